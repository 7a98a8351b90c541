import type { Problem, ProblemCode } from "../domain/filter";

type Translate = (
  key: ProblemCode,
  values: { parameter: string; value: string; expected: string },
) => string;

/** Says in the reader's language which parameter was not used, why, and what would be right. */
export function problemSentence(t: Translate, problem: Problem): string {
  const { parameter, value, expected, code } = problem;
  return t(code, { parameter, value, expected });
}
