import { type Day, daysInMonth } from "../edtf/calendar";

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, for reckoning only: no time of day and no time zone comes in. */
function serial({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function addDays(day: Day, count: number): Day {
  const date = new Date((serial(day) + count) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from);
}

/** As ISO 8601: Monday is 1 and Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

export function addMonths({ year, month }: Day, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

export function endOfMonth({ year, month }: { year: number; month: number }): Day {
  return { year, month, day: daysInMonth(year, month) };
}
