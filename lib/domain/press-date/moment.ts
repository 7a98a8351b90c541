import { type Day, daysInMonth, isoDay, twoDigits } from "../edtf/calendar";
import { addMonths, endOfMonth, weekdayOf } from "./days";
import type { Part } from "./said";

/** A date, or some date from one to another. `from` and `to` are EDTF and may be the same. */
export type Moment = {
  from: string;
  to: string;
  first: Day;
  last: Day;
  /** A season's EDTF code, which stands for its months except inside intervals and sets. */
  season?: string;
  /** What it is a vague part of: the ends of an interval cannot be "some day in late March". */
  whole?: string;
};

type Place = { year: number; month?: number; day?: number; weekday?: number; part?: Part };

const MONTH_PARTS: Partial<Record<Part, [from: number, to: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  "first-half": [1, 15],
  "second-half": [16, 31],
};
const YEAR_PARTS: Record<Part, [from: number, months: number]> = {
  early: [1, 4],
  mid: [5, 4],
  late: [9, 4],
  "first-half": [1, 6],
  "second-half": [7, 6],
  q1: [1, 3],
  q2: [4, 3],
  q3: [7, 3],
  q4: [10, 3],
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
};
const SEASONS: Part[] = ["spring", "summer", "autumn", "winter"];

/** Undefined where the calendar has no such date, or the weekday is another. */
export function momentOf({ year, month, day, weekday, part }: Place): Moment | undefined {
  if (day !== undefined) {
    if (month === undefined || day < 1 || day > daysInMonth(year, month)) return undefined;
    const date = { year, month, day };
    if (weekday !== undefined && weekdayOf(date) !== weekday) return undefined;
    return range(date, date);
  }
  if (month !== undefined) return part ? partOfMonth(year, month, part) : months(year, month, 1);
  return part ? partOfYear(year, part) : years(year, year);
}

export function range(first: Day, last: Day): Moment {
  return { from: isoDay(first), to: isoDay(last), first, last };
}

export function months(year: number, month: number, count: number): Moment {
  const end = addMonths({ year, month, day: 1 }, count - 1);
  return {
    from: isoMonth(year, month),
    to: isoMonth(end.year, end.month),
    first: { year, month, day: 1 },
    last: endOfMonth(end),
  };
}

export function years(from: number, to: number): Moment {
  return {
    from: `${from}`,
    to: `${to}`,
    first: { year: from, month: 1, day: 1 },
    last: { year: to, month: 12, day: 31 },
  };
}

/** Some time from the start of one to the end of the other. */
export function hull(a: Moment, b: Moment): Moment {
  if (a.from === b.from && a.to === b.to) return a;
  return { from: a.from, to: b.to, first: a.first, last: b.last };
}

function partOfMonth(year: number, month: number, part: Part): Moment | undefined {
  const bounds = MONTH_PARTS[part];
  if (!bounds) return undefined;
  const last = Math.min(bounds[1], daysInMonth(year, month));
  const whole = isoMonth(year, month);
  return { ...range({ year, month, day: bounds[0] }, { year, month, day: last }), whole };
}

function partOfYear(year: number, part: Part): Moment {
  const [from, count] = YEAR_PARTS[part];
  const moment = months(year, from, count);
  if (SEASONS.includes(part)) return { ...moment, season: `${year}-${SEASONS.indexOf(part) + 21}` };
  return ["early", "mid", "late"].includes(part) ? { ...moment, whole: `${year}` } : moment;
}

function isoMonth(year: number, month: number): string {
  return `${year}-${twoDigits(month)}`;
}
