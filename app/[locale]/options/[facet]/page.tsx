import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActiveFilters } from "@/components/filters/active-filters";
import { elsewhere } from "@/components/filters/address";
import { AllOptions } from "@/components/filters/all-options";
import { ProblemNote } from "@/components/filters/problem-note";
import { Link } from "@/components/ui/link";
import { facet, named } from "@/lib/db/queries/counts";
import { facetNames } from "@/lib/domain/filter";
import { readLocale, readView, type SearchParams } from "../../view";

type Props = { params: Promise<{ locale: string; facet: string }>; searchParams: SearchParams };

export const metadata: Metadata = { robots: { index: false, follow: true } };

/** All options of one filter, for those that have more than the timeline's side has room for. */
export default async function OptionsPage({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const wanted = (await params).facet;
  const name = facetNames.find((known) => known === wanted) ?? notFound();
  const t = await getTranslations();
  const { view, address } = await readView(locale, `/options/${name}`, searchParams);
  return (
    <div className="page">
      <h1>{t("filters.allTitle", { facet: t(`facet.${name}`) })}</h1>
      <p className="lede">{t("filters.allIntro")}</p>
      <ProblemNote problems={view.problems} />
      <ActiveFilters address={address} names={(other, slug) => named(view, other, slug)} />
      <p className="actions">
        <Link href={elsewhere(address, "/")}>← {t("filters.back")}</Link>
      </p>
      <AllOptions address={{ ...address, path: "/" }} facet={name} options={facet(view, name)} />
    </div>
  );
}
