/** What an import can object to; the desk has a sentence for each, but a schema speaks for itself. */
export const problemCodes = [
  "schema",
  "one-of",
  "required",
  "no-clearing",
  "other-value",
  "unknown-column",
  "repeated-column",
  "too-many-cells",
  "no-report",
  "claim",
  "uneven",
  "unknown",
  "ambiguous",
  "merged-event",
  "withdrawn-event",
  "skipped-twin",
  "circle",
  "repeated-record",
  "quotes",
  "encoding",
  "long-record",
  "empty-file",
  "too-many-rows",
  "not-json",
  "json-shape",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A bad cell: the line where its row begins, its column (or a record's field), and what is wrong. */
export type Problem = {
  line: number;
  column: string;
  code: ProblemCode;
  /** What the sentence is filled in with. */
  values: Record<string, string>;
};

export function problem(
  line: number,
  column: string,
  code: ProblemCode,
  values: Record<string, string> = {},
): Problem {
  return { line, column, code, values: mapped(values) };
}

const LONGEST = 120;

/** Texts of a file may be of any length, and hold what can't be shown. */
function mapped(values: Record<string, string>): Record<string, string> {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, short(text).toWellFormed()]),
  );
}

type Issue = { code?: string; path: readonly PropertyKey[]; message: string; values?: unknown };

/** What a schema objects to, told as a problem of the cell that `at` finds for it. */
export function schemaProblem(
  issue: Issue,
  at: { line: number; column: string },
  given: { filled: boolean; clears: boolean },
): Problem {
  if (given.clears) return problem(at.line, at.column, "no-clearing");
  if (!given.filled && /^invalid_(?:type|value|union)$/.test(issue.code ?? "")) {
    return problem(at.line, at.column, "required");
  }
  if (issue.code === "invalid_value" && Array.isArray(issue.values)) {
    const { line, column } = at;
    return { line, column, code: "one-of", values: { options: issue.values.join(", ") } };
  }
  return problem(at.line, at.column, "schema", { text: issue.message });
}
