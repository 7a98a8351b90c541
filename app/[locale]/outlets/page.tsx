import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActiveFilters } from "@/components/filters/active-filters";
import { ProblemNote } from "@/components/filters/problem-note";
import { SearchForm } from "@/components/filters/search-form";
import { OutletTable } from "@/components/outlet/outlet-table";
import { named } from "@/lib/db/queries/counts";
import { outlets } from "@/lib/db/queries/outlets";
import { localePath } from "@/lib/i18n/routing";
import { readLocale, readView, type SearchParams } from "../view";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations("outlets");
  return { title: t("title"), alternates: { canonical: localePath(locale, "/outlets") } };
}

export default async function OutletsPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("outlets");
  const { view, address } = await readView(locale, "/outlets", searchParams);
  const found = outlets(view);
  return (
    <div className="page">
      <h1>{t("heading")}</h1>
      <p className="lede">{t("intro")}</p>
      <SearchForm address={address} />
      <ProblemNote problems={view.problems} />
      <ActiveFilters address={address} names={(facet, slug) => named(view, facet, slug)} />
      {found.length === 0 ? (
        <p className="empty">{t("none")}</p>
      ) : (
        <OutletTable address={address} outlets={found} />
      )}
    </div>
  );
}
