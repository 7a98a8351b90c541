import { describe, expect, test } from "vitest";
import { quotedCell, quotedFormulaOff, withWord } from "@/lib/domain/import/cell";
import { columnLetters, columnOf, columnOfPath, columns } from "@/lib/domain/import/columns";
import { readHead } from "@/lib/domain/import/header";
import { nameIndex } from "@/lib/domain/import/names";
import type { Problem } from "@/lib/domain/import/problem";
import { isSlug, slugMaker } from "@/lib/domain/import/slugs";
import { template } from "@/lib/domain/import/template";
import { titleMarks } from "@/lib/domain/import/title-marks";
import { TITLES_ALIKE, titleLikeness } from "@/lib/domain/twins";
import en from "@/lib/i18n/messages/en.json";

describe("the columns", () => {
  test("have names of their own, and a meaning each", () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(en.desk.importColumn)).toEqual(names);
  });

  test.each([
    ["Title", "title"],
    [" title ko ", "title_ko"],
    ["Occurred-Verbatim", "occurred_verbatim"],
    ["merged_into", undefined],
    ["citations", undefined],
  ])("of a head “%s” is %s", (head, name) => {
    expect(columnOf(head)?.name).toBe(name);
  });

  test.each([
    ["event", ["occurred", "edtf"], "occurred"],
    ["event", ["occurred", "verbatim"], "occurred_verbatim"],
    ["event", ["amounts", 1, "currency"], "amount_currency"],
    ["event", ["places", 0, "role"], "places"],
    ["event", ["slug"], "event"],
    ["report", ["derivesFrom"], "derives_from"],
    ["citation", ["claims", 0, "quote"], "quote"],
  ] as const)("of %s %j is %s", (group, path, name) => {
    expect(columnOfPath(group, path)).toBe(name);
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [702, "AAA"],
  ])("counted %i has the letters %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe("a head", () => {
  const problems = (cells: string[]) => {
    const found: Problem[] = [];
    readHead(cells, found);
    return found.map(({ column, code, values }) => [column, code, values.nearest ?? ""]);
  };
  test.each([
    [["event", "title", "url"], []],
    [["event", "", "url"], []],
    [["event", "titel"], [["titel", "unknown-column", expect.stringContaining("title")]]],
    [["event", "Event"], [["event", "repeated-column", ""]]],
  ])("%j has the problems %j", (cells, expected) => {
    expect(problems(cells)).toEqual(expected);
  });
});

describe("a cell", () => {
  test.each([
    ["plain", "plain"],
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+850", "'+850"],
    ["@home", "'@home"],
    ["-12", "'-12"],
    ["-", "-"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\nlines", '"two\nlines"'],
  ])("%j is written as %j", (text, cell) => {
    expect(quotedCell(text)).toBe(cell);
  });

  test.each([
    ["'=SUM(A1)", "=SUM(A1)"],
    ["'quoted'", "'quoted'"],
    ["'s Lands", "'s Lands"],
  ])("%j is read as %j", (cell, text) => {
    expect(quotedFormulaOff(cell)).toBe(text);
  });

  test.each([
    ["rajin:site", ["rajin", "site"]],
    ["나선", ["나선", null]],
    ["rajin:nonsense", ["rajin", "nonsense"]],
    ["Zone: North", ["Zone: North", null]],
  ])("of a list, %j is %j", (item, expected) => {
    expect(withWord(item, ["site"])).toEqual(expected);
  });
});

describe("a name", () => {
  const find = nameIndex([
    { slug: "rajin", names: ["Rajin", "라진", "나진"], mergedInto: null },
    { slug: "rason", names: ["Rason", "Rajin-Sonbong", "나선"], mergedInto: null },
    { slug: "rason-zone", names: ["Rason"], mergedInto: null },
    { slug: "najin", names: ["Najin"], mergedInto: "rajin" },
  ]);
  test.each([
    ["rajin", "rajin"],
    ["나진", "rajin"],
    ["RAJIN sonbong", "rason"],
    ["Rajín", "rajin"],
    ["najin", "rajin"],
    ["Najin", "rajin"],
  ])("%s leads to %s", (name, slug) => {
    expect(find(name)).toEqual({ slug });
  });

  test("that several have leads to none of them", () => {
    expect(find("Rason")).toEqual({ slug: null, candidates: ["rason", "rason-zone"], nearest: [] });
  });

  test("that nobody has leads to the nearest", () => {
    expect(find("Rajjin")).toMatchObject({
      slug: null,
      candidates: [],
      nearest: ["rajin", "rason"],
    });
    expect(find("서울")).toEqual({ slug: null, candidates: [], nearest: [] });
  });
});

test("slugs are made of words, each once", () => {
  const make = slugMaker((slug) => slug === "a-market-opens-2014");
  expect(make("A market opens! 2014", "event")).toBe("a-market-opens-2014-2");
  expect(make("A market opens! 2014", "event")).toBe("a-market-opens-2014-3");
  expect(make("Sinŭiju’s fair", "event")).toBe("sinuijus-fair");
  expect(make("시장", "event")).toBe("event");
  expect(isSlug(make("word ".repeat(60), "event"))).toBe(true);
});

test("the template has all columns, and cells that no spreadsheet calculates", () => {
  const [head, ...rows] = template().slice(1).trimEnd().split("\r\n");
  expect(head?.split(",")).toEqual(columns.map(({ name }) => name));
  expect(rows).toHaveLength(2);
  expect(template()).not.toMatch(/,=/);
  expect(template()).toContain(",'=the market");
});

test("marks of titles that are alike never say that they can't be", () => {
  const titles = [
    "A Chinese trader is reported to open a market in Rason",
    "A trader of China is reported to open a market in Rason",
    "Chinese trader opens market at Rason, report says",
    "중국 상인이 라선에 시장을 연다는 보도",
    "중국 상인이 나선에 시장을 연다는 보도",
    "The second fair of Pyongyang",
    "The third fair of Pyongyang",
  ];
  for (const a of titles) {
    for (const b of titles) {
      if (titleLikeness(a, b) >= TITLES_ALIKE)
        expect(titleMarks(a).mayBeLike(titleMarks(b))).toBe(true);
    }
  }
  expect(titleMarks(titles[0] as string).mayBeLike(titleMarks(titles[3] as string))).toBe(false);
});
