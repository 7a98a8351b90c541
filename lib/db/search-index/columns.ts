import type { HotReader } from "../sqlite/hot-reader";
import { dayNumber, OPEN_MAX, OPEN_MIN, type SearchIndex } from "./search-index";
import { numbersIn } from "./slots";

// Here and for the postings: answered from a covering index alone, and events come as one text of
// ids for each value. At 100,000 events that is several times faster than a row for each.
const DATES = `
  SELECT occurredMin, occurredMax, group_concat(id) FROM Event WHERE state = 'published'
  GROUP BY occurredMin, occurredMax`;

type DateRow = [first: string | null, last: string | null, ids: string];

export type Columns = Omit<SearchIndex, "kind" | "postings" | "reportedOnce">;

/** Newest first: by the first possible day, else the last; then the more precise; undated last. */
function newestFirst([a, aLast]: DateRow, [b, bLast]: DateRow): number {
  return (
    descending(a ?? aLast ?? "", b ?? bLast ?? "") || descending(bLast ?? "9999", aLast ?? "9999")
  );
}

const descending = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Orders the published events and reads their dates. */
export function readColumns(store: HotReader): Columns {
  const runs = tied(store.rows<DateRow>(DATES).sort(newestFirst)).map((run) => run.map(datesOf));
  const all = runs.flat();
  const size = all.reduce((sum, { ids }) => sum + ids.length, 0);
  const highest = all.reduce((most, { ids }) => Math.max(most, ids[0] ?? 0), 0);
  const [ids, slotOf] = [new Int32Array(size), new Int32Array(highest + 1).fill(-1)];
  const [min, max, day] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let slot = 0;
  for (const run of runs) {
    for (let next = latest(run); next; next = latest(run)) {
      const id = next.ids[next.at++] as number;
      ids[slot] = id;
      slotOf[id] = slot;
      min[slot] = next.min;
      max[slot] = next.max;
      day[slot] = next.min === OPEN_MIN ? next.max : next.min;
      slot += 1;
    }
  }
  return { size, ids, slotOf, min, max, day };
}

type Dates = { min: number; max: number; ids: Uint32Array; at: number };

const datesOf = ([first, last, ids]: DateRow): Dates => ({
  min: first === null ? OPEN_MIN : dayNumber(first),
  max: last === null ? OPEN_MAX : dayNumber(last),
  ids: numbersIn(ids).sort().reverse(),
  at: 0,
});

/** Of events with the same place in time, the one entered last comes first. */
function latest(run: Dates[]): Dates | null {
  let best: Dates | null = null;
  for (const dates of run) {
    const id = dates.ids[dates.at];
    if (id !== undefined && (!best || id > (best.ids[best.at] as number))) best = dates;
  }
  return best;
}

/** Runs of rows that the dates alone don't order: "by 3 May" and "3 May". */
function tied(sorted: DateRow[]): DateRow[][] {
  const runs: DateRow[][] = [];
  for (const row of sorted) {
    const [before] = runs.at(-1) ?? [];
    if (before && newestFirst(before, row) === 0) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}
