import { type Report, reportSchema } from "../report";
import { CLEARS } from "./cell";
import { columns } from "./columns";
import { type Problem, problem } from "./problem";
import { type Lookup, mergedCells, parsedRecord, plainValue, type Row, slugOf } from "./rows";

const reportColumns = columns.filter(({ group }) => group === "report");
const outlets = new Set(["outlet", "via", "origin_outlet"]);

/** Whether a row has anything to say about a report. */
export const namesReport = ({ cells }: Row) => reportColumns.some(({ name }) => name in cells);

/** The new report that some rows of a file describe; null with problems when they don't. */
export function reportOf(
  slug: string,
  rows: Row[],
  lookup: Lookup,
  problems: Problem[],
): Report | null {
  const before = problems.length;
  const cells = mergedCells(rows, "report", problems);
  const raw: Record<string, unknown> = { slug };
  for (const column of reportColumns) {
    const cell = cells.get(column.name);
    const [field] = column.path;
    if (!cell || !field || field === "slug") continue;
    raw[field] = plainValue(column, cell.text);
    if (cell.text === CLEARS) continue;
    const at = { line: cell.line, column: column.name };
    if (outlets.has(column.name)) {
      raw[field] = slugOf(lookup, "outlet", cell.text, at, problems) ?? "unknown";
    }
    if (column.name === "derives_from") {
      const found = lookup.report(cell.text);
      if (!found) problems.push(unknownReport(at, cell.text));
      raw[field] = found;
    }
  }
  const line = rows[0]?.line ?? 1;
  const at = { group: "report", cells, line } as const;
  const record = parsedRecord(reportSchema, raw, at, problems, () => null);
  return problems.length === before ? record : null;
}

function unknownReport({ line, column }: { line: number; column: string }, name: string): Problem {
  return problem(line, column, "unknown", { what: "report", name, slugs: "" });
}
