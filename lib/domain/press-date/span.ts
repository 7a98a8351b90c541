import { compareDays } from "../edtf/calendar";
import type { Moment } from "./moment";
import { nearest, unitOf } from "./nearest";
import type { Publication } from "./publication";
import { type Reading, resolve } from "./resolve";
import { type CalendarWords, isOpen, type SaidOnce } from "./said";

export type SpanReading = { start: Moment; end: Moment } & Omit<Reading, "moment">;

/**
 * Both ends, each giving the other what it lacks: "from March to June 2014", "29일부터 4월5일까지",
 * "from December to February 2015".
 */
export function resolveSpan(from: SaidOnce, to: SaidOnce, on: Publication | null): SpanReading[] {
  if (isOpen(from) && (!isOpen(to) || isFuller(to, from))) {
    const ends = resolve(isOpen(to) ? { ...to, toward: to.toward ?? from.toward } : to, on);
    return ends.flatMap(({ moment: end, ...rest }) =>
      inOrder(nearest(from, end.first, "until"), end, rest),
    );
  }
  const starts = resolve(from, on);
  if (isOpen(to)) {
    return starts.flatMap(({ moment: start, ...rest }) =>
      inOrder(start, nearest(to, start.first, "from"), rest),
    );
  }
  const ends = resolve(to, on);
  return starts.flatMap((start) =>
    ends.flatMap((end) => {
      const assumed = [...new Set([...start.assumed, ...end.assumed])];
      return inOrder(start.moment, end.moment, { assumed });
    }),
  );
}

/** A month and day says more about when than a day alone. */
function isFuller(words: CalendarWords, other: CalendarWords): boolean {
  return unitOf(words) === "year" && unitOf(other) !== "year";
}

function inOrder(
  start: Moment | undefined,
  end: Moment | undefined,
  rest: Omit<Reading, "moment">,
): SpanReading[] {
  if (!start || !end || compareDays(start.first, end.first) > 0) return [];
  return [{ ...rest, start, end }];
}
