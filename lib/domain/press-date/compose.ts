import { isoDay } from "../edtf/calendar";
import { addDays } from "./days";
import type { Moment } from "./moment";
import { unitOf } from "./nearest";
import type { End, Meaning } from "./phrases";
import type { Publication } from "./publication";
import { type Reading, resolve } from "./resolve";
import { isOpen, type SaidOnce } from "./said";
import { resolveSpan } from "./span";

export type Composed = { edtf: string } & Omit<Reading, "moment">;

/** The EDTF of a phrase, most probable first. */
export function compose(meaning: Meaning, on: Publication | null): Composed[] {
  const { role, from, to } = meaning;
  if (to) return composeSpan(role === "between", from, to, on);
  const found = role === "plain" ? resolve(from.said, on) : resolveBothWays(from.said, on);
  // A deadline is reported before it comes far more often than after.
  const isDeadline = ["by", "until", "by-or-until"].includes(role);
  const readings = isDeadline ? found.toSorted((a, b) => rank(a) - rank(b)) : found;
  return readings.flatMap(({ moment, ...rest }) =>
    inRole(role, moment, from.near).map((edtf) => ({ ...rest, edtf })),
  );
}

/** "On Friday" is the last one; "by Friday" or "from Friday" may well be the next. */
function resolveBothWays(said: SaidOnce, on: Publication | null): Reading[] {
  const found = resolve(said, on);
  if (!isOpen(said) || unitOf(said) !== "day" || said.toward) return found;
  return [...found, ...resolve({ ...said, toward: "future" }, on)];
}

function rank({ side }: Reading): number {
  return side === "to-come" ? 0 : 1;
}

/** "Between" may mean some time in between as well as all the time. */
function composeSpan(within: boolean, from: End, to: End, on: Publication | null): Composed[] {
  return resolveSpan(from.said, to.said, on).flatMap(({ start, end, ...rest }) => {
    const duration = `${startOf(start, from.near)}/${endOf(end, to.near)}`;
    const set = `[${marked(start.from, from.near)}..${marked(end.to, to.near)}]`;
    return (within ? [duration, set] : [duration]).map((edtf) => ({ ...rest, edtf }));
  });
}

/** An event reported as of "since May" may be the beginning as well as what lasts. */
function inRole(role: Meaning["role"], moment: Moment, near: boolean): string[] {
  const by = `[..${marked(endsWithWhole(moment) ?? moment.to, near)}]`;
  const until = `../${endOf(moment, near)}`;
  if (role === "since") return [`${startOf(moment, near)}/..`, textOf(moment, near)];
  if (role === "by") return [by];
  if (role === "until") return [until];
  if (role === "by-or-until") return [by, until];
  if (role === "before") return [`[..${isoDay(addDays(moment.first, -1))}]`];
  if (role === "after") return [`[${isoDay(addDays(moment.last, 1))}..]`];
  return [textOf(moment, near)];
}

/** The month or year whose end it is the vague end of: "by the end of May" is by May's last day. */
function endsWithWhole({ whole, last }: Moment): string | undefined {
  const next = addDays(last, 1);
  const isYear = whole?.length === 4;
  return next.day === 1 && (!isYear || next.month === 1) ? whole : undefined;
}

function textOf({ from, to, season }: Moment, near: boolean): string {
  if (season && !near) return season;
  return from === to ? marked(from, near) : `[${marked(from, near)}..${marked(to, near)}]`;
}

/** An interval cannot begin or end with a set: about the month is the nearest there is. */
function startOf({ from, whole }: Moment, near: boolean): string {
  return whole ? marked(whole, true) : marked(from, near);
}

function endOf({ to, whole }: Moment, near: boolean): string {
  return whole ? marked(whole, true) : marked(to, near);
}

function marked(date: string, near: boolean): string {
  return near && !date.endsWith("~") ? `${date}~` : date;
}
