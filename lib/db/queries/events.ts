import "server-only";
import type { Listing } from "@/lib/domain/filter";
import type { EventSummary } from "@/lib/domain/summary";
import { cut } from "../search-index/list";
import type { View } from "./view";

export type Page<T> = { events: T[]; total: number; next: string | null; previous: string | null };

const CARDS = `SELECT eventId, json FROM EventCard
  WHERE eventId IN (SELECT value FROM json_each(?))`;

/** One page of the view's events as prebuilt JSON texts; null where the cursor is stale. */
export function eventCards(view: View, listing: Listing): Page<string> | null {
  const page = cut(view.index, view.selection.bits, listing);
  if (!page) return null;
  const cards = new Map(view.store.rows<[number, string]>(CARDS, JSON.stringify(page.ids)));
  return {
    events: page.ids.flatMap((id) => cards.get(id) ?? []),
    total: view.selection.total,
    next: page.next,
    previous: page.previous,
  };
}

export function events(view: View, listing: Listing): Page<EventSummary> | null {
  const page = eventCards(view, listing);
  return page && { ...page, events: page.events.map((json) => JSON.parse(json) as EventSummary) };
}
