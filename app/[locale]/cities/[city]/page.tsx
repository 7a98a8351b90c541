import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { elsewhere } from "@/components/filters/address";
import { FacetSummary } from "@/components/filters/facet-summary";
import { DprkMap } from "@/components/map/dprk-map";
import { positionOf } from "@/components/place/map-symbols";
import { PlaceNames } from "@/components/place/place-names";
import { EventList } from "@/components/timeline/event-list";
import { Link } from "@/components/ui/link";
import { bars, facet, named } from "@/lib/db/queries/counts";
import { place } from "@/lib/db/queries/place";
import { slug } from "@/lib/domain/text";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { readLocale, readView, type SearchParams } from "../../view";

type Props = { params: Promise<{ locale: string; city: string }>; searchParams: SearchParams };

const load = cache(async (name: string, locale: Locale) => {
  const parsed = slug.safeParse(name);
  const found = parsed.success ? await place(parsed.data) : ({ status: "missing" } as const);
  if (found.status === "merged") permanentRedirect(localePath(locale, `/cities/${found.into}`));
  return found.status === "found" ? found.place : notFound();
});

const koreanOf = (names: { form: string; name: string }[]) =>
  (
    names.find(({ form }) => form === "hangul-south") ??
    names.find(({ form }) => form === "hangul-north")
  )?.name;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const found = await load((await params).city, locale);
  const title = (locale === "ko" ? koreanOf(found.names) : undefined) ?? found.name;
  return { title, alternates: { canonical: localePath(locale, `/cities/${found.slug}`) } };
}

export default async function CityPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("city");
  const found = await load((await params).city, locale);
  const fixed = { facet: "city", value: found.slug } as const;
  const path = `/cities/${found.slug}`;
  const { view, address, page, stale } = await readView(locale, path, searchParams, fixed);
  if (view.filter.city.length === 0) notFound();
  const korean = koreanOf(found.names);
  const name = (locale === "ko" ? korean : undefined) ?? found.name;
  const position = positionOf(found);
  const { unit, bars: data } = bars(view);
  return (
    <div className="page">
      <h1>
        {name}
        {locale === "en" && korean ? <span lang="ko"> {korean}</span> : null}
      </h1>
      <p className="actions">
        <Link href={elsewhere(address, "/")}>{t("allFilters")}</Link>
      </p>
      <div className="portrait">
        <PlaceNames place={found} />
        {position ? (
          <DprkMap
            label={t("mapLabel", { name })}
            compact
            highlight={found.slug}
            symbols={[
              {
                ...{ key: found.slug, name, href: localePath(locale, path), title: name },
                ...{ x: position[0], y: position[1], count: 1 },
              },
            ]}
          />
        ) : null}
      </div>
      <FacetSummary
        address={address}
        lists={[
          ["kind", facet(view, "kind")],
          ["country", facet(view, "country")],
          ["outlet", facet(view, "outlet")],
        ]}
      />
      <h2>{t("events", { name })}</h2>
      <EventList
        address={address}
        page={page}
        problems={view.problems}
        stale={stale}
        histogram={{ unit, bars: data }}
        names={(facetName, value) => named(view, facetName, value)}
      />
    </div>
  );
}
