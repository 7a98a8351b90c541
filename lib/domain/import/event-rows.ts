import { type Event, eventSchema } from "../event";
import { actorRoles, placeRoles } from "../vocabulary";
import { amountsOf } from "./amount-cells";
import { CLEARS, listed, withWord } from "./cell";
import { type Cited, type CitingRow, citationsOf } from "./citation-rows";
import { columnOfPath, columns } from "./columns";
import { type Problem, problem } from "./problem";
import {
  type Cell,
  type Cells,
  type Lookup,
  mergedCells,
  parsedRecord,
  plainValue,
  slugOf,
} from "./rows";

const eventColumns = columns.filter(({ group }) => group === "event");

export type EventRows = {
  slug: string;
  rows: CitingRow[];
  /** The event as it stands; null for a new one. */
  existing: Event | null;
  /** The state of a new event whose rows name none. */
  state: "published" | "in_review";
};

/** The event that rows of a file describe or change; null with problems when they don't. */
export function eventOf(given: EventRows, lookup: Lookup, problems: Problem[]): Event | null {
  const before = problems.length;
  const { slug, rows, existing, state } = given;
  const line = rows[0]?.line ?? 1;
  const cells = mergedCells(rows, "event", problems);
  cells.delete("event");
  refuseGone(existing, cells, line, problems);
  const raw: Record<string, unknown> = { slug, state, ...existing };
  if (existing?.withdrawnReason && cells.has("state")) raw.withdrawnReason = null;
  fillIn(raw, cells, lookup, problems);
  const cited = citationsOf(rows, existing, problems);
  raw.citations = cited.map(({ raw }) => raw);
  const at = { group: "event", cells, line } as const;
  const record = parsedRecord(eventSchema, raw, at, problems, (path) => placeIn(cited, path, line));
  return problems.length === before ? record : null;
}

/** An event that was withdrawn comes back only when the file says so, a merged one never. */
function refuseGone(existing: Event | null, cells: Cells, line: number, problems: Problem[]): void {
  if (existing?.mergedInto) {
    problems.push(problem(line, "event", "merged-event", { event: existing.mergedInto }));
  } else if (existing?.state === "withdrawn" && !cells.has("state")) {
    problems.push(problem(line, "event", "withdrawn-event", { event: existing.slug }));
  }
}

function fillIn(raw: Record<string, unknown>, cells: Cells, lookup: Lookup, problems: Problem[]) {
  for (const column of eventColumns) {
    const cell = cells.get(column.name);
    const [field, part] = column.path;
    if (!cell || !field || field === "amounts") continue;
    const list = lists[field];
    if (list) raw[field] = cell.text === CLEARS ? [] : list(cell, lookup, problems);
    else if (!part) raw[field] = plainValue(column, cell.text);
    else if (part === "edtf" && cell.text === CLEARS) raw[field] = null;
    else raw[field] = { ...(raw[field] as object | null), [part]: plainValue(column, cell.text) };
  }
  const amounts = amountsOf(cells, problems);
  if (amounts) raw.amounts = amounts;
}

type ListReader = (cell: Cell, lookup: Lookup, problems: Problem[]) => unknown[];

const namesWithRoles =
  (subject: "place" | "actor", roles: readonly string[]): ListReader =>
  ({ text, line }, lookup, problems) =>
    listed(text).flatMap((item) => {
      const at = { line, column: `${subject}s` };
      const whole = lookup.name(subject, item);
      const [name, role] = whole.slug === null ? withWord(item, roles) : [item, null];
      const slug = slugOf(lookup, subject, name, at, problems);
      return slug === null ? [] : [{ [subject]: slug, role }];
    });

const lists: Record<string, ListReader> = {
  countries: ({ text }) => listed(text).map((code) => code.toUpperCase()),
  places: namesWithRoles("place", placeRoles),
  actors: namesWithRoles("actor", actorRoles),
  relations: ({ text, line }, lookup, problems) =>
    listed(text).flatMap((item) => {
      const [type = "", ...name] = item.split(":");
      const event = name.join(":").trim();
      const slug = lookup.event(event);
      if (slug !== null) return [{ type: type.trim(), event: slug }];
      problems.push(
        problem(line, "relations", "unknown", { what: "event", name: event, slugs: "" }),
      );
      return [];
    }),
};

/** Where a citation that the schema objects to stands in the file. */
function placeIn(cited: Cited[], path: PropertyKey[], line: number) {
  if (path[0] !== "citations") return null;
  const [, index, ...rest] = path;
  if (typeof index !== "number") return { line, column: "report", filled: true };
  const row = cited[index]?.row;
  const column = columnOfPath("citation", rest);
  return { line: row?.line ?? line, column, filled: row ? column in row.cells : true };
}
