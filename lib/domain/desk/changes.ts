export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Field by field, what a revision changed: { field: [before, after] }, null before a creation. */
export type Changes = { [field: string]: [before: Json, after: Json] };

/** Compares two parsed records of one type, fields in the schema's order, values as JSON. */
export function changes(before: object | null, after: object): Changes {
  const old = (before ?? {}) as Record<string, Json | undefined>;
  const next = after as Record<string, Json | undefined>;
  const diff: Changes = {};
  for (const [field, value = null] of Object.entries(next)) {
    const was = old[field] ?? null;
    const empty = before === null && (value === null || (Array.isArray(value) && !value.length));
    if (!empty && JSON.stringify(was) !== JSON.stringify(value)) diff[field] = [was, value];
  }
  return diff;
}
