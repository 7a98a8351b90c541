import type { Day } from "../edtf/calendar";
import { daysBetween } from "./days";
import { hull, type Moment, momentOf } from "./moment";
import { isAtHand, nearest, unitOf } from "./nearest";
import type { Publication } from "./publication";
import { decadeOf, reckon } from "./reckon";
import { type CalendarWords, isOpen, type SaidOnce } from "./said";

export type Assumption =
  | ("century" | "year" | "month" | "day")
  | ("publication-late" | "publication-early");

/** `side`: where two years or months would do, whether it had passed or was still to come. */
export type Reading = { moment: Moment; assumed: Assumption[]; side?: "passed" | "to-come" };

/** Where more days than this may be that of publication, no month can be told from it. */
const WIDEST = 40;

/** Most probable reading first; none where publication would have to say what it does not. */
export function resolve(said: SaidOnce, on: Publication | null): Reading[] {
  if (said.kind === "calendar" && said.year !== undefined) {
    const moment = momentOf({ ...said, year: said.year });
    return moment ? [{ moment, assumed: [] }] : [];
  }
  if (said.kind === "decade" && !said.short) {
    return [{ moment: decadeOf(said.decade, said.part), assumed: [] }];
  }
  if (!on) return [];
  if (isOpen(said)) return resolveOpen(said, on);
  const [early, late] = [reckon(said, on.first), reckon(said, on.last)];
  return early && late ? [{ moment: hull(early, late), assumed: takenBy(said) }] : [];
}

function resolveOpen(words: CalendarWords, on: Publication): Reading[] {
  if (unitOf(words) !== "year" && daysBetween(on.first, on.last) > WIDEST) return [];
  const late = around(words, on.last);
  if (daysBetween(on.first, on.last) === 0) return late;
  const early = around(words, on.first);
  const [first, last] = [early[0], late[0]];
  // Any weekday of the time it appeared in, not the first or the last alone.
  if (unitOf(words) === "day") {
    return first && last ? [{ ...last, moment: hull(first.moment, last.moment) }] : [];
  }
  const isIn = (list: Reading[], { moment, side }: Reading, sameSide: boolean) =>
    list.some((r) => r.moment.from === moment.from && (!sameSide || r.side === side));
  return [
    ...late.map((r) => (isIn(early, r, true) ? r : supposing(r, "publication-late"))),
    ...early.filter((r) => !isIn(late, r, false)).map((r) => supposing(r, "publication-early")),
  ];
}

function supposing(reading: Reading, assumption: Assumption): Reading {
  return { ...reading, assumed: [...reading.assumed, assumption] };
}

function around(words: CalendarWords, day: Day): Reading[] {
  const assumed = takenBy(words);
  const past = nearest(words, day, words.toward === "past" ? "before" : "until");
  const next = nearest(words, day, "after");
  if (words.toward === "future") return next ? [{ moment: next, assumed, side: "to-come" }] : [];
  const passed: Reading[] = past ? [{ moment: past, assumed, side: "passed" }] : [];
  const both = next && words.toward === undefined && isAtHand(next, words, day);
  return both ? [...passed, { moment: next, assumed, side: "to-come" }] : passed;
}

export function takenBy(said: SaidOnce): Assumption[] {
  if (said.kind === "decade" && said.short) return ["century"];
  if (said.kind === "calendar") {
    if (said.year !== undefined) return [];
    if (said.shortYear !== undefined) return ["century"];
    if (said.monthsOff !== undefined) return ["year", "month"];
    if (said.yearsOff !== undefined || unitOf(said) === "year") return ["year"];
    return unitOf(said) === "month" ? ["year", "month"] : ["year", "month", "day"];
  }
  if ("unit" in said && said.unit === "year") return ["year", "month"];
  return said.kind === "decade" ? [] : ["year", "month", "day"];
}
