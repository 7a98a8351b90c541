import { describe, expect, test } from "vitest";
import { matchExpression, pairText, wordText } from "@/lib/domain/search-text";

describe("pairs", () => {
  test.each([
    ["Rason", ""],
    ["평양", "평양 양"],
    ["평양시", "평양 양시 시"],
    ["강", "강"],
    ["羅先港", "羅先 先港 港"],
    ["ラソン", "ラソ ソン ン"],
    ["Rason 라선 and 나선", "라선 선 나선 선"],
    ["라선".normalize("NFD"), "라선 선"],
    ["", ""],
  ])("of %j are %j", (text, pairs) => {
    expect(pairText(text)).toBe(pairs);
  });
});

describe("words", () => {
  test.each([
    ["Rason Port", "rason port"],
    ["DPRK의 항구", "dprk"],
    ["ＦＴＡ №1 ①", "fta no1 1"],
    ["  a\n\nb\tc ", "a b c"],
    ["평양", ""],
    ["Kim's 50% co.", "kim's 50% co."],
  ])("of %j are %j", (text, words) => {
    expect(wordText(text)).toBe(words);
  });
});

describe("a reader's words as an expression", () => {
  test.each([
    ["port", 'words : "port" *'],
    ["Rason port", 'words : "rason" * AND words : "port" *'],
    ["port PORT", 'words : "port" *'],
    ["합영", 'pairs : "합영"'],
    ["합영회사", 'pairs : "합영 영회 회사"'],
    ["강", 'pairs : "강" *'],
    ["Rason 항구", 'words : "rason" * AND pairs : "항구"'],
    ["라선".normalize("NFD"), 'pairs : "라선"'],
  ])("%j is %s", (query, expression) => {
    expect(matchExpression(query)).toBe(expression);
  });

  test.each(["", "   ", "...", '"', "*", "-", "()", "🏭", "\u0301"])(
    "%j has nothing to search for",
    (query) => {
      expect(matchExpression(query)).toBeNull();
    },
  );

  test.each([
    ['"port"', 'words : "port" *'],
    ['port" OR "x', 'words : "port" * AND words : "or" * AND words : "x" *'],
    ["pairs:port", 'words : "pairs" * AND words : "port" *'],
    ["{words pairs} : x", 'words : "words" * AND words : "pairs" * AND words : "x" *'],
    ["NEAR(a b, 2)", ["near", "a", "b", "2"].map((w) => `words : "${w}" *`).join(" AND ")],
    ["a NOT b", ["a", "not", "b"].map((w) => `words : "${w}" *`).join(" AND ")],
    ["^port*", 'words : "port" *'],
    ["port + 항구", 'words : "port" * AND pairs : "항구"'],
    [
      "';DROP TABLE Event;--",
      ["drop", "table", "event"].map((w) => `words : "${w}" *`).join(" AND "),
    ],
    ["%_", null],
  ])("%j, FTS5's or SQL's own signs, are words or nothing", (query, expression) => {
    expect(matchExpression(query)).toBe(expression);
  });
});
