import type { Listing } from "@/lib/domain/filter";
import { type Bits, hasBit } from "./bits";
import type { SearchIndex } from "./search-index";

export type Cut = {
  ids: number[];
  /** Where the next and the previous page begin; null at the ends. */
  next: string | null;
  previous: string | null;
};

/**
 * One page of a selection. A cursor is the event that the page before ended with, so pages don't
 * shift when events are added. Null: the cursor names no published event.
 */
export function cut(index: SearchIndex, bits: Bits, listing: Listing): Cut | null {
  const { sort, limit, cursor } = listing;
  const step = sort === "newest" ? 1 : -1;
  let at = sort === "newest" ? 0 : index.size - 1;
  let start: number | null = null;
  if (cursor !== null) {
    const slot = slotOfCursor(index, cursor);
    if (slot === null) return null;
    start = slot;
    at = slot + step;
  }
  const slots: number[] = [];
  while (at >= 0 && at < index.size && slots.length <= limit) {
    if (hasBit(bits, at)) slots.push(at);
    at += step;
  }
  const more = slots.length > limit;
  if (more) slots.pop();
  const last = slots.at(-1);
  return {
    ids: slots.map((slot) => index.ids[slot] as number),
    next: more && last !== undefined ? cursorOf(index, last) : null,
    previous: start === null ? null : before(index, bits, start, step, limit),
  };
}

/** The cursor of the page that ends with `start`; "" for the first page. */
function before(index: SearchIndex, bits: Bits, start: number, step: number, limit: number) {
  let seen = 0;
  for (let at = start; at >= 0 && at < index.size; at -= step) {
    if (!hasBit(bits, at)) continue;
    if (seen === limit) return cursorOf(index, at);
    seen += 1;
  }
  return "";
}

const cursorOf = (index: SearchIndex, slot: number): string =>
  Buffer.from(`e${(index.ids[slot] as number).toString(36)}`).toString("base64url");

function slotOfCursor(index: SearchIndex, cursor: string): number | null {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  if (!/^e[0-9a-z]{1,6}$/.test(text)) return null;
  const slot = index.slotOf[Number.parseInt(text.slice(1), 36)] ?? -1;
  return slot >= 0 ? slot : null;
}
