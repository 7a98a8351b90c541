import { useTranslations } from "next-intl";
import { type FacetName, toggled } from "@/lib/domain/filter";
import { kindFamily } from "@/lib/domain/kind";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";
import { type Address, elsewhere, hrefOf } from "./address";
import { type Named, useLabels } from "./labels";

export type Option = Named & { count: number };

type Props = { address: Address; facet: FacetName; options: Option[]; most: number; open: boolean };

/** A filter's options with their counts: the chosen ones first, then the most frequent. */
export function FacetGroup({ address, facet, options, most, open }: Props) {
  const t = useTranslations();
  const chosen = address.filter[facet];
  const sorted = [
    ...options.filter(({ slug }) => chosen.includes(slug)),
    ...options.filter(({ slug }) => !chosen.includes(slug)),
  ];
  if (options.length === 0) return null;
  const more = sorted.length > Math.max(most, chosen.length);
  return (
    <details className="facet" open={open || chosen.length > 0}>
      <summary>{t(`facet.${facet}`)}</summary>
      <ul>
        {sorted.slice(0, Math.max(most, chosen.length)).map((option) => (
          <FacetOption key={option.slug} address={address} facet={facet} option={option} />
        ))}
      </ul>
      {more ? (
        <Link className="more" href={elsewhere(address, `/options/${facet}`)}>
          {t("filters.all", { count: options.length })}
        </Link>
      ) : null}
    </details>
  );
}

type OptionProps = { address: Address; facet: FacetName; option: Option };

export function FacetOption({ address, facet, option }: OptionProps) {
  const labels = useLabels();
  const { slug, count } = option;
  const on = address.filter[facet].includes(slug);
  return (
    <li>
      <Link
        href={hrefOf(address, toggled(address.filter, facet, slug))}
        aria-current={on ? "true" : undefined}
        rel="nofollow"
      >
        {facet === "kind" ? <KindSymbol kind={slug as keyof typeof kindFamily} /> : null}
        <span>{labels.option(facet, option)}</span> <b>{count}</b>
      </Link>
    </li>
  );
}
