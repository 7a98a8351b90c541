/** Filters of which several values may be chosen: OR within one, AND across them. */
export const facetNames = [
  "kind",
  "city",
  "country",
  "outlet",
  "actor",
  "sector",
  "status",
  "source",
] as const;
export type FacetName = (typeof facetNames)[number];

export const matches = ["possible", "certain"] as const;
export const sorts = ["newest", "oldest"] as const;

/**
 * What a reader asks for. `from` and `to` are kept as written (EDTF); `match` says whether an event
 * whose date is imprecise must lie within the period as a whole (certain) or may (possible).
 */
export type Filter = Record<FacetName, string[]> & {
  from: string | null;
  to: string | null;
  match: (typeof matches)[number];
  q: string | null;
};

export type Listing = {
  sort: (typeof sorts)[number];
  limit: number;
  cursor: string | null;
};

export const emptyFilter: Filter = {
  ...{ kind: [], city: [], country: [], outlet: [], actor: [], sector: [], status: [], source: [] },
  ...{ from: null, to: null, match: "possible", q: null },
};
export const defaultListing: Listing = { sort: "newest", limit: 50, cursor: null };

export const limits = { values: 50, query: 200, page: 200 } as const;

export type ProblemCode =
  | "unknown-parameter"
  | "not-one-of"
  | "not-a-slug"
  | "not-known"
  | "not-a-country"
  | "not-a-date"
  | "reversed-period"
  | "too-many"
  | "given-twice"
  | "too-long"
  | "bad-text"
  | "nothing-to-search"
  | "not-a-limit"
  | "bad-cursor";

/** A parameter that was not used, and what would be right. */
export type Problem = {
  parameter: string;
  /** As given, cut to a length that can be shown. */
  value: string;
  code: ProblemCode;
  /** What would be right, in the vocabulary's own words; empty where the code says it all. */
  expected: string;
};

export type Parsed<T> = { value: T; problems: Problem[] };

/** The parameters that say this filter, in a fixed order: one view has one address. */
export function filterParameters(filter: Filter): [string, string][] {
  const pairs: [string, string][] = facetNames.flatMap((name) =>
    [...filter[name]].sort().map((value): [string, string] => [name, value]),
  );
  if (filter.from) pairs.push(["from", filter.from]);
  if (filter.to) pairs.push(["to", filter.to]);
  if (filter.match !== "possible") pairs.push(["match", filter.match]);
  if (filter.q) pairs.push(["q", filter.q]);
  return pairs;
}

export function isFiltered(filter: Filter): boolean {
  return filterParameters(filter).length > 0;
}

/** The filter with one value of a facet added, or taken out where it was chosen. */
export function toggled(filter: Filter, name: FacetName, value: string): Filter {
  return { ...filter, [name]: withToggled(filter[name], value) };
}

export const withToggled = (values: string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
