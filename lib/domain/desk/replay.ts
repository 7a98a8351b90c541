import { type Changes, changes, type Json } from "./changes";

type Revisions = readonly { version: number; changes: Changes }[];
type Fields = { [field: string]: Json };

/** A record put together again from its revisions, oldest first, as far as version `upTo`. */
export function replayed(revisions: Revisions, upTo: number): Fields {
  const record: Fields = {};
  for (const { version, changes } of revisions) {
    if (version > upTo) break;
    for (const [field, [, after]] of Object.entries(changes)) record[field] = after;
  }
  return record;
}

/** What differs between two versions, whichever is the older. */
export function between(revisions: Revisions, from: number, to: number): Changes {
  const [one, other] = [replayed(revisions, from), replayed(revisions, to)];
  // A creation tells no empty fields, so that they are absent before they are first filled.
  const empty = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, Array.isArray(v) ? [] : null]));
  return changes({ ...empty(other), ...one }, { ...empty(one), ...other });
}

/**
 * What a restored version has: its own words, but the standing of the record as it is now. Whether
 * an event is published, withdrawn or merged is decided by those steps alone.
 */
export function restorable(
  old: Fields,
  now: object,
  mayGrade: boolean,
): { [field: string]: unknown } {
  const kept = mayGrade ? STANDING : [...STANDING, "grades"];
  const standing = Object.entries(now).filter(([field]) => kept.includes(field));
  return { ...old, ...Object.fromEntries(standing) };
}

const STANDING = ["slug", "state", "withdrawnReason", "mergedInto"];
