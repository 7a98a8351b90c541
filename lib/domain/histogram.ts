import type { Kind } from "./kind";

export const periodUnits = ["decade", "year", "month", "day"] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A bar: events by their first possible day. `spread` of them may lie in a later period, too. */
export type Bar = {
  /** "1990s", "1994", "1994-10" or "1994-10-21". */
  period: string;
  count: number;
  spread: number;
  kinds: Partial<Record<Kind, number>>;
};

/** The period that a day number (days since 1970) falls into. */
export function periodOf(day: number, unit: PeriodUnit): string {
  const iso = new Date(day * 86_400_000).toISOString();
  if (unit === "decade") return `${iso.slice(0, 3)}0s`;
  return iso.slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** First and last day of a bar's period as EDTF bounds for the filter. */
export function periodBounds(period: string): { from: string; to: string } {
  const decade = /^(\d{3})0s$/.exec(period)?.[1];
  return decade ? { from: `${decade}0`, to: `${decade}9` } : { from: period, to: period };
}

/** Every period between the first and the last bar's, so that empty ones show as gaps. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): string[] {
  const periods: string[] = [];
  const at = new Date(`${periodBounds(first).from.padEnd(10, "-01").slice(0, 10)}T00:00:00Z`);
  for (let i = 0; i < 20_000; i++) {
    const period = periodOf(at.getTime() / 86_400_000, unit);
    periods.push(period);
    if (period >= last) break;
    if (unit === "day") at.setUTCDate(at.getUTCDate() + 1);
    else if (unit === "month") at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + (unit === "year" ? 1 : 10));
  }
  return periods;
}

/** The finest unit that draws an extent of so many days in at most some sixty bars. */
export function unitFor(days: number): PeriodUnit {
  if (days <= 62) return "day";
  if (days <= 366 * 5) return "month";
  return days <= 366 * 90 ? "year" : "decade";
}
