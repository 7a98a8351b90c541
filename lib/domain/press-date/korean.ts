import { calendar, type Groups, optionalNumber, type Part, type Rule, type Said } from "./said";

export const S = "\\s{0,2}";
const YEAR =
  `(?:(?<year>(?:18|19|20)\\d\\d)${S}년도?|(?<shortYear>\\d\\d)${S}년|` +
  `주체${S}(?<juche>\\d{1,3})${S}(?:\\(${S}(?<jucheYear>\\d{4})${S}년?\\)${S})?년?(?:\\((?<jucheYearAfter>\\d{4})년?\\))?|` +
  `(?<yearWord>올해|금년|작년|지난해|지난${S}해|재작년|지지난해|내년|명년))`;
const MONTH = `(?:(?<month>1[0-2]|0?[1-9])${S}월|(?<monthWord>이달|이번${S}달|금월|지난${S}달|다음${S}달|내달))`;
const WEEKDAY = "(?<weekday>[월화수목금토일])";
const DAY = `(?<day>3[01]|[12]\\d|0?[1-9])${S}일(?:${S}\\(${WEEKDAY}(?:요일)?\\))?`;
const MONTH_PART = "(?<part>초순|상순|초반|초|중순|하순|말경|말)";
const YEAR_PART = `(?<part>초반|초|중반|말|상반기|하반기|전반기|후반기|[1-4]${S}(?:/${S}4)?${S}분기|봄|여름|가을|겨울)`;
/** 3일간, 3일 만에, 3일째 are lengths of time. */
const NO_LENGTH = `(?!${S}(?:간|동안|만에|만의|뒤|후(?![가-힣])|후에|째|이내|이상|정도|치))`;
/** What may follow without a space; anything else belongs to another word, as in 3월드. */
const END =
  "(?=(?:경|께|쯤|무렵)?(?:자로|자|현재|당시|오전|오후|새벽|저녁|밤|중)?" +
  "(?:에서는|에서|에는|에도|에만|에야|에|의|은|는|이|가|을|를|도|만|로|으로|와|과|부터는|부터|까지의|까지는|까지도|까지|이래|이후|이며|이고|이다|이었다|입니다|이라고|인|께|경|사이에|사이|간)?" +
  "(?![\\p{L}\\p{N}%]))";

export function rule(words: string, read: Rule["read"], isWeak?: Rule["isWeak"]): Rule {
  const form = new RegExp(`(?<![\\p{Script=Latin}\\d_제박]|\\d[.,/:])(?:${words})${END}`, "gu");
  return { form, read, ...(isWeak && { isWeak }) };
}

const YEAR_OFFSETS: Record<string, number> = {
  ...{
    올해: 0,
    금년: 0,
    작년: -1,
    지난해: -1,
    재작년: -2,
    지지난해: -2,
    내년: 1,
    명년: 1,
  },
};
const MONTH_OFFSETS: Record<string, number> = { 이달: 0, 이번달: 0, 금월: 0, 지난달: -1 };
const WEEKDAYS = "월화수목금토일";

const PARTS: [RegExp, Part][] = [
  [/^(초|상순)/, "early"],
  [/^중/, "mid"],
  [/^(하순|말)/, "late"],
  [/^(상반기|전반기)/, "first-half"],
  [/^(하반기|후반기)/, "second-half"],
  [/^1/, "q1"],
  [/^2/, "q2"],
  [/^3/, "q3"],
  [/^4/, "q4"],
  [/^봄/, "spring"],
  [/^여름/, "summer"],
  [/^가을/, "autumn"],
  [/^겨울/, "winter"],
];

export function partOf(word: string): Part | undefined {
  return PARTS.find(([form]) => form.test(word))?.[1];
}

function offsetIn(offsets: Record<string, number>, word: string): number {
  return offsets[word.replace(/\s/g, "")] ?? 1;
}

/** Undefined where the Juche year and the year beside it disagree. */
function yearOf({ year, shortYear, juche, jucheYear, jucheYearAfter, yearWord }: Groups) {
  if (yearWord) return { yearsOff: offsetIn(YEAR_OFFSETS, yearWord) };
  if (shortYear) return { shortYear: Number(shortYear) };
  if (!juche) return { year: optionalNumber(year) };
  const beside = jucheYear ?? jucheYearAfter;
  const counted = Number(juche) + 1911;
  return beside && Number(beside) !== counted ? undefined : { year: counted };
}

const read: Rule["read"] = (groups, typed) => {
  const { month, monthWord, day, toDay, toMonth, part, weekday, shortYear } = groups;
  const year = yearOf(groups);
  // 지난 10년 is ten years long, 지난 88년 was 1988.
  const isLength = shortYear !== undefined && Number(shortYear) < 50 && !month;
  if (!year || (isLength && !typed)) return [];
  const place = {
    ...year,
    ...(month && { month: Number(month) }),
    ...(monthWord && { monthsOff: offsetIn(MONTH_OFFSETS, monthWord) }),
  };
  const from = calendar({
    ...place,
    ...(day && { day: Number(day) }),
    ...(part && { part: partOf(part) }),
    ...(weekday && { weekday: WEEKDAYS.indexOf(weekday) + 1 }),
  });
  if (!toDay && !toMonth) return [from];
  const end = toDay ? { day: Number(toDay) } : { month: Number(toMonth) };
  return [{ kind: "span", from, to: calendar({ ...place, ...end }) } satisfies Said];
};

const DASH = `${S}[-–—~∼〜～]${S}`;

export const KOREAN_DATES: Rule[] = [
  rule(`(?:${YEAR}${S})?${MONTH}(?:${S}${DAY}${NO_LENGTH}|${S}${MONTH_PART})?`, read),
  rule(
    `(?:${YEAR}${S})?${MONTH}${S}(?<day>3[01]|[12]\\d|0?[1-9])${DASH}(?<toDay>3[01]|[12]\\d|0?[1-9])${S}일${NO_LENGTH}`,
    read,
  ),
  rule(
    `(?<day>3[01]|[12]\\d|0?[1-9])${DASH}(?<toDay>3[01]|[12]\\d|0?[1-9])${S}일${NO_LENGTH}`,
    read,
  ),
  rule(`(?:${YEAR}${S})?(?<month>1[0-2]|0?[1-9])${DASH}(?<toMonth>1[0-2]|0?[1-9])${S}월`, read),
  rule(`${DAY}${NO_LENGTH}`, read),
  rule(
    `${YEAR}(?:${S}${YEAR_PART})?${NO_LENGTH}`,
    read,
    ({ shortYear }) => shortYear !== undefined,
  ),
  rule("(?<part>상반기|하반기|[1-4]\\s{0,2}(?:/4)?\\s{0,2}분기)", read),
  rule("[연년](?<part>초|말)", read),
  rule("(?<part>봄|여름|가을|겨울)(?:철)?", read, () => true),
];
