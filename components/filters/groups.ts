import { useTranslations } from "next-intl";
import type { FacetName } from "@/lib/domain/filter";
import { type Address, elsewhere } from "./address";
import type { FacetGroupData } from "./facet-list";
import { type Named, useLabels } from "./labels";

export type Option = Named & { count: number };
export type Size = { most: number; open: boolean };

/** A facet's options in the reader's words: the chosen ones first, then the most frequent. */
export function useGroup(address: Address) {
  const t = useTranslations();
  const labels = useLabels();
  return (facet: FacetName, options: Option[], { most, open }: Size): FacetGroupData => {
    const chosen = address.filter[facet];
    const shown = Math.max(most, chosen.length);
    const sorted = [
      ...options.filter(({ slug }) => chosen.includes(slug)),
      ...options.filter(({ slug }) => !chosen.includes(slug)),
    ];
    const data: FacetGroupData = {
      facet,
      label: t(`facet.${facet}`),
      open: open || chosen.length > 0,
      options: sorted
        .slice(0, shown)
        .map((option) => [option.slug, labels.option(facet, option), option.count]),
      chosen: chosen.length,
    };
    if (sorted.length > shown) {
      data.more = {
        label: t("filters.all", { count: sorted.length }),
        href: elsewhere(address, `/options/${facet}`),
      };
    }
    return data;
  };
}
