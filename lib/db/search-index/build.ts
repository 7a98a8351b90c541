import { type FacetName, facetNames } from "@/lib/domain/filter";
import { type Kind, kinds } from "@/lib/domain/kind";
import type { HotReader } from "../sqlite/hot-reader";

/**
 * The published events in columns, newest first: a slot is an event's place in that order. Lists,
 * counts and histograms of any filter are answered from these without touching the store.
 */
export type SearchIndex = {
  size: number;
  /** Event ids by slot, and slots by event id (-1: not published). */
  ids: Int32Array;
  slotOf: Int32Array;
  /** Bounds as days since 1970; an open bound is the smallest or largest number. */
  min: Int32Array;
  max: Int32Array;
  /** The day by which an event is sorted: its first possible day, else its last. */
  day: Int32Array;
  kind: Uint8Array;
  /** For each value of a facet, the slots that have it, ascending. */
  postings: Record<FacetName, Map<string, Uint32Array>>;
};

export const OPEN_MIN = -0x80000000;
export const OPEN_MAX = 0x7fffffff;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const EVENTS = `
  SELECT id, kind, status, sector, occurredMin, occurredMax FROM Event WHERE state = 'published'
  ORDER BY coalesce(occurredMin, occurredMax) DESC, coalesce(occurredMax, '9999') ASC, id DESC`;

/** Pairs of event id and value, for the facets that an event may have several values of. */
const JOINS: Partial<Record<FacetName, string>> = {
  city: `SELECT j.eventId, v.slug FROM EventPlace j JOIN Place v ON v.id = j.placeId`,
  country: `SELECT eventId, country FROM EventCountry`,
  outlet: `SELECT DISTINCT j.eventId, v.slug FROM Citation j
           JOIN Report r ON r.id = j.reportId JOIN Outlet v ON v.id = r.outletId`,
  actor: `SELECT DISTINCT j.eventId, v.slug FROM EventActor j JOIN Actor v ON v.id = j.actorId`,
  source: `SELECT DISTINCT eventId, claimedSource FROM Citation`,
};

type EventRow = [number, Kind, string | null, string | null, string | null, string | null];

export function buildIndex(store: HotReader): SearchIndex {
  const rows = store.rows<EventRow>(EVENTS);
  const size = rows.length;
  const lists = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as Record<
    FacetName,
    Map<string, number[]>
  >;
  const add = (name: FacetName, value: string | null, slot: number) => {
    if (value === null) return;
    const list = lists[name].get(value);
    if (list) list.push(slot);
    else lists[name].set(value, [slot]);
  };
  const ids = new Int32Array(size);
  const slotOf = new Int32Array(rows.reduce((most, [id]) => Math.max(most, id), 0) + 1).fill(-1);
  const [min, max, day] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const kind = new Uint8Array(size);
  for (const [slot, row] of rows.entries()) {
    const [id, kindName, status, sector, first, last] = row;
    ids[slot] = id;
    slotOf[id] = slot;
    min[slot] = first === null ? OPEN_MIN : dayNumber(first);
    max[slot] = last === null ? OPEN_MAX : dayNumber(last);
    day[slot] = (first === null ? max[slot] : min[slot]) as number;
    kind[slot] = kinds.indexOf(kindName);
    add("kind", kindName, slot);
    add("status", status, slot);
    add("sector", sector, slot);
  }
  for (const [name, sql] of Object.entries(JOINS) as [FacetName, string][]) {
    for (const [id, value] of store.rows<[number, string]>(sql)) {
      const slot = slotOf[id] ?? -1;
      if (slot >= 0) add(name, value, slot);
    }
  }
  const postings = Object.fromEntries(
    facetNames.map((name) => [
      name,
      new Map([...lists[name]].map(([value, slots]) => [value, Uint32Array.from(slots).sort()])),
    ]),
  ) as SearchIndex["postings"];
  return { size, ids, slotOf, min, max, day, kind, postings };
}
