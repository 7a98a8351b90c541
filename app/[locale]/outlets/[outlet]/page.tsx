import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { elsewhere } from "@/components/filters/address";
import { FacetSummary } from "@/components/filters/facet-summary";
import { OutletFacts } from "@/components/outlet/outlet-facts";
import { EventList } from "@/components/timeline/event-list";
import { Link } from "@/components/ui/link";
import { bars, facet, named } from "@/lib/db/queries/counts";
import { outlet } from "@/lib/db/queries/outlet";
import { outlets } from "@/lib/db/queries/outlets";
import { slug } from "@/lib/domain/text";
import { type Locale, localePath } from "@/lib/i18n/routing";
import { readLocale, readView, type SearchParams } from "../../view";

type Props = { params: Promise<{ locale: string; outlet: string }>; searchParams: SearchParams };

const load = cache(async (name: string, locale: Locale) => {
  const parsed = slug.safeParse(name);
  const found = parsed.success ? await outlet(parsed.data) : ({ status: "missing" } as const);
  if (found.status === "merged") permanentRedirect(localePath(locale, `/outlets/${found.into}`));
  return found.status === "found" ? found.outlet : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const found = await load((await params).outlet, locale);
  const title = (locale === "ko" ? found.nameKo : null) ?? found.name;
  return { title, alternates: { canonical: localePath(locale, `/outlets/${found.slug}`) } };
}

export default async function OutletPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("outlet");
  const found = await load((await params).outlet, locale);
  const fixed = { facet: "outlet", value: found.slug } as const;
  const path = `/outlets/${found.slug}`;
  const { view, address, page, stale } = await readView(locale, path, searchParams, fixed);
  // A republishing site is not counted among the outlets, but named beside reports: it has a page.
  const reported = view.filter.outlet.length > 0;
  const alone = outlets(view).find((other) => other.slug === found.slug)?.alone ?? 0;
  const name = (locale === "ko" ? found.nameKo : null) ?? found.name;
  const { unit, bars: data } = bars(view);
  return (
    <div className="page">
      <h1>
        {name}
        {locale === "en" && found.nameKo ? <span lang="ko"> {found.nameKo}</span> : null}
      </h1>
      {reported ? (
        <p className="actions">
          <Link href={elsewhere(address, "/")}>{t("allFilters")}</Link>
        </p>
      ) : null}
      <div className="portrait">
        <OutletFacts outlet={found} />
      </div>
      {reported ? (
        <FacetSummary
          address={address}
          lists={[
            ["kind", facet(view, "kind")],
            ["city", facet(view, "city")],
            ["country", facet(view, "country")],
          ]}
        />
      ) : null}
      {reported ? (
        <>
          <h2>{t("events", { name })}</h2>
          <p className="lede">{t("alone", { count: alone })}</p>
          <EventList
            address={address}
            page={page}
            problems={view.problems}
            stale={stale}
            histogram={{ unit, bars: data }}
            names={(facetName, value) => named(view, facetName, value)}
          />
        </>
      ) : null}
    </div>
  );
}
