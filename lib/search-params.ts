import {
  createSerializer,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import {
  defaultListing,
  type Filter,
  facetNames,
  filterParameters,
  type Listing,
  matches,
  sorts,
} from "./domain/filter";

/** The URL's filter state, derived from the domain's filter: a key for each of its parameters. */
const facets = Object.fromEntries(
  facetNames.map((name) => [name, parseAsNativeArrayOf(parseAsString).withDefault([])]),
);

const serialize = createSerializer({
  ...facets,
  from: parseAsString,
  to: parseAsString,
  match: parseAsStringLiteral(matches).withDefault("possible"),
  q: parseAsString,
  sort: parseAsStringLiteral(sorts).withDefault(defaultListing.sort),
  cursor: parseAsString,
});

/** The query string (with its "?") of a view, or "" for the whole record. */
export function filterQuery(filter: Filter, listing: Partial<Listing> = {}): string {
  const { cursor = null, sort = defaultListing.sort } = listing;
  const sorted = Object.fromEntries(facetNames.map((name) => [name, [...filter[name]].sort()]));
  return serialize({ ...filter, ...sorted, sort, cursor });
}

export { filterParameters };
