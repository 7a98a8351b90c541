import { type Bar, type PeriodUnit, periodOf } from "@/lib/domain/histogram";
import { type Kind, kinds } from "@/lib/domain/kind";
import { type Bits, eachBit } from "./bits";
import { OPEN_MAX, OPEN_MIN, type SearchIndex } from "./search-index";

type Tally = { day: number; count: number; spread: number; kinds: Uint32Array };

/** Counts the slots by period and kind, oldest period first; periods without events are left out. */
export function histogram(index: SearchIndex, bits: Bits, unit: PeriodUnit): Bar[] {
  const tallies = new Map<number, Tally>();
  const period = periodNumbers(unit);
  const { day: days, kind: kindOf, min: mins, max: maxes } = index;
  eachBit(bits, (slot) => {
    const day = days[slot] as number;
    const number = period(day);
    let tally = tallies.get(number);
    if (!tally) {
      tally = { day, count: 0, spread: 0, kinds: new Uint32Array(kinds.length) };
      tallies.set(number, tally);
    }
    const kind = kindOf[slot] as number;
    const [min, max] = [mins[slot] as number, maxes[slot] as number];
    tally.count += 1;
    tally.kinds[kind] = (tally.kinds[kind] as number) + 1;
    const open = min === OPEN_MIN || max === OPEN_MAX;
    if (open || (min !== max && period(max) !== number)) tally.spread += 1;
  });
  return [...tallies.values()]
    .sort((a, b) => a.day - b.day)
    .map(({ day, count, spread, kinds: counts }) => ({
      period: periodOf(day, unit),
      count,
      spread,
      kinds: countsByKind(counts),
    }));
}

function countsByKind(counts: Uint32Array): Bar["kinds"] {
  const some = kinds.flatMap((kind, i): [Kind, number][] => (counts[i] ? [[kind, counts[i]]] : []));
  return Object.fromEntries(some);
}

/** Numbers the period of a day; a day met before costs no date arithmetic. */
function periodNumbers(unit: PeriodUnit): (day: number) => number {
  if (unit === "day") return (day) => day;
  const known = new Map<number, number>();
  return (day) => {
    let number = known.get(day);
    if (number === undefined) {
      const date = new Date(day * 86_400_000);
      const year = date.getUTCFullYear();
      number =
        unit === "month"
          ? year * 12 + date.getUTCMonth()
          : unit === "year"
            ? year
            : Math.floor(year / 10);
      known.set(day, number);
    }
    return number;
  };
}
