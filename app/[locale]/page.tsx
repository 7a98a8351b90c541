import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FilterRail } from "@/components/filters/filter-rail";
import { EventList } from "@/components/timeline/event-list";
import { bars, facets, named } from "@/lib/db/queries/counts";
import { isFiltered } from "@/lib/domain/filter";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, readView, type SearchParams } from "./view";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const filtered = Object.keys(await searchParams).length > 0;
  return {
    alternates: {
      canonical: localePath(locale, "/"),
      languages: { en: "/", ko: "/ko" },
    },
    // Every filter has its address: search engines need only the whole.
    robots: filtered ? { index: false, follow: true } : undefined,
  };
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("timeline");
  const { view, address, page, stale } = await readView(locale, "/", searchParams);
  const { unit, bars: data } = bars(view);
  return (
    <div className="page">
      <h1 className={isFiltered(view.filter) ? "visually-hidden" : undefined}>{t("heading")}</h1>
      <div className="with-rail">
        <FilterRail address={address} facets={facets(view)} />
        <div className="main">
          <EventList
            address={address}
            page={page}
            problems={view.problems}
            stale={stale}
            histogram={{ unit, bars: data }}
            names={(facet, slug) => named(view, facet, slug)}
          />
        </div>
      </div>
    </div>
  );
}
