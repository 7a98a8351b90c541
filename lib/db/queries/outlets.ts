import "server-only";
import { countIn, intersect } from "../search-index/bits";
import type { OutletEntry } from "../search-index/names";
import { facetCounts } from "../search-index/select";
import type { View } from "./view";

/** `alone`: events of the view that no other outlet reported. */
export type OutletCount = OutletEntry & { slug: string; count: number; alone: number };

/** Outlets with their number of events under the view's filter (the outlet filter left out). */
export function outlets(view: View): OutletCount[] {
  const counts = facetCounts(view.index, view.filter, view.selection, "outlet");
  const single = view.selection.without("outlet").slice();
  intersect(single, view.index.reportedOnce);
  return [...counts]
    .flatMap(([slug, count]) => {
      const outlet = view.names.outlet.get(slug);
      const slots = view.index.postings.outlet.get(slug) ?? [];
      return outlet ? [{ slug, ...outlet, count, alone: countIn(single, slots) }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}
