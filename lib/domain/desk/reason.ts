import { z } from "zod";
import { textProblem } from "../text";

const ofLength = (max: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1, { error: "empty" })
    .max(max, { error: "too-long" })
    .refine((text) => textProblem(text.replace(/\r/g, "")) === null, { error: "characters" })
    .overwrite((text) => text.replace(/\r\n?/g, "\n"));

/** Why something was changed, for the history; the errors are codes for which the desk has sentences. */
export const reason = ofLength(500);

/** Why an event was withdrawn, which its readers are told. */
export const withdrawalReason = ofLength(1000);
