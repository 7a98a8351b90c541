import type { SingleDate } from "./date";

export type Locale = "en" | "ko";
export type Unit = "day" | "month" | "year" | "time";

/** The parts of a date to be said; a missing one is left out. A year may be words ("the 2010s"). */
export type Said = { year?: number | string; season?: number; month?: number; day?: number };
type Marks = Pick<SingleDate, "uncertain" | "approximate">;

/** What one language needs to say any EDTF date. Functions take and give finished phrases. */
export type DateGrammar = {
  /** Which end of a range drops what both have in common: "3 – 7 Jun 2014", "2014년 1월 – 6월". */
  shortens: "start" | "end";
  say(said: Said, length: "long" | "short"): string;
  mark(text: string, marks: Marks): string;
  decade(first: string): string;
  someYearOf(years: string, rest: string): string;
  unknownYear(rest: string): string;
  unknown: string;
  span(from: string, to: string): string;
  fromTo(from: string, to: string): string;
  openEnd(from: string): string;
  unknownEnd(from: string): string;
  openStart(to: string): string;
  unknownStart(to: string): string;
  someIn(unit: Unit, whole: string): string;
  someOf(unit: Unit, span: string): string;
  by(to: string): string;
  orLater(from: string): string;
  eachOf(unit: Unit, span: string): string;
  eachUntil(unit: Unit, to: string): string;
  eachFrom(unit: Unit, from: string): string;
  or(texts: string[]): string;
  and(texts: string[]): string;
};

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

const en: DateGrammar = {
  shortens: "start",
  say: ({ year, season, month, day }, length) =>
    join([
      day,
      month && MONTHS[month - 1]?.slice(0, length === "long" ? undefined : 3),
      season && SEASONS[season - 21],
      typeof year === "number" && year <= 0 ? `${1 - year} BC` : year,
    ]),
  mark: (text, { approximate, uncertain }) =>
    `${approximate ? "c. " : ""}${text}${uncertain ? " (uncertain)" : ""}`,
  decade: (first) => `the ${first}s`,
  someYearOf: (years, rest) => `${rest} of some year in ${years}`,
  unknownYear: (rest) => `${rest}, year unknown`,
  unknown: "date unknown",
  span: (from, to) => `${from} – ${to}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  openEnd: (from) => `from ${from}, still going on`,
  unknownEnd: (from) => `from ${from}, end unknown`,
  openStart: (to) => `until ${to}, start open`,
  unknownStart: (to) => `until ${to}, start unknown`,
  someIn: (unit, whole) => `some ${unit} ${whole.startsWith("c. ") ? "" : "in "}${whole}`,
  someOf: (unit, span) => `some ${unit} ${span}`,
  by: (to) => `by ${to}`,
  orLater: (from) => `${from} or later`,
  eachOf: (_, span) => `each of ${span}`,
  eachUntil: (unit, to) => `every ${unit} until ${to}`,
  eachFrom: (unit, from) => `every ${unit} from ${from} on`,
  or: (texts) => listed(texts, " or "),
  and: (texts) => listed(texts, " and "),
};

const KO_SEASONS = ["봄", "여름", "가을", "겨울"];
const KO_SOME = { day: "하루", month: "한 달", year: "한 해", time: "어느 때" };
const KO_EACH = { day: "매일", month: "매월", year: "매년", time: "매번" };

const ko: DateGrammar = {
  shortens: "end",
  say: ({ year, season, month, day }) =>
    join([
      typeof year === "number" ? koreanYear(year) : year,
      season && KO_SEASONS[season - 21],
      month && `${month}월`,
      day && `${day}일`,
    ]),
  mark: (text, { approximate, uncertain }) =>
    `${text}${approximate ? "경" : ""}${uncertain ? "(불확실)" : ""}`,
  decade: (first) => `${first}년대`,
  someYearOf: (years, rest) => `${years} 어느 해 ${rest}`,
  unknownYear: (rest) => `${rest}(연도 미상)`,
  unknown: "날짜 미상",
  span: (from, to) => `${from} – ${to}`,
  fromTo: (from, to) => `${from}부터 ${to}까지`,
  openEnd: (from) => `${from}부터 계속`,
  unknownEnd: (from) => `${from}부터, 종료 시점 미상`,
  openStart: (to) => `${to}까지, 시작 시점 한정 없음`,
  unknownStart: (to) => `${to}까지, 시작 시점 미상`,
  someIn: (unit, whole) => `${whole} 중 ${KO_SOME[unit]}`,
  someOf: (unit, span) => `${span} 중 ${KO_SOME[unit]}`,
  by: (to) => `${to}까지의 어느 때`,
  orLater: (from) => `${from} 이후의 어느 때`,
  eachOf: (unit, span) => `${span} ${KO_EACH[unit]}`,
  eachUntil: (unit, to) => `${to}까지 ${KO_EACH[unit]}`,
  eachFrom: (unit, from) => `${from}부터 ${KO_EACH[unit]}`,
  or: (texts) => listed(texts, " 또는 "),
  and: (texts) => listed(texts, `${gwaOrWa(texts.at(-2) ?? "")} `),
};

export const GRAMMARS: Record<Locale, DateGrammar> = { en, ko };

function koreanYear(year: number): string {
  return year <= 0 ? `기원전 ${1 - year}년` : `${year}년`;
}

/** "and" is 과 after a final consonant and 와 after a vowel; syllables without one come every 28. */
function gwaOrWa(text: string): string {
  const last = text.match(/[가-힣]/g)?.at(-1) ?? "월";
  return (last.charCodeAt(0) - "가".charCodeAt(0)) % 28 === 0 ? "와" : "과";
}

function listed(texts: string[], conjunction: string): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : texts.slice(0, -1).join(", ") + conjunction + last;
}

function join(parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}
