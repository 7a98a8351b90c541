import { compareDays, type Day, isoDay } from "./calendar";
import { PRECISIONS, type Precision, type SingleDate } from "./date";
import { type Expression, type IntervalEnd, readExpression } from "./expression";
import { EXAMPLES, type Failure, failure, guessMeaning, quote } from "./failure";

export type EdtfDate = {
  /** The text as given, trimmed. */
  edtf: string;
  /** First and last day it may fall on or covers, ISO "YYYY-MM-DD"; null is open or unknown. */
  min: string | null;
  max: string | null;
  /** Of the coarsest part; where digits are X, the finest unit written out (2025-03-XX: month). */
  precision: Precision;
  /** A single date, a duration a/b, some date within [...] or X digits, or all dates of {...}. */
  reading: "date" | "duration" | "within" | "all";
  /** Any "?" or "%". */
  uncertain: boolean;
  /** Any "~" or "%". */
  approximate: boolean;
};

const MAX_LENGTH = 200;

/**
 * Reads EDTF (ISO 8601-2) levels 0 and 1, and of level 2 sets, X anywhere and marks on components.
 * Never throws; `error` is a sentence for the person who wrote the text.
 * https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): { ok: true; value: EdtfDate } | Failure {
  const edtf = text.trim();
  if (edtf === "") return failure("empty", `The date is empty; ${EXAMPLES}.`);
  if (edtf.length > MAX_LENGTH) {
    const error = `The date has ${edtf.length} characters; it may have up to ${MAX_LENGTH}.`;
    return failure("too-long", error);
  }
  const read = readExpression(edtf);
  if (!read.ok) return withGuess(edtf, read);

  const dates = datesOf(read.value);
  const { min, max } = boundsOf(read.value);
  return {
    ok: true,
    value: {
      edtf,
      min: min && isoDay(min),
      max: max && isoDay(max),
      precision: coarsest(dates),
      reading: readingOf(read.value),
      uncertain: dates.some((date) => date.uncertain),
      approximate: dates.some((date) => date.approximate),
    },
  };
}

function withGuess(text: string, original: Failure): Failure {
  const guess = original.code === "syntax" ? guessMeaning(text) : undefined;
  if (guess === undefined || !readExpression(guess).ok) return original;
  return failure("syntax", `${quote(text)} is not an EDTF date; write ${guess}.`);
}

function datesOf(expression: Expression): SingleDate[] {
  const { form } = expression;
  if (form === "single") return [expression.date];
  if (form === "interval") return [expression.start, expression.end].filter(isDate);
  return expression.members.flatMap(({ from, to }) => [from, to]).filter(isDate);
}

function isDate(end: IntervalEnd | undefined): end is SingleDate {
  return typeof end === "object";
}

/** Members of a set may stand in any order, so each counts; one open member opens the whole. */
function boundsOf(expression: Expression): { min: Day | null; max: Day | null } {
  if (expression.form === "single") {
    return { min: expression.date.first, max: expression.date.last };
  }
  if (expression.form === "interval") {
    const { start, end } = expression;
    return { min: isDate(start) ? start.first : null, max: isDate(end) ? end.last : null };
  }
  const starts = expression.members.map(({ from }) => from?.first ?? null);
  const ends = expression.members.map(({ to }) => to?.last ?? null);
  return { min: furthest(starts, -1), max: furthest(ends, 1) };
}

function furthest(days: (Day | null)[], direction: 1 | -1): Day | null {
  return days.reduce((a, b) => (a && b && compareDays(b, a) * direction > 0 ? b : a && b && a));
}

function coarsest(dates: SingleDate[]): Precision {
  const ranks = dates.map(({ precision }) => PRECISIONS.indexOf(precision));
  return PRECISIONS[Math.max(...ranks)] ?? "day";
}

function readingOf(expression: Expression): EdtfDate["reading"] {
  if (expression.form === "single") return expression.date.unspecified ? "within" : "date";
  if (expression.form === "interval") return "duration";
  return expression.form === "one-of" ? "within" : "all";
}
