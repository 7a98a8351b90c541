import { compareDays, type Day } from "../edtf/calendar";
import { addDays, addMonths, daysBetween, weekdayOf } from "./days";
import { type Moment, momentOf, range } from "./moment";
import type { CalendarWords } from "./said";

/** Where a moment must lie: `until` begins by the day, `before` has ended, `from` has not ended. */
type Side = "until" | "before" | "from" | "after";

type Unit = "year" | "month" | "day";

/** 29 February can be eight years off, a Friday the 13th fourteen months, a weekday seven days. */
const STEPS: Record<Unit, number> = { year: 9, month: 15, day: 8 };

/** The closest moment on that side of the day that the words, which give no year, can mean. */
export function nearest(words: CalendarWords, day: Day, side: Side): Moment | undefined {
  const step = side === "until" || side === "before" ? -1 : 1;
  // A winter that began the year before may still be running.
  for (let count = -1; count <= STEPS[unitOf(words)]; count++) {
    const moment = momentAt(words, day, step * count);
    if (moment && liesOn(moment, day, side)) return moment;
  }
  return undefined;
}

/** What repeats: a month every year, a day every month, a weekday every week. */
export function unitOf({ month, day, weekday }: CalendarWords): Unit {
  if (month !== undefined || (day === undefined && weekday === undefined)) return "year";
  return day === undefined ? "day" : "month";
}

/**
 * Whether an expression that may look back or ahead deserves its second reading: a later date of
 * the publication's own year or month, or one that is about to come.
 */
export function isAtHand(next: Moment, words: CalendarWords, day: Day): boolean {
  const away = daysBetween(day, next.first);
  if (unitOf(words) === "year") return next.first.year === day.year || away <= 31;
  const sameMonth = next.first.year === day.year && next.first.month === day.month;
  return unitOf(words) === "month" && (sameMonth || away <= 7);
}

function momentAt(words: CalendarWords, day: Day, offset: number): Moment | undefined {
  const unit = unitOf(words);
  if (unit === "year") return momentOf({ ...words, year: day.year + offset });
  if (unit === "month") return momentOf({ ...words, ...addMonths(day, offset) });
  const date = addDays(day, offset);
  return weekdayOf(date) === words.weekday ? range(date, date) : undefined;
}

function liesOn({ first, last }: Moment, day: Day, side: Side): boolean {
  if (side === "until") return compareDays(first, day) <= 0;
  if (side === "before") return compareDays(last, day) < 0;
  return side === "from" ? compareDays(last, day) >= 0 : compareDays(first, day) > 0;
}
