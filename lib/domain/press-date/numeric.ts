import { calendar, type Groups, type Rule, type Said } from "./said";

const YEAR = "(?<year>(?:18|19|20)\\d\\d)";
const MONTH = "(?<month>1[0-2]|0?[1-9])";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";

function rule(words: string, read: (groups: Groups) => Said[]): Rule {
  const form = new RegExp(
    `(?<![\\p{Script=Latin}\\d_]|\\d[.,/:-])(?:${words})(?![\\p{Script=Latin}\\d_%]|[.,/:-]\\d)`,
    "gu",
  );
  return { form, read };
}

const read = ({ year, month, day }: Groups): Said[] => [
  calendar({ year: Number(year), month: Number(month), day: Number(day) }),
];

/** 3/4/2025 is 4 March to an American and 3 April to most others; a full stop is never American. */
function readEitherWay({ one, two, year }: Groups): Said[] {
  const american = { year, month: one, day: two };
  const european = { year, month: two, day: one };
  const readings = one === two ? [american] : [american, european];
  return readings.filter(({ month }) => Number(month) <= 12).flatMap(read);
}

export const NUMERIC: Rule[] = [
  rule(`${YEAR}(?<mark>[-/.])${MONTH}\\k<mark>${DAY}`, read),
  rule(`${YEAR}\\.\\s${MONTH}\\.\\s${DAY}\\.?`, read),
  rule(`${DAY}\\.${MONTH}\\.${YEAR}`, read),
  rule(`(?<one>3[01]|[12]\\d|0?[1-9])/(?<two>3[01]|[12]\\d|0?[1-9])/${YEAR}`, readEitherWay),
];
