export const verdict = (value: number, budget: number | null, unit = "") =>
  budget === null ? "" : `${value <= budget ? "ok" : "**MISSED**"} (≤ ${budget}${unit})`;

/** A table in Markdown. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
