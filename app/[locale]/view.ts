import "server-only";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { Address } from "@/components/filters/address";
import { events, type Page } from "@/lib/db/queries/events";
import { openView, type View } from "@/lib/db/queries/view";
import type { FacetName, Listing } from "@/lib/domain/filter";
import { parseListing } from "@/lib/domain/filter-parse";
import type { EventSummary } from "@/lib/domain/summary";
import { type Locale, routing } from "@/lib/i18n/routing";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What others hang on to addresses, and what asks for nothing: not worth a remark. */
const IGNORED = /^(?:_rsc|utm_\w+|fbclid|gclid|ref)$/;

/** The page's language, from its path. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

export type PageView = {
  view: View;
  address: Address;
  listing: Listing;
  /** The first page, where the cursor led nowhere (`stale`). */
  page: Page<EventSummary>;
  stale: boolean;
};

/** Reads a page's query into the view that it shows; `fixed` is a facet that its path fixes. */
export async function readView(
  locale: Locale,
  path: string,
  searchParams: SearchParams,
  fixed?: { facet: FacetName; value: string },
): Promise<PageView> {
  const given = Object.entries(await searchParams).flatMap(([name, values]) =>
    // A name such as "constructor" brings a function of Object's along with the reader's text.
    [values ?? []]
      .flat()
      .filter((value) => typeof value === "string")
      .map((value): [string, string] => [name, value]),
  );
  const pairs = given.filter(([name]) => !IGNORED.test(name) && name !== fixed?.facet);
  const { value, problems } = parseListing(fixed ? [...pairs, [fixed.facet, fixed.value]] : pairs);
  for (const [name, other] of given) {
    if (name !== fixed?.facet || other === fixed.value || other === "") continue;
    problems.push({
      parameter: name,
      value: other.slice(0, 80),
      code: "given-twice",
      expected: "",
    });
  }
  const view = openView({ value: value.filter, problems });
  const found = events(view, value.listing);
  const listing = found ? value.listing : { ...value.listing, cursor: null };
  const page = found ?? (events(view, listing) as Page<EventSummary>);
  const address = { locale, path, filter: view.filter, sort: listing.sort, fixed: fixed?.facet };
  return { view, address, listing, page, stale: found === null };
}
