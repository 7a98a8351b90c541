import { expect, test } from "vitest";
import { parseEdtf } from "@/lib/domain/edtf";
import { grouped, headOf } from "@/lib/domain/grouping";
import type { EventSummary } from "@/lib/domain/summary";

function clock(edtf: string) {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  const { min, max } = parsed.value;
  return { edtf, min, max };
}

test.each([
  ["2014-03-21", "2014", "03"],
  ["2014-03", "2014", "03"],
  ["2014-01-01", "2014", "01"],
  ["2014-01", "2014", "01"],
  ["2014-12~", "2014", "12"],
  ["2014", "2014", null],
  ["2014?", "2014", null],
  ["201X", "2010", null],
  ["2014/2016", "2014", null],
  ["2014-01/2014-12", "2014", "01"],
  ["2014-01-01/2016-12-31", "2014", "01"],
  ["2014-06/2016", "2014", "06"],
  ["2014/2016-05", "2014", "01"],
  ["2014/..", "2014", null],
  ["2014-06/..", "2014", "06"],
  ["[2014-03-21..2014-04-02]", "2014", "03"],
  ["[2014..2016]", "2014", null],
  ["[..2014-03]", "2014", "03"],
  ["[..2014]", "2014", null],
  ["[1998,2000]", "1998", null],
  ["2014-21", "2014", "03"],
])("%s stands under %s, month %s", (edtf, year, month) => {
  expect(headOf(clock(edtf))).toEqual({ year, month });
});

const event = (slug: string, edtf: string) =>
  ({
    slug,
    occurred: { ...clock(edtf), verbatim: null, basis: null, rationale: null },
  }) as EventSummary;

const outline = (events: EventSummary[]) =>
  grouped(events).map(({ year, months }) => [
    year,
    ...months.map(({ month, events: some }) => `${month}: ${some.map(({ slug }) => slug)}`),
  ]);

test("events are grouped by year and month without changing their order", () => {
  const newest = [
    event("a", "2015-02-10"),
    event("b", "2015-02"),
    event("c", "2015-01-31"),
    event("d", "2015"),
    event("e", "2014-12-31"),
    event("f", "2013-12"),
  ];
  expect(outline(newest)).toEqual([
    ["2015", "02: a,b", "01: c", "null: d"],
    ["2014", "12: e"],
    ["2013", "12: f"],
  ]);
  expect(outline([...newest].reverse())).toEqual([
    ["2013", "12: f"],
    ["2014", "12: e"],
    ["2015", "null: d", "01: c", "02: b,a"],
  ]);
});

test("nothing makes no group", () => {
  expect(grouped([])).toEqual([]);
});
