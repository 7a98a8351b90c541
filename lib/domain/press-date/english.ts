import {
  isWeakMonth,
  MONTH,
  monthOf,
  offsetOf,
  PART,
  partOf,
  WEEKDAY,
  weekdayOf,
  YEAR,
  YEAR_PART,
} from "./english-names";
import { calendar, type Groups, optionalNumber, type Rule } from "./said";

export const SP = "\\s{1,3}";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const TO_DAY = "(?<toDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const DASH = "(?:\\s{0,2}[-–—~]\\s{0,2}|\\s{1,3}(?:to|through|until|till)\\s{1,3}(?:the\\s{1,3})?)";
const JUCHE = "Juche\\s{1,3}(?<juche>\\d{1,3})(?:\\s{0,2}\\((?<jucheYear>\\d{4})\\))?";
/** The year that may follow, in digits or as "last year". */
const THEN_YEAR = `(?:(?:,\\s{0,3}|${SP}(?:of${SP})?)(?:${YEAR}|${JUCHE}|(?<yearWord>last|this|next)${SP}year))?`;
const THEN_MONTH = `(?:${SP}of${SP}(?<monthWord>last|this|next)${SP}month)?`;
const DAYS_NAME = `(?:${WEEKDAY},?\\s{1,3})?`;
/** Neither a longer number, a share, a name with a number, nor half of "2014-15". */
const END =
  "(?![\\p{L}\\p{N}_%]|[.,:/]\\d|\\s{0,2}%|\\s(?:percent|per cent)\\b|[-–]\\d{1,2}(?!\\d))";
const NOT_ORDINAL =
  "(?!\\s(?:floor|anniversary|day|round|session|congress|century|time|parallel|place|edition|" +
  "birthday|week|month|year|meeting|street|grade|plenary|party|plenum)\\b)";

export function rule(words: string, read: Rule["read"], isWeak?: Rule["isWeak"]): Rule {
  const form = new RegExp(`(?<![\\p{L}\\p{N}_]|\\d[.,/])(?:${words})${END}`, "giu");
  return { form, read, ...(isWeak && { isWeak }) };
}

/** Undefined where the Juche year and the year beside it disagree. */
function yearOf({ year, juche, jucheYear, yearWord }: Groups) {
  if (yearWord) return { yearsOff: offsetOf(yearWord) };
  if (!juche) return { year: optionalNumber(year) };
  const counted = Number(juche) + 1911;
  return jucheYear && Number(jucheYear) !== counted ? undefined : { year: counted };
}

const readMonth: Rule["read"] = (groups, typed) => {
  const { day, toDay, month: name, weekday: dayName, part, monthWord, toward } = groups;
  const year = yearOf(groups);
  const month = monthOf(name, typed);
  const weekday = weekdayOf(dayName, true);
  if (!year || (name && !month)) return [];
  if (monthWord) return [calendar({ monthsOff: offsetOf(monthWord), day: Number(day) })];
  const from = calendar({
    ...year,
    month,
    ...(day && { day: Number(day) }),
    ...(weekday && { weekday }),
    ...(part && { part: partOf(part) }),
    ...(toward && leaning(toward)),
  });
  if (!toDay) return [from];
  return [{ kind: "span", from, to: calendar({ ...year, month, day: Number(toDay) }) }];
};

function leaning(word: string) {
  const offset = offsetOf(word);
  if (offset === 0) return { yearsOff: 0 };
  return { toward: offset < 0 ? ("past" as const) : ("future" as const) };
}

const readYear: Rule["read"] = (groups) => {
  const year = yearOf(groups);
  const part = partOf(groups.part ?? groups.yearPart);
  if (!year) return [];
  const lean = groups.toward ? leaning(groups.toward) : {};
  return [calendar({ ...year, ...(part && { part }), ...lean })];
};

const TOWARD = `(?<toward>(?:this${SP})?(?:last|past|next|coming)|this)${SP}`;

export const ENGLISH_DATES: Rule[] = [
  rule(`${WEEKDAY},?${SP}the${SP}(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)`, readMonth),
  rule(`${DAYS_NAME}${MONTH}${SP}${DAY}${THEN_YEAR}`, readMonth),
  rule(`${DAYS_NAME}(?:the${SP})?${DAY}${SP}(?:of${SP})?${MONTH}${THEN_YEAR}`, readMonth),
  rule(`${MONTH}${SP}${DAY}${DASH}${TO_DAY}${THEN_YEAR}`, readMonth),
  rule(`${DAY}${DASH}${TO_DAY}${SP}(?:of${SP})?${MONTH}${THEN_YEAR}`, readMonth),
  rule(`${PART}(?:-|${SP}(?:(?:of|in)${SP})?)${MONTH}${THEN_YEAR}`, readMonth),
  rule(`${TOWARD}${MONTH}`, readMonth),
  rule(
    `${MONTH}${THEN_YEAR}`,
    readMonth,
    (groups) => !hasYear(groups) && isWeakMonth(groups.month),
  ),
  rule(
    `(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)${THEN_MONTH}${NOT_ORDINAL}`,
    readMonth,
    ({ monthWord }) => !monthWord,
  ),
  rule(
    `(?:the${SP})?${YEAR_PART}(?:,?${SP}(?:of${SP})?(?:${YEAR}|(?<yearWord>the|last|this|next)${SP}year))`,
    readYear,
  ),
  rule(
    `${PART}(?:-|${SP}(?:(?:of|in)${SP})?)(?:${YEAR}|(?<yearWord>the|last|this|next)${SP}year)`,
    readYear,
  ),
  rule(`${TOWARD}${YEAR_PART}`, readYear),
  rule(YEAR_PART, readYear, () => true),
  rule(`${JUCHE}|(?<yearWord>last|this|next)${SP}year`, readYear),
  rule(YEAR, readYear, () => true),
];

function hasYear({ year, juche, yearWord }: Groups): boolean {
  return (year ?? juche ?? yearWord) !== undefined;
}
