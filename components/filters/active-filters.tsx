import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { emptyFilter, type FacetName, facetNames, toggled } from "@/lib/domain/filter";
import { Link } from "../ui/link";
import { type Address, hrefOf } from "./address";
import { type Named, useLabels } from "./labels";

type Chip = { key: string; label: string; href: string };
type Props = { address: Address; names: (facet: FacetName, slug: string) => Named };

/** The filters in use, each with a link that takes it away. */
export function ActiveFilters({ address, names }: Props) {
  const t = useTranslations();
  const labels = useLabels();
  const { filter, fixed, locale } = address;
  const chips: Chip[] = facetNames
    .filter((facet) => facet !== fixed)
    .flatMap((facet) =>
      filter[facet].map((slug) => ({
        key: `${facet}=${slug}`,
        label: `${t(`facet.${facet}`)}: ${labels.option(facet, names(facet, slug))}`,
        href: hrefOf(address, toggled(filter, facet, slug)),
      })),
    );
  if (filter.from !== null || filter.to !== null) {
    const from = filter.from ? edtfWords(filter.from, locale) : t("filters.openStart");
    const to = filter.to ? edtfWords(filter.to, locale) : t("filters.openEnd");
    chips.push({
      key: "period",
      label: t(filter.match === "certain" ? "filters.certainChip" : "filters.possibleChip", {
        from,
        to,
      }),
      href: hrefOf(address, { ...filter, from: null, to: null, match: "possible" }),
    });
  }
  if (filter.q !== null) {
    chips.push({
      key: "q",
      label: t("filters.searchChip", { q: filter.q }),
      href: hrefOf(address, { ...filter, q: null }),
    });
  }
  if (chips.length === 0) return null;
  const cleared = fixed ? { ...emptyFilter, [fixed]: filter[fixed] } : emptyFilter;
  return (
    <ul className="chips" aria-label={t("filters.active")}>
      {chips.map(({ key, label, href }) => (
        <li key={key}>
          <Link href={href} aria-label={t("filters.remove", { label })}>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className="clear" href={hrefOf(address, cleared)}>
          {t("filters.clear")}
        </Link>
      </li>
    </ul>
  );
}
