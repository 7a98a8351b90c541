import { type Bar, type PeriodUnit, periodOf } from "@/lib/domain/histogram";
import { kinds } from "@/lib/domain/kind";
import { type Bits, eachBit } from "./bits";
import type { SearchIndex } from "./build";

type Tally = { count: number; spread: number; kinds: Uint32Array };

/** Counts the slots by period and kind, oldest period first; periods without events are left out. */
export function histogram(index: SearchIndex, bits: Bits, unit: PeriodUnit): Bar[] {
  const tallies = new Map<string, Tally>();
  const periods = new Map<number, string>();
  const name = (day: number) => {
    let period = periods.get(day);
    if (period === undefined) {
      period = periodOf(day, unit);
      periods.set(day, period);
    }
    return period;
  };
  eachBit(bits, (slot) => {
    const period = name(index.day[slot] as number);
    let tally = tallies.get(period);
    if (!tally) {
      tally = { count: 0, spread: 0, kinds: new Uint32Array(kinds.length) };
      tallies.set(period, tally);
    }
    const kind = index.kind[slot] as number;
    tally.count += 1;
    tally.kinds[kind] = (tally.kinds[kind] as number) + 1;
    if (isSpread(index, slot, period, name)) tally.spread += 1;
  });
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, { count, spread, kinds: byKind }]) => ({
      period,
      count,
      spread,
      kinds: Object.fromEntries(kinds.flatMap((kind, i) => (byKind[i] ? [[kind, byKind[i]]] : []))),
    }));
}

/** Whether the event's bounds reach out of the period that it is counted in. */
function isSpread(
  index: SearchIndex,
  slot: number,
  period: string,
  name: (day: number) => string,
): boolean {
  const [min, max] = [index.min[slot] as number, index.max[slot] as number];
  if (min === max) return false;
  if (Math.abs(min) > 10_000_000 || Math.abs(max) > 10_000_000) return true;
  return name(max) !== period;
}
