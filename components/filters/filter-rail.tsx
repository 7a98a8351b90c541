import { useTranslations } from "next-intl";
import type { FacetName } from "@/lib/domain/filter";
import { type Address, pathAndQuery } from "./address";
import { FacetList } from "./facet-list";
import { type Option, type Size, useGroup } from "./groups";
import { PeriodForm } from "./period-form";

/** How many options a group shows before it leads to the page of all, and whether it starts open. */
const sizes: [FacetName, Size][] = [
  ["kind", { most: 16, open: true }],
  ["outlet", { most: 8, open: true }],
  ["city", { most: 8, open: true }],
  ["country", { most: 8, open: true }],
  ["actor", { most: 6, open: false }],
  ["sector", { most: 8, open: false }],
  ["status", { most: 10, open: false }],
  ["source", { most: 12, open: false }],
];

type Props = { address: Address; facets: Record<FacetName, Option[]> };

export function FilterRail({ address, facets }: Props) {
  const t = useTranslations("filters");
  const group = useGroup(address);
  const [kinds, ...others] = sizes
    .filter(([facet]) => facet !== address.fixed && facets[facet].length > 0)
    .map(([facet, size]) => group(facet, facets[facet], size));
  const state = pathAndQuery(address);
  return (
    <nav className="rail" aria-label={t("heading")}>
      <details className="rail-fold">
        <summary>{t("show")}</summary>
        <FacetList {...state} groups={kinds ? [kinds] : []} />
        <details className="facet" open>
          <summary>{t("period")}</summary>
          <PeriodForm address={address} />
        </details>
        <FacetList {...state} groups={others} />
      </details>
    </nav>
  );
}
