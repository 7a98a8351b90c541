import type { Bar } from "@/lib/domain/histogram";
import { kinds } from "@/lib/domain/kind";

/** A bar for the way to the browser: period, count, spread, then pairs of a kind's place and count. */
export type PackedBar = [period: string, count: number, spread: number, ...pairs: number[]];

export const pack = ({ period, count, spread, kinds: counts }: Bar): PackedBar => [
  period,
  count,
  spread,
  ...kinds.flatMap((kind, i) => (counts[kind] ? [i, counts[kind]] : [])),
];

export function unpack([period, count, spread, ...pairs]: PackedBar): Bar {
  const counts: Bar["kinds"] = {};
  for (let i = 0; i < pairs.length; i += 2) {
    const kind = kinds[pairs[i] as number];
    if (kind) counts[kind] = pairs[i + 1] as number;
  }
  return { period, count, spread, kinds: counts };
}
