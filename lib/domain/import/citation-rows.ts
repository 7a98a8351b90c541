import type { Event } from "../event";
import { CLEARS } from "./cell";
import { columns } from "./columns";
import { type Problem, problem } from "./problem";
import { plainValue, type Row } from "./rows";

const citationColumns = columns.filter(({ group }) => group === "citation");

/** A row with the slug of the report that it tells of; null where it tells of none. */
export type CitingRow = Row & { report: string | null };

type RawCitation = Record<string, unknown> & { report: string; claims: object[] };
/** What one citation is made of, and the row that speaks of it; null for one that was there. */
export type Cited = { raw: RawCitation; row: CitingRow | null };

/** The citations of an event as its rows leave them: new ones added, those there changed or kept. */
export function citationsOf(
  rows: CitingRow[],
  existing: Event | null,
  problems: Problem[],
): Cited[] {
  const cited = new Map<string, Cited>();
  for (const citation of existing?.citations ?? []) {
    const raw = { ...citation, claims: [...citation.claims] };
    cited.set(citation.report, { raw, row: null });
  }
  for (const row of rows) {
    const given = citationColumns.filter(({ name }) => name in row.cells);
    if (row.report === null) {
      const [first] = given;
      if (first) problems.push(problem(row.line, first.name, "no-report"));
      continue;
    }
    const earlier = cited.get(row.report);
    const raw = earlier?.raw ?? { report: row.report, claims: [] };
    for (const column of given) {
      const [field, part] = column.path;
      if (!field || part) continue;
      const value = plainValue(column, row.cells[column.name] ?? "");
      if (earlier?.row && field in raw && raw[field] !== value) {
        const other = { value: String(raw[field] ?? CLEARS), line: String(earlier.row.line) };
        problems.push(problem(row.line, column.name, "other-value", other));
      } else raw[field] = value;
    }
    addClaim(raw, row, problems);
    cited.set(row.report, { raw, row: earlier?.row ?? row });
  }
  return [...cited.values()];
}

function addClaim(raw: RawCitation, row: CitingRow, problems: Problem[]): void {
  const claim: Record<string, unknown> = {};
  const given = citationColumns.filter(({ name, path }) => path.length > 1 && name in row.cells);
  for (const column of given) {
    claim[column.path[1] as string] = plainValue(column, row.cells[column.name] ?? "");
  }
  const [first] = given;
  if (!first) return;
  if (claim.field === undefined || claim.value === undefined) {
    problems.push(problem(row.line, first.name, "claim"));
    return;
  }
  const same = (other: object) => {
    const { field, value, quote } = other as Record<string, unknown>;
    return (
      field === claim.field && value === claim.value && (quote ?? null) === (claim.quote ?? null)
    );
  };
  if (!raw.claims.some(same)) raw.claims.push(claim);
}
