import type { FacetName } from "@/lib/domain/filter";
import { type Address, pathAndQuery } from "./address";
import { FacetList } from "./facet-list";
import { type Option, useGroup } from "./groups";

type Props = { address: Address; lists: [FacetName, Option[]][] };

/** What a city's or an outlet's events are about: short lists that narrow the page when followed. */
export function FacetSummary({ address, lists }: Props) {
  const group = useGroup(address);
  return (
    <div className="facet-summary">
      <FacetList
        {...pathAndQuery(address)}
        groups={lists
          .filter(([, options]) => options.length > 0)
          .map(([facet, options]) => group(facet, options, { most: 5, open: true }))}
      />
    </div>
  );
}
