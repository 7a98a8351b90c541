/** A day of the proleptic Gregorian calendar; year 0 is 1 BC, as in ISO 8601. */
export type Day = { year: number; month: number; day: number };

/** First and last day, both included. */
type Extent = { first: Day; last: Day };

export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** "YYYY-MM-DD"; outside the years 0 to 9999 signed and at least six digits wide, as JavaScript. */
export function isoDay({ year, month, day }: Day): string {
  const plain = year >= 0 && year <= 9999;
  const digits = String(Math.abs(year)).padStart(plain ? 4 : 6, "0");
  const sign = plain ? "" : year < 0 ? "-" : "+";
  return `${sign}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** All numbers a digit pattern can stand for, ascending: "201X" is 2010 to 2019. */
function expand(pattern: string): number[] {
  let texts = [""];
  for (const digit of pattern) {
    const choices = digit === "X" ? [..."0123456789"] : [digit];
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
  }
  return texts.map(Number);
}

/** As `expand`, with an optional minus. There is no year -0000: "-000X" runs from -9 to -1. */
export function expandYear(pattern: string): number[] {
  if (!pattern.startsWith("-")) return expand(pattern);
  return expand(pattern.slice(1))
    .filter((year) => year > 0)
    .map((year) => -year)
    .reverse();
}

/** The first and last real day that fit the patterns, or undefined when none does. */
export function extentOf(years: number[], month = "XX", day = "XX"): Extent | undefined {
  const months = fitting(month, 12);
  const days = fitting(day, 31);
  const first = firstReal(years, months, days);
  const last = firstReal(reversed(years), reversed(months), reversed(days));
  return first && last && { first, last };
}

/** The numbers from 1 to the limit that fit a pattern of two digits, ascending. */
function fitting(pattern: string, limit: number): number[] {
  const numbers = Array.from({ length: limit }, (_, index) => index + 1);
  return pattern === "XX" ? numbers : numbers.filter((number) => fits(pattern, twoDigits(number)));
}

function fits(pattern: string, digits: string): boolean {
  return [...pattern].every((digit, index) => digit === "X" || digit === digits[index]);
}

function reversed(numbers: number[]): number[] {
  return [...numbers].reverse();
}

function firstReal(years: number[], months: number[], days: number[]): Day | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((number) => number <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}
