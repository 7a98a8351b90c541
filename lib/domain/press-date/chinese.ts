import { numberOf, yearNumber } from "./chinese-numbers";
import { calendar, type Groups, type Part, type Rule } from "./said";

export const S = "\\s{0,2}";
const YEAR =
  `(?:(?<year>(?:18|19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})${S}年|(?<shortYear>\\d\\d)${S}年|` +
  `主[体體]${S}(?<juche>\\d{1,3})${S}(?:[(](?<jucheYear>\\d{4})年?[)]${S})?年?(?:[(](?<jucheYearAfter>\\d{4})年?[)])?|` +
  "(?<yearWord>今年|本年|去年|昨年|前年|明年|[来來]年))";
const MONTH =
  `(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])${S}月[份分]?|` +
  "(?<monthWord>本月|[这這]个月|這個月|今月|上个?月|上個月|先月|下个?月|下個月|[来來]月))";
const DAY_NUMBER =
  "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
/** 13日间, 3日内 are lengths of time, 13日本 begins with Japan; 13日前往 is a day and a verb. */
const NOT_DAY = "(?![间間内內后後游圆圓元]|前(?![往来來后後])|本(?![报報网網社刊台臺]))";
const DAY = `(?<day>${DAY_NUMBER})${S}[日号號](?:${S}[(](?:周|週|星期|礼拜|禮拜)?(?<weekday>[一二三四五六日天月火水木金土])(?:曜日?)?[)])?${NOT_DAY}`;
const DASH = `${S}(?:[-–—~∼〜～]|——|[至到])${S}`;
const MONTH_PART = "(?<part>[上中下]旬|初|底|末)";
const YEAR_PART =
  "(?<part>年?[初底末]|年中|上半年|下半年|第?[一二三四1-4]季度?|[春夏秋冬](?:天|季))";

export function rule(words: string, read: Rule["read"], isWeak?: Rule["isWeak"]): Rule {
  const before = "(?<![\\p{Script=Latin}\\d_第每]|\\d[.,/:]|[一二三四五六七八九十])";
  const form = new RegExp(`${before}(?:${words})(?![\\d%])`, "gu");
  return { form, read, ...(isWeak && { isWeak }) };
}

const PARTS: [RegExp, Part][] = [
  [/^上半/, "first-half"],
  [/^下半/, "second-half"],
  [/^(上旬|年?初)/, "early"],
  [/^(中旬|年中)/, "mid"],
  [/^(下旬|年?[底末])/, "late"],
  [/^第?[一1]季/, "q1"],
  [/^第?[二2]季/, "q2"],
  [/^第?[三3]季/, "q3"],
  [/^第?[四4]季/, "q4"],
  [/^春/, "spring"],
  [/^夏/, "summer"],
  [/^秋/, "autumn"],
  [/^冬/, "winter"],
];

/** -2 for 前年, -1 for 上, 去, 昨 and 先, 0 for this one, 1 for the next. */
function offsetOf(word: string): number {
  if (word.startsWith("前")) return -2;
  if (/^[上去昨先]/.test(word)) return -1;
  return /^[今本这這]/.test(word) ? 0 : 1;
}

/** Undefined where the Juche year and the year beside it disagree. */
function yearOf({ year, shortYear, juche, jucheYear, jucheYearAfter, yearWord }: Groups) {
  if (yearWord) return { yearsOff: offsetOf(yearWord) };
  if (shortYear) return { shortYear: Number(shortYear) };
  if (!juche) return year ? { year: yearNumber(year) } : {};
  const beside = jucheYear ?? jucheYearAfter;
  const counted = Number(juche) + 1911;
  return beside && Number(beside) !== counted ? undefined : { year: counted };
}

const read: Rule["read"] = (groups) => {
  const { month, monthWord, day, toDay, part: partWord, weekday } = groups;
  const year = yearOf(groups);
  if (!year) return [];
  const place = {
    ...year,
    ...(month && { month: numberOf(month) }),
    ...(monthWord && { monthsOff: offsetOf(monthWord) }),
  };
  const part = partWord && PARTS.find(([form]) => form.test(partWord))?.[1];
  const from = calendar({
    ...place,
    ...(day && { day: numberOf(day) }),
    ...(part && { part }),
    ...(weekday && { weekday: isoWeekday(weekday) }),
  });
  if (!toDay) return [from];
  return [{ kind: "span", from, to: calendar({ ...place, day: numberOf(toDay) }) }];
};

export function isoWeekday(name: string): number {
  return Math.max("一二三四五六日".indexOf(name), "月火水木金土天".indexOf(name)) + 1;
}

const DAYS = `(?<day>${DAY_NUMBER})${DASH}(?<toDay>${DAY_NUMBER})${S}[日号號]${NOT_DAY}`;

export const CHINESE_DATES: Rule[] = [
  rule(`(?:${YEAR}(?:の|${S}))?${MONTH}(?:${S}${DAY}|${S}${MONTH_PART})?(?![刊])`, read),
  rule(`(?:${YEAR}${S})?${MONTH}${S}${DAYS}`, read),
  rule(DAYS, read),
  rule(DAY, read),
  rule(
    `${YEAR}(?:${S}${YEAR_PART})?(?!${S}[前后後代间間])`,
    read,
    (groups) => groups.shortYear !== undefined,
  ),
  rule("(?<part>[上下]半年|第[一二三四1-4]季度|年[初底末])", read),
];
