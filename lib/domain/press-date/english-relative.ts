import { rule, SP } from "./english";
import { COUNT, countOf, offsetOf, PART, partOf, WEEKDAY, weekdayOf } from "./english-names";
import { calendar, type Groups, type Rule, type Said } from "./said";

const WHICH = "(?<which>last|past|previous|this|current|next|coming|following)";
/** "early this week" is as far as the week has got; the conventions for parts are of months. */
const SO_FAR = "(?<soFar>earlier|early|later|late)";

export const ENGLISH_RELATIVE: Rule[] = [
  rule("the day before yesterday", () => daysOff(-2)),
  rule("yesterday", () => daysOff(-1)),
  rule("today", () => daysOff(0)),
  rule("tomorrow", () => daysOff(1)),
  rule(`${COUNT}${SP}(?<unit>day|week|month|year)s?${SP}ago`, readAgo),

  rule(`(?:${PART}${SP}(?:of${SP})?|early${SP}in${SP})?(?:the${SP})?${WHICH}${SP}month`, readMonth),
  rule(`${SO_FAR}${SP}this${SP}week`, readSoFar),
  rule(`(?<soFar>earlier|later)${SP}(?:in${SP})?this${SP}(?<unit>month|year)`, readSoFar),

  rule(`(?:the${SP})?${WHICH}${SP}week(?<end>end)?`, (groups) => [weekOf(groups)]),
  rule(
    `(?:the${SP})?(?<end>weekend)`,
    (groups) => [weekOf({ ...groups, which: "last" })],
    () => true,
  ),
  rule(`${WEEKDAY}${SP}(?:of${SP})?${WHICH}${SP}week`, readWeekday),
  rule(
    `(?:(?<toward>last|past|next|coming|this(?:${SP}(?:past|coming))?)${SP})?${WEEKDAY}`,
    readWeekday,
    ({ weekday, toward }) => !toward && !/day$/i.test(weekday ?? ""),
  ),

  rule(
    `(?:the${SP})?(?:(?<part>early|mid|late)[-\\s])?(?<decade>1[89]\\d|20\\d)0[’']?s`,
    readDecade,
  ),
];

function daysOff(count: number): Said[] {
  return [{ kind: "days-off", count, vague: false }];
}

/** Days are counted, weeks only roughly; months and years are named whole. */
function readAgo({ count: word, unit }: Groups): Said[] {
  const count = -countOf(word);
  if (unit === "day") return daysOff(count);
  if (unit === "week") return [{ kind: "days-off", count: 7 * count, vague: true }];
  return [calendar(unit === "month" ? { monthsOff: count } : { yearsOff: count })];
}

function readMonth({ which, part }: Groups): Said[] {
  return [calendar({ monthsOff: offsetOf(which), ...(part && { part: partOf(part) }) })];
}

function readSoFar({ soFar, unit = "week" }: Groups): Said[] {
  const kind = /^early|^earlier/i.test(soFar ?? "") ? "so-far" : "rest";
  return [{ kind, unit: unit.toLowerCase() as "week" | "month" | "year" }];
}

function weekOf({ which, end }: Groups): Said {
  return { kind: "week", weeksOff: offsetOf(which), from: end ? 6 : 1, to: 7 };
}

function readWeekday(groups: Groups, typed: boolean): Said[] {
  const weekday = weekdayOf(groups.weekday, typed);
  if (!weekday) return [];
  if (groups.which) {
    return [{ kind: "week", weeksOff: offsetOf(groups.which), from: weekday, to: weekday }];
  }
  const { toward } = groups;
  if (!toward) return [calendar({ weekday })];
  const offset = offsetOf(toward);
  if (offset === 0) return [{ kind: "week", weeksOff: 0, from: weekday, to: weekday }];
  return [calendar({ weekday, toward: offset < 0 ? "past" : "future" })];
}

function readDecade({ decade, part }: Groups): Said[] {
  return [
    { kind: "decade", decade: Number(decade), short: false, ...(part && { part: partOf(part) }) },
  ];
}
