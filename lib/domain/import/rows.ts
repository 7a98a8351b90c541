import type { z } from "zod";
import { canonicalAddress } from "../twins";
import { CLEARS, typedValue } from "./cell";
import { type Column, type ColumnGroup, columnOfPath, columns } from "./columns";
import type { Found } from "./names";
import { type Problem, problem, schemaProblem } from "./problem";

/** A row of a file: the line where it begins, and its filled cells by the names of their columns. */
export type Row = { line: number; cells: Record<string, string> };

export type Cell = { text: string; line: number };
export type Cells = Map<string, Cell>;

/** How an import finds what a cell names, in the store and in the file itself. */
export type Lookup = {
  name(subject: "outlet" | "place" | "actor", text: string): Found;
  /** The slug of an event by itself or by its key in the file, of a report by itself or its address. */
  event(text: string): string | null;
  report(text: string): string | null;
};

const numbers = new Set(["readings", "credibility"]);
const answers = new Set(["precedes_event"]);

/** The cells of one group of columns in all rows of one record: what one row says, another may not deny. */
export function mergedCells(rows: Row[], group: ColumnGroup, problems: Problem[]): Cells {
  const cells: Cells = new Map();
  for (const { line, cells: given } of rows) {
    for (const { name } of columns.filter((column) => column.group === group)) {
      const text = given[name];
      if (text === undefined) continue;
      const before = cells.get(name);
      if (!before) cells.set(name, { text, line });
      else if (before.text !== text && !isSamePage(name, before.text, text)) {
        const other = { value: before.text, line: String(before.line) };
        problems.push(problem(line, name, "other-value", other));
      }
    }
  }
  return cells;
}

/** Addresses of one page may be written in several ways. */
function isSamePage(column: string, one: string, other: string): boolean {
  return column === "url" && canonicalAddress(one) === canonicalAddress(other);
}

/** A plain cell as the schema takes it; null where the cell clears the field. */
export function plainValue({ name }: Column, text: string): string | number | boolean | null {
  if (text === CLEARS) return null;
  return typedValue(text, numbers.has(name) ? "number" : answers.has(name) ? "boolean" : "text");
}

/** The slug that a name stands for, or null with a problem that says who else could be meant. */
export function slugOf(
  lookup: Lookup,
  subject: "outlet" | "place" | "actor",
  name: string,
  at: { line: number; column: string },
  problems: Problem[],
): string | null {
  const found = lookup.name(subject, name);
  if (found.slug !== null) return found.slug;
  const code = found.candidates.length > 0 ? "ambiguous" : "unknown";
  const slugs = found.candidates.length > 0 ? found.candidates : found.nearest;
  const values = { what: subject, name, slugs: slugs.slice(0, 8).join(", ") };
  problems.push(problem(at.line, at.column, code, values));
  return null;
}

/** Parses what the cells made; each objection of the schema becomes a problem of its cell. */
export function parsedRecord<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  { group, cells, line }: { group: ColumnGroup; cells: Cells; line: number },
  problems: Problem[],
  elsewhere: (path: PropertyKey[]) => { line: number; column: string; filled: boolean } | null,
): z.output<S> | null {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const other = elsewhere(issue.path);
    const column = other?.column ?? columnOfPath(group, issue.path);
    const cell = cells.get(column);
    const at = { line: other?.line ?? cell?.line ?? line, column };
    const filled = other?.filled ?? cell !== undefined;
    problems.push(schemaProblem(issue, at, { filled, clears: !other && cell?.text === CLEARS }));
  }
  return null;
}
