import type { Part } from "./said";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");

const MONTH_NAMES =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?![\\p{L}\\p{N}_]))";
const WEEKDAY_NAMES =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|" +
  "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.|(?![\\p{L}\\p{N}_]))";

export const MONTH = `(?<month>${MONTH_NAMES})`;
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES})`;
export const YEAR = "(?<year>(?:18|19|20)\\d\\d)";
export const COUNT =
  "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** 1 to 12; lower case and short forms are months only where an editor typed them as one. */
export function monthOf(name: string | undefined, typed: boolean): number | undefined {
  if (name === undefined || (!typed && !/^\p{Lu}/u.test(name))) return undefined;
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || undefined;
}

export function weekdayOf(name: string | undefined, typed: boolean): number | undefined {
  if (name === undefined || (!typed && !/^\p{Lu}/u.test(name))) return undefined;
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || undefined;
}

/** Names that are words or persons' names too, unless something says that a month is meant. */
export function isWeakMonth(name: string | undefined): boolean {
  return (
    name === undefined ||
    /^(may|march)$/i.test(name) ||
    (name.length <= 5 && !/^(april|june|july)$/i.test(name))
  );
}

const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

export function countOf(word: string | undefined): number {
  if (word === undefined) return 0;
  if (/^an?$/i.test(word)) return 1;
  return COUNTS.indexOf(word.toLowerCase()) + 1 || Number(word);
}

export const PART =
  "(?<part>early|mid|late|(?:the\\s{1,3})?(?:beginning|start|middle|end|close)(?=\\s{1,3}of)|" +
  "(?:the\\s{1,3})?(?:first|second|latter)\\s{1,3}half)";
export const YEAR_PART =
  "(?<yearPart>(?:the\\s{1,3})?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\\s{1,3}quarter|" +
  "[QH][1-4]|[1-4][QH]|(?:the\\s{1,3})?(?:spring|summer|autumn|fall|winter))";

const PARTS: [RegExp, Part][] = [
  [/^(early|beginning|start)/, "early"],
  [/^mid/, "mid"],
  [/^(late$|end|close)/, "late"],
  [/^(first half|h1|1h)/, "first-half"],
  [/^(second half|latter half|h2|2h)/, "second-half"],
  [/^(first q|1st q|q1|1q)/, "q1"],
  [/^(second q|2nd q|q2|2q)/, "q2"],
  [/^(third q|3rd q|q3|3q)/, "q3"],
  [/^(fourth q|last q|4th q|q4|4q)/, "q4"],
  [/^spring/, "spring"],
  [/^summer/, "summer"],
  [/^(autumn|fall)/, "autumn"],
  [/^winter/, "winter"],
];

export function partOf(words: string | undefined): Part | undefined {
  const plain = words?.toLowerCase().replace(/\s+/g, " ").replace(/^the /, "");
  return plain === undefined ? undefined : PARTS.find(([form]) => form.test(plain))?.[1];
}

const OFFSETS: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  the: 0,
};

/** -1 for "last", 0 for "this", 1 for "next", "coming" and "following". */
export function offsetOf(word: string | undefined): number {
  return OFFSETS[word?.toLowerCase().replace(/^(this|the)\s+(?=\S)/, "") ?? ""] ?? 1;
}
