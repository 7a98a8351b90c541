import { isoWeekday, rule, S } from "./chinese";
import { numberOf } from "./chinese-numbers";
import { calendar, type Groups, type Rule, type Said } from "./said";

const DAYS: Record<string, number> = { 前: -2, 昨: -1, 今: 0, 明: 1 };
const WEEK = "(?<week>上|本|这|這|下)[个個]?(?:周|週|星期|礼拜|禮拜)";

export const CHINESE_RELATIVE: Rule[] = [
  rule("(?<day>[昨今明])[天日]|(?<before>前天)", ({ day = "前" }) => daysOff(DAYS[day] ?? 0)),
  rule(
    `(?<count>\\d{1,3}|[一二两兩三四五六七八九十]{1,3})${S}(?<unit>天|日|周|週|[个個]月|年)前(?![往来來后後])`,
    readAgo,
  ),
  rule(`${WEEK}(?<weekday>[一二三四五六日天])?`, readWeek),
  rule(`${WEEK}末`, ({ week }) => [{ kind: "week", weeksOff: weeksOff(week), from: 6, to: 7 }]),
  rule(
    "(?<![每一两兩二三四五六七八九十数數几幾\\d])(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])",
    readWeek,
  ),
  rule("(?<century>1[89]|20)?(?<tens>\\d)0年代(?<part>[初末])?", readDecade),
];

function daysOff(count: number): Said[] {
  return [{ kind: "days-off", count, vague: false }];
}

function weeksOff(week: string | undefined): number {
  if (week === "上") return -1;
  return week === "下" ? 1 : 0;
}

function readAgo({ count: word = "", unit = "" }: Groups): Said[] {
  const count = -numberOf(word);
  if (/[天日]/.test(unit)) return daysOff(count);
  if (/[周週]/.test(unit)) return [{ kind: "days-off", count: 7 * count, vague: true }];
  return [calendar(unit === "年" ? { yearsOff: count } : { monthsOff: count })];
}

function readWeek({ week, weekday: name }: Groups): Said[] {
  const weekday = name && isoWeekday(name);
  if (!week) return weekday ? [calendar({ weekday })] : [];
  const [from, to] = weekday ? [weekday, weekday] : [1, 7];
  return [{ kind: "week", weeksOff: weeksOff(week), from, to }];
}

function readDecade({ century, tens, part }: Groups): Said[] {
  const decade = Number(`${century ?? ""}${tens}`);
  const vague = part && (part === "初" ? "early" : "late");
  return [{ kind: "decade", decade, short: !century, ...(vague && { part: vague }) }];
}
