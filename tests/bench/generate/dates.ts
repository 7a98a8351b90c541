import { parseEdtf } from "@/lib/domain/edtf";
import type { Random } from "./random";

const FIRST_YEAR = 1972;
const LAST_YEAR = 2026;

/** A year of 1972 to 2026, the later the likelier, about as the real record has them. */
export function someYear(random: Random): number {
  const years = LAST_YEAR - FIRST_YEAR;
  return FIRST_YEAR + Math.round(years * random.next() ** 0.6);
}

const PART = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g;

/**
 * A real event's date moved to another year, its form (precision, marks, interval, set) kept. Month
 * and day are drawn anew where the date is a single one.
 */
export function movedDate(edtf: string, year: number, random: Random): string {
  const parts = [...edtf.matchAll(PART)];
  const shift = year - Math.max(...parts.map((part) => Number(part[1])));
  return edtf.replaceAll(PART, (_, was: string, month?: string, day?: string) => {
    const fields = [String(Number(was) + shift)];
    const fresh = parts.length === 1;
    if (month) fields.push(fresh ? two(1 + random.below(12)) : month);
    if (day) fields.push(fresh ? two(1 + random.below(28)) : two(Math.min(28, Number(day))));
    return fields.join("-");
  });
}

const two = (number: number) => String(number).padStart(2, "0");

/** First and last day of an EDTF text. @throws when it is none. */
export function boundsOf(edtf: string): { min: string | null; max: string | null } {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(`${edtf}: ${date.error}`);
  return { min: date.value.min, max: date.value.max };
}
