import "server-only";
import { countryName } from "@/lib/domain/country";
import { type FacetName, facetNames } from "@/lib/domain/filter";
import { type Bar, type PeriodUnit, unitFor } from "@/lib/domain/histogram";
import { eachBit } from "../search-index/bits";
import { histogram } from "../search-index/histogram";
import type { PlaceEntry } from "../search-index/names";
import { OPEN_MAX, OPEN_MIN } from "../search-index/search-index";
import { facetCounts } from "../search-index/select";
import type { View } from "./view";

/** An option of a facet; names are null where the vocabulary's label is in the messages. */
export type Option = { slug: string; name: string | null; nameKo: string | null; count: number };
export type Facets = Record<FacetName, Option[]>;

/** All options of all facets, most events first. */
export function facets(view: View): Facets {
  return Object.fromEntries(facetNames.map((name) => [name, facet(view, name)])) as Facets;
}

export function facet(view: View, name: FacetName): Option[] {
  const counts = facetCounts(view.index, view.filter, view.selection, name);
  return [...counts]
    .map(([slug, count]) => ({ ...named(view, name, slug), count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** What an option of a facet is called. */
export function named(view: View, name: FacetName, slug: string): Omit<Option, "count"> {
  if (name === "country") {
    return { slug, name: countryName(slug, "en"), nameKo: countryName(slug, "ko") };
  }
  if (name === "city" || name === "outlet" || name === "actor") {
    const entry = view.names[name].get(slug);
    return { slug, name: entry?.name ?? null, nameKo: entry?.nameKo ?? null };
  }
  return { slug, name: null, nameKo: null };
}

/** The view's events by period; without a unit, the finest that still gives few enough bars. */
export function bars(view: View, wanted?: PeriodUnit): { unit: PeriodUnit; bars: Bar[] } {
  const unit = wanted ?? unitFor(extentDays(view));
  return { unit, bars: histogram(view.index, view.selection.bits, unit) };
}

function extentDays({ index, selection }: View): number {
  let [first, last] = [OPEN_MAX, OPEN_MIN];
  const { day: days } = index;
  eachBit(selection.bits, (slot) => {
    const day = days[slot] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  });
  return last >= first ? last - first : 0;
}

export type CityCount = PlaceEntry & { slug: string; count: number };

/** Places with their number of events under the view's filter (the city filter itself left out). */
export function cities(view: View): CityCount[] {
  const counts = facetCounts(view.index, view.filter, view.selection, "city");
  return [...counts]
    .flatMap(([slug, count]) => {
      const place = view.names.city.get(slug);
      return place ? [{ slug, ...place, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
