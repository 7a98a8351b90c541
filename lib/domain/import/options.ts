import { z } from "zod";
import { textProblem } from "@/lib/domain/text";

/** What the editor chose for an import; kept with the job. */
export const importOptions = z.strictObject({
  /** Of new events whose rows don't say. */
  state: z.enum(["in_review", "published"]).default("in_review"),
  twins: z.enum(["skip", "import"]).default("skip"),
});
export type ImportOptions = z.output<typeof importOptions>;

/** Why the import is made, beside the file's name. */
export const importNote = z
  .string()
  .normalize("NFC")
  .trim()
  .max(500, { error: "At most 500 characters." })
  .refine((text) => textProblem(text) === null && !/[\n\t]/.test(text), {
    error: "Must be one line.",
  })
  .default("");
