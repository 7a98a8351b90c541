import { compareDays, type Day } from "./calendar";
import type { SingleDate } from "./date";
import type { DateGrammar, Said } from "./locale-words";

export function sayDate(date: SingleDate, grammar: DateGrammar, length: "long" | "short"): string {
  if (date.unspecified) return sayUnspecified(date, grammar);
  return grammar.mark(grammar.say(saidOf(date), length), date);
}

/** "from a to b" when only one end is marked, so that the mark is not taken for both. */
export function sayRange(from: SingleDate, to: SingleDate, grammar: DateGrammar): string {
  if (from.uncertain !== to.uncertain || from.approximate !== to.approximate) {
    return grammar.fromTo(sayDate(from, grammar, "short"), sayDate(to, grammar, "short"));
  }
  if (from.unspecified || to.unspecified) {
    return grammar.span(sayDate(from, grammar, "short"), sayDate(to, grammar, "short"));
  }
  return grammar.mark(saySpan(saidOf(from), saidOf(to), grammar), from);
}

function saidOf({ first, month, day, season }: SingleDate): Said {
  if (season !== undefined) return { year: first.year, season };
  return saidDay(first, day ? "day" : month ? "month" : "year");
}

function saidDay({ year, month, day }: Day, unit: "day" | "month" | "year"): Said {
  if (unit === "year") return { year };
  return unit === "month" ? { year, month } : { year, month, day };
}

function saySpan(from: Said, to: Said, grammar: DateGrammar): string {
  const sameShape = !from.month === !to.month && !from.day === !to.day;
  const sameYear = sameShape && from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return grammar.say(from, "long");

  const shared = {
    ...(sameYear && { year: undefined }),
    ...(sameMonth && { month: undefined }),
  };
  const start = grammar.shortens === "start" ? { ...from, ...shared } : from;
  const end = grammar.shortens === "end" ? { ...to, ...shared } : to;
  return grammar.span(grammar.say(start, "short"), grammar.say(end, "short"));
}

function sayUnspecified(date: SingleDate, grammar: DateGrammar): string {
  const { year, month, day, first, last, text } = date;
  const unit = day ? "day" : month ? "month" : "year";
  const mark = (phrase: string) => grammar.mark(phrase, date);

  if (isUnsaid(month) && isUnsaid(day)) {
    if (isUnsaid(year)) return mark(grammar.unknown);
    return grammar.someIn(unit, mark(sayYears(date, grammar)));
  }
  if (isWhole(month) && !isWhole(year) && (isWhole(day) || isUnsaid(day))) {
    const named = { month: first.month, ...(isWhole(day) && { day: first.day }) };
    const inYear = grammar.say(named, "long");
    const rest = day && isUnsaid(day) ? grammar.someIn("day", inYear) : inYear;
    if (isUnsaid(year)) return mark(grammar.unknownYear(rest));
    return mark(grammar.someYearOf(sayYears(date, grammar), rest));
  }
  if (isWhole(year) && isWhole(month) && isUnsaid(day)) {
    return grammar.someIn("day", mark(grammar.say(saidDay(first, "month"), "short")));
  }
  if (compareDays(first, last) === 0) return mark(grammar.say(saidDay(first, "day"), "long"));
  const finest = isUnsaid(day) ? "month" : "day";
  const span = mark(saySpan(saidDay(first, finest), saidDay(last, finest), grammar));
  const some = grammar.someOf(unit, span);
  return isRun(date) ? some : `${some} (${text})`;
}

/** Whether the dates it can stand for follow one another without a gap, as 2004-02-1X's do. */
function isRun({ year, month, day }: SingleDate): boolean {
  if (!isWhole(year) || !month) return false;
  if (isWhole(month)) return day !== undefined && /^\dX$/.test(day);
  return /^\dX$/.test(month) && isUnsaid(day);
}

function sayYears({ year, first, last }: SingleDate, grammar: DateGrammar): string {
  if (isWhole(year)) return grammar.say({ year: first.year }, "long");
  // "the 1900s" is kept for the century: 190X becomes 1900 – 1909.
  if (/^[1-9]\d([1-9]X|XX)$/.test(year)) return grammar.decade(year.replaceAll("X", "0"));
  return saySpan({ year: first.year }, { year: last.year }, grammar);
}

function isWhole(digits: string | undefined): boolean {
  return digits !== undefined && !digits.includes("X");
}

function isUnsaid(digits: string | undefined): boolean {
  return digits === undefined || /^-?X+$/.test(digits);
}
