import { partOf, rule, S } from "./korean";
import { calendar, type Groups, type Rule, type Said } from "./said";

const DAYS: Record<string, number> = {
  ...{ 그저께: -2, 그제: -2, 어제: -1, 작일: -1, 오늘: 0, 금일: 0, 내일: 1, 모레: 2 },
};
const NATIVE_DAYS: Record<string, number> = {
  ...{ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9 },
  ...{ 열흘: 10, 보름: 15 },
};
const NATIVE_NUMBERS = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];
const WEEKDAYS = "월화수목금토일";
const WEEK = `(?<week>지지난${S}주|지난${S}주|이번${S}주|금주|다음${S}주|내주)`;

export const KOREAN_RELATIVE: Rule[] = [
  rule(`(?<word>${Object.keys(DAYS).join("|")})`, ({ word = "" }) => daysOff(DAYS[word] ?? 0)),
  rule(`(?<word>${Object.keys(NATIVE_DAYS).join("|")})${S}전`, readDaysAgo),
  rule(
    `(?<count>\\d{1,3}|${NATIVE_NUMBERS.join("|")})${S}(?<unit>일|주일|주|개월|달|년|해)${S}전`,
    readAgo,
  ),
  rule(`${WEEK}(?:${S}(?<end>말))?`, (groups) => [weekOf(groups)]),
  rule(`(?:${WEEK}${S})?(?<weekday>[${WEEKDAYS}])요일`, readWeekday),
  rule(`(?<century>1[89]|20)?(?<tens>\\d)0년대(?:${S}(?<part>초반|초|중반|말|후반))?`, readDecade),
];

function daysOff(count: number): Said[] {
  return [{ kind: "days-off", count, vague: false }];
}

/** 보름 is half a month more often than fifteen days. */
function readDaysAgo({ word = "" }: Groups): Said[] {
  return [{ kind: "days-off", count: -(NATIVE_DAYS[word] ?? 0), vague: word === "보름" }];
}

function readAgo({ count: word = "", unit = "" }: Groups): Said[] {
  const count = -(NATIVE_NUMBERS.indexOf(word) + 1 || Number(word));
  if (unit === "일") return daysOff(count);
  if (unit.startsWith("주")) return [{ kind: "days-off", count: 7 * count, vague: true }];
  return [calendar(/[월달]/.test(unit) ? { monthsOff: count } : { yearsOff: count })];
}

function weeksOffOf(week: string): number {
  if (week.startsWith("지지난")) return -2;
  if (week.startsWith("지난")) return -1;
  return /^[이금]/.test(week) ? 0 : 1;
}

function weekOf({ week = "", end }: Groups): Said {
  return { kind: "week", weeksOff: weeksOffOf(week), from: end ? 6 : 1, to: 7 };
}

function readWeekday({ week, weekday: name = "" }: Groups): Said[] {
  const weekday = WEEKDAYS.indexOf(name) + 1;
  if (!week) return [calendar({ weekday })];
  return [{ kind: "week", weeksOff: weeksOffOf(week), from: weekday, to: weekday }];
}

function readDecade({ century, tens, part }: Groups): Said[] {
  const decade = Number(`${century ?? ""}${tens}`);
  const vague = part?.startsWith("후") ? "late" : part && partOf(part);
  return [{ kind: "decade", decade, short: !century, ...(vague && { part: vague }) }];
}
