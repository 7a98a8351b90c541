import { type Bar, type PeriodUnit, periodOf } from "@/lib/domain/histogram";
import { type Kind, kinds } from "@/lib/domain/kind";
import { type Bits, eachBit } from "./bits";
import { OPEN_MAX, OPEN_MIN, type SearchIndex } from "./search-index";

type Tally = { day: number; count: number; spread: number; kinds: Uint32Array };

const newTally = (day: number): Tally => {
  return { day, count: 0, spread: 0, kinds: new Uint32Array(kinds.length) };
};

/** Counts the slots by period and kind, oldest period first; periods without events are left out. */
export function histogram(index: SearchIndex, bits: Bits, unit: PeriodUnit): Bar[] {
  const tallies = new Map<number, Tally>();
  const period = periodNumbers(unit);
  const { day: days, kind: kindOf, min: mins, max: maxes } = index;
  // Slots are in the order of their days, so most have the day of the one before.
  let [known, number] = [Number.NaN, Number.NaN];
  let tally = newTally(0);
  eachBit(bits, (slot) => {
    const day = days[slot] as number;
    if (day !== known) {
      known = day;
      number = period(day);
      tally = tallies.get(number) ?? newTally(day);
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

type Longer = Exclude<PeriodUnit, "day">;

// Kept from one question to the next: a few bytes for each day that was ever met.
const knownPeriods: Record<Longer, Map<number, number>> = {
  decade: new Map(),
  year: new Map(),
  month: new Map(),
};

/** Numbers the period of a day; a day met before costs no date arithmetic. */
function periodNumbers(unit: PeriodUnit): (day: number) => number {
  if (unit === "day") return (day) => day;
  const known = knownPeriods[unit];
  return (day) => {
    let number = known.get(day);
    if (number === undefined) {
      number = periodNumber(day, unit);
      known.set(day, number);
    }
    return number;
  };
}

function periodNumber(day: number, unit: Longer): number {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  if (unit === "month") return year * 12 + date.getUTCMonth();
  return unit === "year" ? year : Math.floor(year / 10);
}
