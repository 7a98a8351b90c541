import { parse } from "edtf";
import { type Day, daysInMonth, expandYear, extentOf, twoDigits } from "./calendar";
import { explainImpossible, explainSyntax, type Failure, failure, quote } from "./failure";

/** From fine to coarse. Of an unspecified date, the finest unit written out: 201X is a decade. */
export const PRECISIONS = ["day", "month", "season", "year", "decade", "century"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One date, without the intervals and sets it may stand in. */
export type SingleDate = {
  text: string;
  /** Digits as written, X where unspecified; a year may have a minus and more than four digits. */
  year: string;
  month?: string;
  day?: string;
  season?: number;
  hasTime: boolean;
  unspecified: boolean;
  uncertain: boolean;
  approximate: boolean;
  precision: Precision;
  first: Day;
  last: Day;
};

const MARK = "[?~%]?";
const DATE = new RegExp(
  `^${MARK}(?<year>-?[\\dX]{4})${MARK}` +
    `(?:-${MARK}(?<month>[\\dX]{2})${MARK}(?:-${MARK}(?<day>[\\dX]{2})${MARK})?)?(?<time>T.*)?$`,
);
/** Given real days, any such text is EDTF: the library's 0.3 ms a date would slow long lists. */
const PLAIN_DATE = /^-?[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/;
const LONG_YEAR = /^Y(-?\d{5,})$/;

/**
 * Reads one date. The `edtf` package says what is EDTF; the days covered are reckoned here, because
 * its own bounds are wrong for seasons, impossible days, years beyond ±271821 and date-times.
 */
export function readDate(text: string): { ok: true; value: SingleDate } | Failure {
  const longYear = LONG_YEAR.exec(text)?.[1];
  if (longYear !== undefined && isEdtf(text)) return readLongYear(text, longYear);

  const parts = DATE.exec(text)?.groups;
  if (!parts?.year) return failure("syntax", explainSyntax(text));
  const { year, month, day, time } = parts;
  if (month !== undefined && day === undefined && /^2[1-4]$/.test(month)) {
    return isEdtf(text) ? readSeason(text, year, month) : failure("syntax", explainSyntax(text));
  }
  if (month !== undefined && day === undefined && /^(2[5-9]|3\d|4[01])$/.test(month)) {
    return failure("syntax", explainSyntax(text));
  }
  const years = expandYear(year);
  if (years.length === 0) return failure("syntax", explainSyntax(text));
  const extent = extentOf(years, month, day);
  if (!extent) return failure("impossible-day", explainImpossible(text, year, month, day));

  const unspecified = /X/.test(`${year}${month}${day}`);
  const valid = PLAIN_DATE.test(text) || isEdtf(fillIn(text, extent.first));
  if (!valid || (unspecified && time !== undefined)) {
    return failure("syntax", explainSyntax(text));
  }
  const value = { year, month, day, hasTime: time !== undefined, unspecified };
  const precision = writtenPrecision(year, month, day);
  return { ok: true, value: { text, ...value, ...marksOf(text), ...extent, precision } };
}

function readLongYear(text: string, digits: string): { ok: true; value: SingleDate } | Failure {
  if (digits.replace("-", "").length > 15) {
    const error = `The year ${quote(digits)} is too far off; a year may have up to 15 digits.`;
    return failure("syntax", error);
  }
  const year = Number(digits);
  const extent = { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
  return { ok: true, value: { ...plain(text, digits, "year"), ...extent } };
}

/**
 * The seasons of the northern hemisphere, where every event here takes place, in whole months as
 * meteorologists and the Korean press count them. Winter is named for the year it begins in, so
 * that 2001-21 to 2001-24 run in order and without gaps. EDTF itself leaves the days open.
 */
function readSeason(text: string, digits: string, code: string): { ok: true; value: SingleDate } {
  const season = Number(code);
  const year = Number(digits);
  const month = 3 * (season - 20);
  const end = month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 };
  const first = { year, month, day: 1 };
  const last = { ...end, day: daysInMonth(end.year, end.month) };
  return { ok: true, value: { ...plain(text, digits, "season"), season, first, last } };
}

function plain(text: string, year: string, precision: Precision) {
  const none = { hasTime: false, unspecified: false, uncertain: false, approximate: false };
  return { text, year, precision, ...none };
}

function marksOf(text: string): { uncertain: boolean; approximate: boolean } {
  return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}

function writtenPrecision(year: string, month?: string, day?: string): Precision {
  if (/X/.test(year)) return /^-?\d{3}X$/.test(year) ? "decade" : "century";
  if (month === undefined || /X/.test(month)) return "year";
  return day === undefined || /X/.test(day) ? "month" : "day";
}

/**
 * The text with a real day's digits for each X. The library refuses marks on unspecified dates
 * (201X~) and a few possible days (2004-04-3X); filled in, it can judge the rest of the grammar.
 */
function fillIn(text: string, { year, month, day }: Day): string {
  const digits = `${Math.abs(year)}`.padStart(4, "0") + twoDigits(month) + twoDigits(day);
  let at = 0;
  return text.replace(/[\dX]/g, (character) => {
    const digit = digits[at++] ?? character;
    return character === "X" ? digit : character;
  });
}

function isEdtf(text: string): boolean {
  try {
    return parse(text, { level: 2 }).level <= 2;
  } catch {
    return false; // throwing is the library's only way to say "not EDTF"
  }
}
