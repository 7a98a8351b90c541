import { type Family, families } from "@/lib/domain/kind";
import { type ChartBar, chartSize, familyCounts, heightOf } from "./scale";

export type Slot = { x: number; width: number };

const FLOOR = chartSize.height - chartSize.bottom;

const round = (n: number) => Math.round(n * 10) / 10;

export function slots(bars: ChartBar[]): Slot[] {
  const { left, right, width } = chartSize;
  const step = (width - left - right) / bars.length;
  const gap = Math.min(2, step * 0.2);
  const bar = Math.min(step - gap, 40);
  return bars.map((_, i) => ({
    x: round(left + i * step + (step - bar) / 2),
    width: round(bar),
  }));
}

/** One path for each family's blocks: far smaller than a rectangle for each. */
export function familyPaths(bars: ChartBar[], most: number): { family: Family; d: string }[] {
  const places = slots(bars);
  const paths = new Map<Family, string>();
  for (const [i, bar] of bars.entries()) {
    const { x, width } = places[i] as Slot;
    const counts = familyCounts(bar);
    let below = 0;
    for (const family of families) {
      const count = counts.get(family) ?? 0;
      if (count === 0) continue;
      const top = round(FLOOR - heightOf(below + count, most));
      const height = round(FLOOR - heightOf(below, most) - top);
      const block = `M${x} ${top}h${width}v${height}h-${width}z`;
      paths.set(family, (paths.get(family) ?? "") + block);
      below += count;
    }
  }
  return families.flatMap((family) => {
    const d = paths.get(family);
    return d ? [{ family, d }] : [];
  });
}

/** A veil over the part of each bar whose events may have happened later. */
export function spreadPath(bars: ChartBar[], most: number): string {
  const places = slots(bars);
  return bars
    .map(({ count, spread }, i) => {
      if (spread === 0) return "";
      const { x, width } = places[i] as Slot;
      const top = round(FLOOR - heightOf(count, most));
      return `M${x} ${top}h${width}v${heightOf(spread, most)}h-${width}z`;
    })
    .join("");
}
