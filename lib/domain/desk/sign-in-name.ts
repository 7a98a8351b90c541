import { z } from "zod";
import { textProblem } from "../text";

export const shortestName = 3;
export const longestName = 30;

/** As people type it; capitals don't count. */
export const usernamePattern = /^[a-z0-9][a-z0-9._-]*$/i;

/** A sign-in name in the form it is kept in; the errors are codes for which the desk has sentences. */
export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .min(shortestName, { error: "name-length" })
  .max(longestName, { error: "name-length" })
  .regex(usernamePattern, { error: "name-characters" });

/** The name that histories and revisions show. */
export const displayName = z
  .string()
  .normalize("NFC")
  .trim()
  .min(1, { error: "empty" })
  .max(60, { error: "too-long" })
  .refine((text) => textProblem(text) === null && !/[\n\t]/.test(text), { error: "characters" });
