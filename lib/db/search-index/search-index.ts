import type { FacetName } from "@/lib/domain/filter";
import type { Bits } from "./bits";

/**
 * The published events in columns, newest first: a slot is an event's place in that order. Lists,
 * counts and histograms of any filter are answered from these without touching the store. What a
 * question needs beyond the order and the dates is read when it is first asked.
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
  /** The slots that exactly one outlet reported. */
  reportedOnce: Bits;
};

export const OPEN_MIN = -0x80000000;
export const OPEN_MAX = 0x7fffffff;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
