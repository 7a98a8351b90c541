import { expect, test } from "vitest";
import { readPressDate } from "../../../lib/domain/press-date";

test.each([
  ["in October", "2025-04-02", ["2024-10", "2025-10"]],
  ["late April", "2025-04-02", ["[2024-04-21..2024-04-30]", "[2025-04-21..2025-04-30]"]],
  ["10월", "2025-04-02", ["2024-10", "2025-10"]],
  ["10月5日", "2025-04-02", ["2024-10-05", "2025-10-05"]],
  ["January 5", "2024-12-28", ["2024-01-05", "2025-01-05"]],
  ["January", "2024-10-28", ["2024-01"]],
  ["13일", "2025-04-02", ["2025-03-13", "2025-04-13"]],
  ["31일", "2025-03-05", ["2025-01-31", "2025-03-31"]],
  ["1일", "2025-03-31", ["2025-03-01", "2025-04-01"]],
  ["지난 13일", "2025-04-02", ["2025-03-13"]],
  ["하반기", "2025-04-02", ["[2024-07..2024-12]", "[2025-07..2025-12]"]],
  ["between March and May 2014", null, ["2014-03/2014-05", "[2014-03..2014-05]"]],
  ["since 2014", null, ["2014/..", "2014"]],
  ["from Tuesday", "2017-08-14", ["2017-08-08/..", "2017-08-08", "2017-08-15/..", "2017-08-15"]],
  ["by the end of May", "2025-04-02", ["[..2025-05]", "[..2024-05]"]],
  ["by Friday", "2025-04-02", ["[..2025-04-04]", "[..2025-03-28]"]],
  ["2014년 6월까지", null, ["[..2014-06]", "../2014-06"]],
  ["3/4/2025", null, ["2025-03-04", "2025-04-03"]],
  ["13/4/2025", null, ["2025-04-13"]],
])("“%s” in an article of %s may be %j", (text, published, edtfs) => {
  expect(readPressDate(text, published).map(({ edtf }) => edtf)).toEqual(edtfs);
});

test.each([
  ["March 13", "2025-03", ["2025-03-13", "2024-03-13"]],
  ["13일", "2025-03", ["2025-03-13", "2025-02-13"]],
  ["13일", "2025", []],
  ["in March", "2025", ["2025-03", "2024-03"]],
  ["이달 13일", "2025-03", ["2025-03-13"]],
  ["last year", "2025", ["2024"]],
  ["last month", "2025-03", ["2025-02"]],
  ["yesterday", "2025-03", ["[2025-02-28..2025-03-30]"]],
  ["on Tuesday", "2018-12", ["[2018-11-27..2018-12-25]"]],
  ["in mid-April", "[2020-05-13..2020-05-15]", ["[2020-04-11..2020-04-20]"]],
])("“%s” in an article of some day in %s may be %j", (text, published, edtfs) => {
  expect(readPressDate(text, published).map(({ edtf }) => edtf)).toEqual(edtfs);
});

test("each reading says what it supposes", () => {
  const say = (text: string, on: string) => readPressDate(text, on).map((date) => date.rationale);
  const year = "The year is taken from the date of publication, 2025-04-02";
  expect(say("late March", "2025-04-02")).toEqual([`${year}.`]);
  expect(say("October", "2025-04-02")).toEqual([
    `${year}, as the last one before it.`,
    `${year}, as the next one after it.`,
  ]);
  const [late, early] = readPressDate("13일", "2025-03");
  expect([late?.assumed, early?.assumed]).toEqual([
    ["year", "month", "publication-late"],
    ["year", "month", "publication-early"],
  ]);
  expect(early?.rationale).toMatch(/, 2025-03, supposing that it was early in it\.$/);
});
