import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistogramTable } from "@/components/charts/histogram-table";
import { ActiveFilters } from "@/components/filters/active-filters";
import { elsewhere } from "@/components/filters/address";
import { ProblemNote } from "@/components/filters/problem-note";
import { Link } from "@/components/ui/link";
import { bars, named } from "@/lib/db/queries/counts";
import { readLocale, readView, type SearchParams } from "../view";

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams };

export const metadata: Metadata = { robots: { index: false, follow: true } };

/** The histogram's twin: the same numbers as a table. */
export default async function HistogramPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const t = await getTranslations("chart");
  const { view, address } = await readView(locale, "/histogram", searchParams);
  const { unit, bars: data } = bars(view);
  return (
    <div className="page">
      <h1>{t("tableTitle", { unit })}</h1>
      <p className="lede">{t("note")}</p>
      <ProblemNote problems={view.problems} />
      <ActiveFilters address={address} names={(facet, slug) => named(view, facet, slug)} />
      <p className="actions">
        <Link href={elsewhere(address, "/")}>← {t("back")}</Link>
      </p>
      <HistogramTable address={{ ...address, path: "/" }} bars={data} />
    </div>
  );
}
