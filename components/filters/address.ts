import type { FacetName, Filter, Listing } from "@/lib/domain/filter";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { filterQuery } from "@/lib/search-params";

/** Where a filtered view stands: a page, its language and its filter. */
export type Address = {
  locale: Locale;
  /** The page's path without language, such as /cities/rason. */
  path: string;
  filter: Filter;
  sort: Listing["sort"];
  /** A facet that the page itself fixes, and that therefore isn't in its query. */
  fixed?: FacetName;
};

/** The address of the same page under another filter; it begins at the first page of the list. */
export function hrefOf(address: Address, filter: Filter, listing: Partial<Listing> = {}): string {
  return localePath(address.locale, address.path) + queryOf(address, filter, listing);
}

function queryOf({ fixed, sort }: Address, filter: Filter, listing: Partial<Listing> = {}): string {
  const asked = fixed ? { ...filter, [fixed]: [] } : filter;
  return filterQuery(asked, { sort, ...listing });
}

/** The address of another page under the same filter. */
export function elsewhere(address: Address, path: string, filter = address.filter): string {
  return localePath(address.locale, path) + filterQuery(filter);
}

/** The page's path and its query apart, for client leaves that work on the query. */
export function pathAndQuery(address: Address): { path: string; query: string } {
  const { locale, path, filter } = address;
  return { path: localePath(locale, path), query: queryOf(address, filter) };
}
