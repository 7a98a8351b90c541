import type { Day } from "../edtf/calendar";
import { addDays, addMonths, mondayOf } from "./days";
import { type Moment, momentOf, months, range, years } from "./moment";
import type { Part, SaidOnce } from "./said";

/** What is counted from the day of publication. */
export function reckon(said: SaidOnce, day: Day): Moment | undefined {
  if (said.kind === "calendar") {
    if (said.monthsOff !== undefined)
      return momentOf({ ...said, ...addMonths(day, said.monthsOff) });
    const year = said.shortYear === undefined ? day.year : latestEnding(said.shortYear, day);
    return momentOf({ ...said, year: year + (said.yearsOff ?? 0) });
  }
  if (said.kind === "decade") return decadeOf(latestEnding(said.decade * 10, day) / 10, said.part);
  if (said.kind === "days-off") {
    const date = addDays(day, said.count);
    const moment = range(date, date);
    return said.vague ? { ...moment, from: `${moment.from}~`, to: `${moment.to}~` } : moment;
  }
  if (said.kind === "week") {
    const monday = addDays(mondayOf(day), 7 * said.weeksOff);
    return range(addDays(monday, said.from - 1), addDays(monday, said.to - 1));
  }
  return said.kind === "so-far" ? sinceStart(said.unit, day) : untilEnd(said.unit, day);
}

function sinceStart(unit: "week" | "month" | "year", day: Day): Moment {
  if (unit === "year") return months(day.year, 1, day.month);
  return range(unit === "week" ? mondayOf(day) : { ...day, day: 1 }, day);
}

function untilEnd(unit: "week" | "month" | "year", day: Day): Moment {
  if (unit === "year") return months(day.year, day.month, 13 - day.month);
  const monthEnd = months(day.year, day.month, 1).last;
  return range(day, unit === "week" ? addDays(mondayOf(day), 6) : monthEnd);
}

/** The latest year up to publication with these two digits: 98 was 1998 in 1999 and in 2097. */
function latestEnding(twoDigits: number, day: Day): number {
  return day.year - ((day.year - twoDigits) % 100);
}

const DECADE_PARTS: Partial<Record<Part, [from: number, to: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** 199 is the 1990s. */
export function decadeOf(decade: number, part?: Part): Moment {
  const [from, to] = (part && DECADE_PARTS[part]) ?? [0, 9];
  const moment = years(decade * 10 + from, decade * 10 + to);
  return part ? moment : { ...moment, from: `${decade}X`, to: `${decade}X` };
}
