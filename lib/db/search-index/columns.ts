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
  const [aDay, bDay] = [a ?? aLast ?? "", b ?? bLast ?? ""];
  if (aDay !== bDay) return aDay < bDay ? 1 : -1;
  return (aLast ?? "9999") < (bLast ?? "9999") ? -1 : 1;
}

/** Orders the published events and reads their dates. */
export function readColumns(store: HotReader): Columns {
  const groups = store
    .rows<DateRow>(DATES)
    .sort(newestFirst)
    .map(([first, last, ids]) => ({
      first: first === null ? OPEN_MIN : dayNumber(first),
      last: last === null ? OPEN_MAX : dayNumber(last),
      // Of two with the same dates, the one entered last comes first.
      ids: numbersIn(ids).sort().reverse(),
    }));
  const size = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const highest = groups.reduce((most, { ids }) => Math.max(most, ids[0] ?? 0), 0);
  const [ids, slotOf] = [new Int32Array(size), new Int32Array(highest + 1).fill(-1)];
  const [min, max, day] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let slot = 0;
  for (const group of groups) {
    for (const id of group.ids) {
      ids[slot] = id;
      slotOf[id] = slot;
      min[slot] = group.first;
      max[slot] = group.last;
      day[slot] = group.first === OPEN_MIN ? group.last : group.first;
      slot += 1;
    }
  }
  return { size, ids, slotOf, min, max, day };
}
