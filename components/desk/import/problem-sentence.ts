import type { Problem, ProblemCode } from "@/lib/domain/import/problem";

export type OwnCode = Exclude<ProblemCode, "schema">;

/**
 * What is wrong with a cell: a schema speaks for itself, all else is told in the reader's language by
 * `told` (the desk's messages under importProblem).
 */
export function problemSentence(
  { code, values }: Problem,
  told: (code: OwnCode, values: never) => string,
): string {
  if (code === "schema") return values.text ?? "";
  // Messages choose by these words; nothing to name is "none".
  const named = { nearest: values.nearest || "none", slugs: values.slugs || "none" };
  return told(code, { ...values, ...named } as never);
}
