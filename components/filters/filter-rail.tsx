import { useTranslations } from "next-intl";
import { type FacetName, facetNames } from "@/lib/domain/filter";
import type { Address } from "./address";
import { FacetGroup, type Option } from "./facet-group";
import { PeriodForm } from "./period-form";

/** How many options a group shows before it sends to the list of all, and whether it starts open. */
const groups: Record<FacetName, { most: number; open: boolean }> = {
  kind: { most: 16, open: true },
  outlet: { most: 8, open: true },
  city: { most: 8, open: true },
  country: { most: 8, open: true },
  actor: { most: 6, open: false },
  sector: { most: 8, open: false },
  status: { most: 10, open: false },
  source: { most: 12, open: false },
};

type Props = { address: Address; facets: Record<FacetName, Option[]> };

/** The filters; on narrow screens they fold behind one button, which needs no script. */
export function FilterRail({ address, facets }: Props) {
  const t = useTranslations("filters");
  const names = (Object.keys(groups) as FacetName[]).filter((name) => facetNames.includes(name));
  return (
    <nav className="rail" aria-label={t("heading")}>
      <details className="rail-fold">
        <summary>{t("show")}</summary>
        <FacetGroup address={address} facet="kind" options={facets.kind} {...groups.kind} />
        <details className="facet" open>
          <summary>{t("period")}</summary>
          <PeriodForm address={address} />
        </details>
        {names
          .filter((name) => name !== "kind" && name !== address.fixed)
          .map((name) => (
            <FacetGroup
              key={name}
              address={address}
              facet={name}
              options={facets[name]}
              {...groups[name]}
            />
          ))}
      </details>
    </nav>
  );
}
