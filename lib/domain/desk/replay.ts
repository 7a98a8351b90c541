import type { Changes, Json } from "./changes";

/** A record put together again from its revisions, oldest first, as far as version `upTo`. */
export function replayed(
  revisions: readonly { version: number; changes: Changes }[],
  upTo: number,
): { [field: string]: Json } {
  const record: { [field: string]: Json } = {};
  for (const { version, changes } of revisions) {
    if (version > upTo) break;
    for (const [field, [, after]] of Object.entries(changes)) record[field] = after;
  }
  return record;
}

/**
 * What a restored version has: its own words, but the standing of the record as it is now. Whether
 * an event is published, withdrawn or merged is decided by those steps alone.
 */
export function restorable<R extends object>(
  old: { [field: string]: Json },
  now: R,
  mayGrade: boolean,
): { [field: string]: unknown } {
  const kept = mayGrade ? STANDING : [...STANDING, "grades"];
  const standing = Object.entries(now).filter(([field]) => kept.includes(field));
  return { ...old, ...Object.fromEntries(standing) };
}

const STANDING = ["slug", "state", "withdrawnReason", "mergedInto"];
