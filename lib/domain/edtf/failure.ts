import { daysInMonth } from "./calendar";

type FailureCode = "empty" | "syntax" | "impossible-day" | "reversed" | "too-long";
export type Failure = { ok: false; code: FailureCode; error: string };

export function failure(code: FailureCode, error: string): Failure {
  return { ok: false, code, error };
}

export const EXAMPLES = "write for example 2020-05-13, 2020-05 or [2020-05-01..2020-05-15]";

const MONTH_NAMES = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The text in quotes, fit to be shown: shortened, and without invisible characters. */
export function quote(text: string): string {
  const visible = [...text.replace(/\p{C}/gu, "\uFFFD")];
  return `“${visible.length > 40 ? `${visible.slice(0, 40).join("")}…` : visible.join("")}”`;
}

/** Forms that readers of the standard may try and that are not taken here. */
const UNSUPPORTED: [RegExp, string][] = [
  [
    /^Y-?\d+E\d/,
    "uses an exponential year, which is not supported; write the year out, for example Y170000",
  ],
  [/^Y?-?\d+S\d/, "uses significant digits, which are not supported; write for example 195X"],
  [
    /^-?\d{4}-(2[5-9]|3\d|4[01])$/,
    "uses a sub-year grouping, which is not supported; only the seasons 21 to 24 are",
  ],
  [
    /^[?~%]?-?[\dX]{4}[?~%]?-[?~%]?2[1-4][?~%]?$/,
    "marks a season or leaves its year open, which is not supported; give the months instead, " +
      "for example [2001-03..2001-05]",
  ],
  [/^-?\d{2}[?~%]?$/, "is too short for a year; a century is written for example 19XX"],
  [/^-?\d{3}[?~%]?$/, "is too short for a year; a decade is written for example 201X"],
  [/^Y-?\d{1,4}$/, "has a Y before a year of four digits or fewer; write for example 2014"],
];

export function explainSyntax(text: string): string {
  const unsupported = UNSUPPORTED.find(([form]) => form.test(text))?.[1];
  return `${quote(text)} ${unsupported ?? `is not an EDTF date; ${EXAMPLES}`}.`;
}

/** Says why no day fits a date that is otherwise well-formed. */
export function explainImpossible(
  text: string,
  year: string,
  month: string | undefined,
  day: string | undefined,
): string {
  const written = [year, month, day].filter((part) => part !== undefined).join("-");
  if (/X/.test(written)) return `No day of the calendar fits ${quote(text)}.`;
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) {
    return `${written} is not a ${day ? "day" : "month"}: the months run from 01 to 12.`;
  }
  if (day === "00") return `${written} is not a day: the days of a month are counted from 01.`;
  const count = daysInMonth(Number(year), Number(month));
  return `${written} is not a day: ${name} ${year} has ${count} days.`;
}

/** What somebody probably meant who wrote 2014.3.21, 20140321 or 2014년 3월 21일. */
export function guessMeaning(text: string): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const parts =
    compact ?? /^(\d{4})\s*[-./년]\s*(\d{1,2})(?:\s*[-./월]\s*(?:(\d{1,2})[일.]?)?)?$/.exec(text);
  if (!parts) return /x/.test(text) ? text.replaceAll("x", "X") : undefined;
  const [, year, month, day] = parts;
  return [year, month, day].flatMap((part) => (part ? part.padStart(2, "0") : [])).join("-");
}
