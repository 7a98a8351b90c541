import { useTranslations } from "next-intl";
import type { FacetName } from "@/lib/domain/filter";
import { type Address, pathAndQuery } from "./address";
import { FacetList } from "./facet-list";
import { type Option, useGroup } from "./groups";

type Props = { address: Address; facet: FacetName; options: Option[] };

export function AllOptions({ address, facet, options }: Props) {
  const t = useTranslations("filters");
  const group = useGroup(address);
  if (options.length === 0) return <p className="empty">{t("noOptions")}</p>;
  return (
    <div className="all-options">
      <FacetList
        {...pathAndQuery(address)}
        groups={[group(facet, options, { most: options.length, open: true })]}
      />
    </div>
  );
}
