import { expect, test } from "vitest";
import { eventEdtfText } from "../../../lib/domain/edtf";
import { findPressDates, type PressDate, readPressDate } from "../../../lib/domain/press-date";
import { randomFrom } from "../../support/random";

const PIECES = [
  ..."0123456789 ,.-–~/()%年月日년월일初底말초",
  ...["March", "May", "Sept.", "Monday", "the ", "13th", "2014", "late ", "mid-", "early ", "of "],
  ...["from ", " to ", "between ", " and ", "since ", "by ", "until ", "around ", "last ", "next "],
  ...["year", "month", "week", "ago", "two ", "yesterday", "1990s", "spring ", "Q1 ", "this "],
  ...[
    "지난",
    "오는 ",
    "올해 ",
    "작년 ",
    "13일",
    "3월",
    "2025년",
    "하순",
    "부터 ",
    "까지",
    "경",
    "주체114",
    "(2025)",
  ],
  ...[
    "上",
    "本月",
    "去年",
    "2025年",
    "3月",
    "13日",
    "下旬",
    "上半年",
    "至",
    "从",
    "起",
    "周五",
    "左右",
    "前",
  ],
  ...["\0", "\uD800", "\uDC00", "😀", "\n", "９", "（", "2025-02-29", "2025-03-13", "31/12/2024"],
];
const DATES = [
  ...[
    "March 13",
    "late March 2025",
    "Monday",
    "the 1990s",
    "spring 2014",
    "May",
    "2014",
    "last week",
  ],
  ...["3월 하순", "29일", "지난달", "86년 2월", "올해 초", "2014년", "2월 29일", "1분기", "3~5일"],
  ...["3月下旬", "13日", "去年", "上周五", "二〇一四年九月", "2025-03-13", "3/4/2025", "三年前"],
];
const JOINS = [
  " to ",
  " and ",
  "~",
  "부터 ",
  "과 ",
  "至",
  " (",
  ", ",
  "까지 ",
  " – ",
  "경부터 ",
  "と",
];
const PUBLISHED = [
  null,
  "2025-04-02",
  "2025-01-02",
  "2024-02-29",
  "2025-03",
  "2025",
  "1800-01-01",
  "x",
];

function faults(text: string, date: PressDate): string[] {
  const isStated = date.basis === "stated";
  return [
    eventEdtfText.safeParse(date.edtf).success ? "" : "not EDTF",
    date.verbatim === text.slice(date.start, date.end) && date.verbatim !== "" ? "" : "offsets",
    isStated === (date.assumed.length === 0) ? "" : "assumed",
    isStated === (date.rationale === null) ? "" : "rationale",
    /undefined|NaN|null/.test(date.rationale ?? "") ? "words" : "",
  ].filter(Boolean);
}

test("whatever is written, each proposal is EDTF, stands in the text and overlaps no other", () => {
  const random = randomFrom(20250402);
  const wrong: unknown[] = [];
  let [read, found] = [0, 0];
  for (let run = 0; run < 3000; run++) {
    const glued = Array.from({ length: 1 + random.below(8) }, () => random.pick(PIECES)).join("");
    const [from, join, to] = [random.pick(DATES), random.pick(JOINS), random.pick(DATES)];
    const around = `${random.pick(PIECES)}${from}${join}${to}${random.pick(PIECES)}`;
    const text = [glued, random.pick(PIECES) + from, from + join + to, around][run % 4] ?? "";
    const published = random.pick(PUBLISHED);
    const readings = readPressDate(text, published);
    const dates = findPressDates(text, published);
    read += readings.length;
    found += dates.length;
    for (const date of [...readings, ...dates]) {
      const list = faults(text, date);
      if (published === null && date.basis !== "stated") list.push("guessed");
      if (list.length) wrong.push([text, published, date, list]);
    }
    const overlap = dates.some(({ start }, index) => start < (dates[index - 1]?.end ?? 0));
    const twice = new Set(readings.map(({ edtf }) => edtf)).size < readings.length;
    if (overlap || twice) wrong.push([text, published, overlap, twice]);
  }
  expect(wrong).toEqual([]);
  expect(Math.min(read, found)).toBeGreaterThan(300);
});
