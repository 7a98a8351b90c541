import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActiveFilters } from "@/components/filters/active-filters";
import { elsewhere } from "@/components/filters/address";
import { FilterRail } from "@/components/filters/filter-rail";
import { ProblemNote } from "@/components/filters/problem-note";
import { SearchForm } from "@/components/filters/search-form";
import { DprkMap } from "@/components/map/dprk-map";
import { CityTable } from "@/components/place/city-table";
import { positionOf } from "@/components/place/map-symbols";
import { cities, facets, named } from "@/lib/db/queries/counts";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, readView, type SearchParams } from "../view";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations("cities");
  return { title: t("title"), alternates: { canonical: localePath(locale, "/cities") } };
}

export default async function CitiesPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("cities");
  const { view, address } = await readView(locale, "/cities", searchParams);
  const places = cities(view);
  const noCity = { ...view.filter, city: [] };
  const name = (place: (typeof places)[number]) =>
    (locale === "ko" ? place.nameKo : null) ?? place.name;
  const symbols = places.flatMap((place) => {
    const position = place.count > 0 ? positionOf(place) : null;
    if (!position) return [];
    const [x, y] = position;
    const href = elsewhere(address, `/cities/${place.slug}`, noCity);
    const { slug: key, count } = place;
    return [{ key, name: name(place), href, x, y, count, title: `${name(place)}: ${count}` }];
  });
  return (
    <div className="page">
      <h1>{t("heading")}</h1>
      <p className="lede">{t("intro")}</p>
      <div className="with-rail">
        <FilterRail address={address} facets={facets(view)} />
        <div className="main">
          <SearchForm address={address} />
          <ProblemNote problems={view.problems} />
          <ActiveFilters address={address} names={(facet, slug) => named(view, facet, slug)} />
          {places.length === 0 ? <p className="empty">{t("none")}</p> : null}
          <div className="map-and-lists">
            <DprkMap label={t("mapLabel")} symbols={symbols} legend={t("legend")} />
            <div>
              <CityTable
                address={address}
                caption={t("foreign")}
                places={places.filter(({ country }) => country !== "KP")}
                abroad
              />
            </div>
          </div>
          <CityTable
            address={address}
            caption={t("domestic")}
            places={places.filter(({ country }) => country === "KP")}
          />
        </div>
      </div>
    </div>
  );
}
