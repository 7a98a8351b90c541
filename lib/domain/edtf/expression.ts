import { compareDays, type Day } from "./calendar";
import { readDate, type SingleDate } from "./date";
import { type Failure, failure, quote } from "./failure";

/** "open" is written "..": no end is meant. "unknown" is written as nothing: there is one. */
export type IntervalEnd = SingleDate | "open" | "unknown";

/** One member of a set: a date (from is to), a range a..b, or an open range ..b or a.. */
export type Member = { from: SingleDate | undefined; to: SingleDate | undefined };

export type Expression =
  | { form: "single"; date: SingleDate }
  | { form: "interval"; start: IntervalEnd; end: IntervalEnd }
  | { form: "one-of" | "all-of"; members: Member[] };

type Read<T> = { ok: true; value: T } | Failure;

/** Takes apart intervals and sets itself, since the library refuses some ranges inside sets. */
export function readExpression(text: string): Read<Expression> {
  const set = /^\[(.*)\]$|^\{(.*)\}$/s.exec(text);
  if (set) return readSet(text, set[1] !== undefined ? "one-of" : "all-of");
  const ends = text.split("/");
  if (ends.length === 2) return readInterval(text, ends[0] ?? "", ends[1] ?? "");
  const date = readDate(text);
  return date.ok ? { ok: true, value: { form: "single", date: date.value } } : date;
}

function readInterval(text: string, from: string, to: string): Read<Expression> {
  const start = readEnd(from);
  if (!start.ok) return start;
  const end = readEnd(to);
  if (!end.ok) return end;
  if (typeof start.value === "string" && typeof end.value === "string") {
    return failure("syntax", `The interval ${quote(text)} needs a date at one end at least.`);
  }
  if (isReversed(start.value, end.value)) {
    return failure("reversed", `The interval ${text} ends before it begins.`);
  }
  return { ok: true, value: { form: "interval", start: start.value, end: end.value } };
}

function readEnd(text: string): Read<IntervalEnd> {
  if (text === "") return { ok: true, value: "unknown" };
  if (text === "..") return { ok: true, value: "open" };
  return readPart(text, "an interval");
}

function readSet(text: string, form: "one-of" | "all-of"): Read<Expression> {
  const texts = text.slice(1, -1).split(/ *, */);
  const members: Member[] = [];
  for (const [index, memberText] of texts.entries()) {
    const member = readMember(memberText);
    if (!member.ok) return member;
    const { from, to } = member.value;
    if ((!from && index > 0) || (!to && index < texts.length - 1)) {
      const error = `In ${quote(text)} only the first member may begin and the last end with “..”.`;
      return failure("syntax", error);
    }
    members.push(member.value);
  }
  return { ok: true, value: { form, members } };
}

function readMember(text: string): Read<Member> {
  const ends = text.split("..");
  const [fromText = "", toText = fromText] = ends;
  if (fromText === "" && toText === "") {
    return failure("syntax", "A set needs a date on each side of a comma, as in [1999,2001].");
  }
  if (ends.length > 2) {
    return failure(
      "syntax",
      `${quote(text)} has more than one “..”; write for example 1999..2001.`,
    );
  }
  const from = readOptional(fromText);
  if (!from.ok) return from;
  const to = ends.length === 1 ? from : readOptional(toText);
  if (!to.ok) return to;
  if (isReversed(from.value, to.value)) {
    return failure("reversed", `The range ${text} ends before it begins.`);
  }
  return { ok: true, value: { from: from.value, to: to.value } };
}

function readOptional(text: string): Read<SingleDate | undefined> {
  if (text === "") return { ok: true, value: undefined };
  const date = readPart(text, "a set");
  if (!date.ok || !date.value.hasTime) return date;
  return failure("syntax", `${quote(text)} has a time of day, which a set cannot hold.`);
}

/** A date inside a larger expression: there the standard allows neither seasons nor Y years. */
function readPart(text: string, whole: "an interval" | "a set"): Read<SingleDate> {
  const date = readDate(text);
  if (!date.ok) return date;
  if (date.value.season !== undefined) {
    const error = `The season ${text} cannot stand in ${whole}; give its months, as 2001-03.`;
    return failure("syntax", error);
  }
  if (text.startsWith("Y")) {
    return failure("syntax", `The year ${text} cannot stand in ${whole}; only four digits can.`);
  }
  return date;
}

/** An end that shares a day with its start is none: 2014-06/2014 may well run until December. */
function isReversed(start: IntervalEnd | undefined, end: IntervalEnd | undefined): boolean {
  return typeof start === "object" && typeof end === "object" && isBefore(end.last, start.first);
}

function isBefore(a: Day, b: Day): boolean {
  return compareDays(a, b) < 0;
}
