import type { Bar, PeriodUnit } from "@/lib/domain/histogram";
import { periodsBetween } from "@/lib/domain/histogram";
import { type Family, families, type Kind, kindFamily, kinds } from "@/lib/domain/kind";

/** Both drawings of the histogram, the server's and recharts', have this size and these margins. */
export const chartSize = {
  width: 900,
  height: 200,
  top: 8,
  right: 4,
  bottom: 30,
  left: 34,
} as const;

/** A bar as the chart wants it: counts of kinds in the order of the vocabulary. */
export type ChartBar = { period: string; count: number; spread: number; kinds: Bar["kinds"] };

/** All periods from the first to the last bar, empty ones included. */
export function withGaps(bars: Bar[], unit: PeriodUnit): ChartBar[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return [];
  const known = new Map(bars.map((bar) => [bar.period, bar]));
  return periodsBetween(first.period, last.period, unit).map(
    (period) => known.get(period) ?? { period, count: 0, spread: 0, kinds: {} },
  );
}

/** Kinds in the order in which they are stacked: by family, so that a family's colour is one block. */
export const stackOrder: Kind[] = [...kinds].sort(
  (a, b) => families.indexOf(kindFamily[a]) - families.indexOf(kindFamily[b]),
);

export function familyCounts(bar: ChartBar): Map<Family, number> {
  const counts = new Map<Family, number>();
  for (const [kind, count] of Object.entries(bar.kinds) as [Kind, number][]) {
    const family = kindFamily[kind];
    counts.set(family, (counts.get(family) ?? 0) + count);
  }
  return counts;
}

/** The height of a count, given the count at the top of the axis. */
export function heightOf(count: number, top: number): number {
  const full = chartSize.height - chartSize.bottom - chartSize.top;
  return Math.round((count / top) * full * 10) / 10;
}

/** Which periods get a label below, so that labels never touch; months of many years get the year. */
export function labelled(
  bars: ChartBar[],
  unit: PeriodUnit,
  words: (period: string) => string,
): [period: string, label: string][] {
  const step = Math.ceil(bars.length / 7);
  return bars.flatMap(({ period }, i): [string, string][] => {
    if (unit === "year" && bars.length > 14) {
      return Number(period) % (bars.length > 40 ? 10 : 5) === 0 ? [[period, period]] : [];
    }
    if (unit === "month" && bars.length > 14) {
      return period.endsWith("-01") ? [[period, period.slice(0, 4)]] : [];
    }
    return i % step === 0 ? [[period, words(period)]] : [];
  });
}
