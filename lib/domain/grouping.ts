import type { ClockView, EventSummary } from "./summary";

export type MonthGroup = { month: string | null; events: EventSummary[] };
export type YearGroup = { year: string; months: MonthGroup[] };

/**
 * The head under which a sorted timeline shows an event: the year and month of its first possible
 * day (its last, where the first is open), or the year alone where nothing pins down the month.
 */
export function headOf({ edtf, min, max }: Pick<ClockView, "edtf" | "min" | "max">): {
  year: string;
  month: string | null;
} {
  const anchor = min ?? max ?? "";
  const year = anchor.slice(0, 4);
  const wholeYears = max === null || max.endsWith("-12-31");
  const vague = min === null ? wholeYears : min.endsWith("-01-01") && wholeYears;
  const dayKnown = /\d{4}-\d{2}/.test(edtf);
  return { year, month: vague && !dayKnown ? null : anchor.slice(5, 7) };
}

/** Groups events by year and month without changing their order. */
export function grouped(events: EventSummary[]): YearGroup[] {
  const years: YearGroup[] = [];
  for (const event of events) {
    const { year, month } = headOf(event.occurred);
    let last = years.at(-1);
    if (last?.year !== year) {
      last = { year, months: [] };
      years.push(last);
    }
    const group = last.months.at(-1);
    if (group && group.month === month) group.events.push(event);
    else last.months.push({ month, events: [event] });
  }
  return years;
}
