import { parseEdtf } from "../edtf";
import type { Day } from "../edtf/calendar";

export type Publication = { text: string; first: Day; last: Day };

/** Null where there is no date, or none with two ends to reckon from. */
export function readPublication(published: string | null): Publication | null {
  const parsed = parseEdtf(published ?? "");
  if (!parsed.ok) return null;
  const { edtf: text, min, max } = parsed.value;
  const [first, last] = [dayOf(min), dayOf(max)];
  return first && last && { text, first, last };
}

/** Years outside 0 to 9999 carry a sign; no article is of them. */
function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "") ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}
