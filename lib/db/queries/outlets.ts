import "server-only";
import { type Bits, countIn, noBits } from "../search-index/bits";
import type { OutletEntry } from "../search-index/names";
import { facetCounts } from "../search-index/select";
import type { View } from "./view";

/** `alone`: events of the view that no other outlet reported. */
export type OutletCount = OutletEntry & { slug: string; count: number; alone: number };

/** Outlets with their number of events under the view's filter (the outlet filter left out). */
export function outlets(view: View): OutletCount[] {
  const counts = facetCounts(view.index, view.filter, view.selection, "outlet");
  const single = reportedOnce(view, view.selection.without("outlet"));
  return [...counts]
    .flatMap(([slug, count]) => {
      const outlet = view.names.outlet.get(slug);
      const slots = view.index.postings.outlet.get(slug) ?? [];
      return outlet ? [{ slug, ...outlet, count, alone: countIn(single, slots) }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

/** The slots among `within` that exactly one outlet has. */
function reportedOnce({ index }: View, within: Bits): Bits {
  const once = noBits(index.size);
  const more = noBits(index.size);
  for (const slots of index.postings.outlet.values()) {
    for (const slot of slots) {
      const [word, bit] = [slot >>> 5, 1 << (slot & 31)];
      more[word] = (more[word] as number) | ((once[word] as number) & bit);
      once[word] = (once[word] as number) | bit;
    }
  }
  for (let i = 0; i < once.length; i++) {
    once[i] = (once[i] as number) & ~(more[i] as number) & (within[i] as number);
  }
  return once;
}
