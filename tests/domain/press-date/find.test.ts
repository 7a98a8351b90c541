import { expect, test } from "vitest";
import { findPressDates, readPressDate } from "../../../lib/domain/press-date";

const found = (article: string, published: string | null = "2025-04-02") =>
  findPressDates(article, published).map(({ verbatim, edtf }) => [verbatim, edtf]);

test("an English article", () => {
  const article =
    "Pyongyang may open the zone in May, officials said on Tuesday. The works, begun on March 13, " +
    "2024 and halted from September 5th to 8th, cost 13% more than in 2014. Earlier this week a " +
    "delegation left; by the end of June it will march back.";
  expect(found(article)).toEqual([
    ["in May", "2024-05"],
    ["on Tuesday", "2025-04-01"],
    ["on March 13, 2024", "2024-03-13"],
    ["from September 5th to 8th", "2024-09-05/2024-09-08"],
    ["in 2014", "2014"],
    ["Earlier this week", "[2025-03-31..2025-04-02]"],
    ["by the end of June", "[..2025-06]"],
  ]);
});

test("a Korean article", () => {
  const article =
    "조선중앙통신은 1일 나선에서 지난달 하순에 착공식이 있었다고 보도했다. 최근 3월드 공장은 " +
    "작년 말부터 3일간 멈췄으며, 주체113(2024)년 3월 5일자 정령에 따라 오는 5월 다시 문을 연다.";
  expect(found(article)).toEqual([
    ["1일", "2025-04-01"],
    ["지난달 하순", "[2025-03-21..2025-03-31]"],
    ["작년 말부터", "2024~/.."],
    ["주체113(2024)년 3월 5일", "2024-03-05"],
    ["오는 5월", "2025-05"],
  ]);
});

test("a Chinese article", () => {
  const article =
    "据本报13日报道，去年中国企业于2024年3月下旬签约。3月中朝双方代表13日前往平壤，将于5月开工。";
  expect(found(article)).toEqual([
    ["13日", "2025-03-13"],
    ["去年", "2024"],
    ["2024年3月下旬", "[2024-03-21..2024-03-31]"],
    ["3月", "2025-03"],
    ["13日", "2025-03-13"],
    ["将于5月", "2025-05"],
  ]);
});

test("only stated dates without that of publication", () => {
  expect(found("On Monday, and in March, and on 13 March 2025, 지난달, 2014년", null)).toEqual([
    ["on 13 March 2025", "2025-03-13"],
    ["2014년", "2014"],
  ]);
});

test("offsets count UTF-16 units and see full-width digits as they stand", () => {
  const [date] = findPressDates("😀\uD800\0 ２０２５年３月１３日！", null);
  expect(date).toMatchObject({
    verbatim: "２０２５年３月１３日",
    start: 5,
    end: 15,
    edtf: "2025-03-13",
  });
});

// Nothing is timed: what grows faster than the text would reach the limit of time of every test.
test.each([
  ...[
    "1",
    " ",
    "(",
    "\0",
    "\uD800",
    "May ",
    "may and ",
    "3월 ",
    "13일부터 ",
    "Monday, ",
    "2025-",
    "2025.",
  ],
  ...[
    "주체1(",
    "一",
    "十",
    "周",
    "the ",
    "between March and ",
    "in 2014 ",
    "from ",
    "~",
    "지난 ",
    "第",
  ],
])("a hundred thousand characters of %j are answered", (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(findPressDates(text, "2025-04-02")).toBeInstanceOf(Array);
  expect(readPressDate(text, "2025-04-02")).toEqual([]);
});
