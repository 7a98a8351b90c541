import { describe, expect, test } from "vitest";
import { parseFilter, periodDays } from "@/lib/domain/filter-parse";
import { periodBounds, periodOf, periodsBetween, unitFor } from "@/lib/domain/histogram";

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test.each([
  ["1970-01-01", "1970s", "1970", "1970-01", "1970-01-01"],
  ["1969-12-31", "1960s", "1969", "1969-12", "1969-12-31"],
  ["2000-02-29", "2000s", "2000", "2000-02", "2000-02-29"],
  ["1999-12-31", "1990s", "1999", "1999-12", "1999-12-31"],
  ["1800-01-01", "1800s", "1800", "1800-01", "1800-01-01"],
])("%s falls in %s, %s, %s, %s", (iso, ...periods) => {
  const units = ["decade", "year", "month", "day"] as const;
  expect(units.map((unit) => periodOf(dayNumber(iso), unit))).toEqual(periods);
});

test.each([
  ["1990s", "1990-01-01", "1999-12-31"],
  ["2014", "2014-01-01", "2014-12-31"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2016-02-29", "2016-02-29", "2016-02-29"],
])("a filter by the bar %s asks for %s to %s", (period, from, to) => {
  const { value, problems } = parseFilter(Object.entries(periodBounds(period)));
  expect(problems).toEqual([]);
  expect(periodDays(value)).toEqual({ from, to });
});

describe("periods between", () => {
  test.each([
    ["1984", "1984", "year", ["1984"]],
    ["1984", "1987", "year", ["1984", "1985", "1986", "1987"]],
    ["1980s", "2010s", "decade", ["1980s", "1990s", "2000s", "2010s"]],
    ["1999-11", "2000-02", "month", ["1999-11", "1999-12", "2000-01", "2000-02"]],
    ["2016-02-28", "2016-03-01", "day", ["2016-02-28", "2016-02-29", "2016-03-01"]],
  ] as const)("%s and %s (%s) are %j", (first, last, unit, periods) => {
    expect(periodsBetween(first, last, unit)).toEqual(periods);
  });

  test("every day of a century is one of them, in order and once", () => {
    const days = periodsBetween("1950-01-01", "2000-01-01", "day");
    expect(days).toHaveLength(dayNumber("2000-01-01") - dayNumber("1950-01-01") + 1);
    expect(days).toEqual([...new Set(days)].sort());
  });
});

test.each([
  [0, "day"],
  [62, "day"],
  [63, "month"],
  [366 * 5, "month"],
  [366 * 5 + 1, "year"],
  [366 * 90, "year"],
  [366 * 90 + 1, "decade"],
])("an extent of %i days is drawn by %s", (days, unit) => {
  expect(unitFor(days)).toBe(unit);
});

test.each([0, 30, 62, 63, 400, 1830, 1831, 9000, 16_000, 32_940])(
  "an extent of %i days makes at most some ninety bars",
  (days) => {
    const unit = unitFor(days);
    const first = dayNumber("1984-09-08");
    const bars = periodsBetween(periodOf(first, unit), periodOf(first + days, unit), unit);
    expect(bars.length).toBeLessThanOrEqual(91);
  },
);
