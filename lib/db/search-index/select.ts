import { type FacetName, type Filter, facetNames } from "@/lib/domain/filter";
import { periodDays } from "@/lib/domain/filter-parse";
import { addSlots, allBits, type Bits, countBits, countIn, intersect, noBits } from "./bits";
import { dayNumber, OPEN_MAX, OPEN_MIN, type SearchIndex } from "./search-index";

/** The slots of a filter; `text` are those of its full-text part, null where it has none. */
export type Selection = {
  /** Of the whole filter. */
  bits: Bits;
  total: number;
  /** Of all but one facet's own values: what the counts beside that facet's options are of. */
  without(name: FacetName): Bits;
};

export function select(index: SearchIndex, filter: Filter, text: Bits | null): Selection {
  const common = allBits(index.size);
  const period = periodBits(index, filter);
  if (period) intersect(common, period);
  if (text) intersect(common, text);
  const chosen = facetNames
    .filter((name) => filter[name].length > 0)
    .map((name) => ({ name, bits: facetBits(index, name, filter[name]) }));
  const allBut = (name: FacetName | null): Bits => {
    const bits = common.slice();
    for (const part of chosen) if (part.name !== name) intersect(bits, part.bits);
    return bits;
  };
  const bits = allBut(null);
  return {
    bits,
    total: countBits(bits),
    without: (name) => (filter[name].length > 0 ? allBut(name) : bits),
  };
}

function facetBits(index: SearchIndex, name: FacetName, values: string[]): Bits {
  const bits = noBits(index.size);
  for (const value of values) addSlots(bits, index.postings[name].get(value) ?? []);
  return bits;
}

function periodBits(index: SearchIndex, filter: Filter): Bits | null {
  const days = periodDays(filter);
  if (days.from === null && days.to === null) return null;
  const from = days.from === null ? OPEN_MIN : dayNumber(days.from);
  const to = days.to === null ? OPEN_MAX : dayNumber(days.to);
  const { min, max, size } = index;
  const certain = filter.match === "certain";
  const slots: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    const [first, last] = [min[slot] as number, max[slot] as number];
    if (certain ? first >= from && last <= to : last >= from && first <= to) slots.push(slot);
  }
  const bits = noBits(size);
  addSlots(bits, slots);
  return bits;
}

/**
 * For each option of a facet, how many events there would be with it as that facet's choice and all
 * else as it is. Options without events are left out, but for the chosen ones.
 */
export function facetCounts(
  index: SearchIndex,
  filter: Filter,
  selection: Selection,
  name: FacetName,
): Map<string, number> {
  const bits = selection.without(name);
  const whole = countBits(bits) === index.size;
  const counts = new Map<string, number>();
  for (const [value, slots] of index.postings[name]) {
    const count = whole ? slots.length : countIn(bits, slots);
    if (count > 0) counts.set(value, count);
  }
  for (const value of filter[name]) if (!counts.has(value)) counts.set(value, 0);
  return counts;
}
