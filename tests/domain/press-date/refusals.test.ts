import { expect, test } from "vitest";
import { findPressDates, readPressDate } from "../../../lib/domain/press-date";

test.each([
  ...[
    "",
    "  ",
    "최근",
    "recently",
    "13",
    "13%",
    "3월드",
    "소월드컵",
    "이날",
    "약 3월",
    "30 companies",
  ],
  ...["2월 30일", "February 29, 2025", "2025-02-30", "13월", "35일", "Friday, March 13, 2025"],
  ...["주체113(2025)년 3월 5일", "Juche 88 (2000)", "1400", "0214", "in 3014", "3日间", "5박6일"],
  ...[
    "3일간",
    "3일 만에",
    "제3차 회의",
    "March 13 or so, they say",
    "in March and in May",
    "\0",
    "\uD800",
  ],
  ...[
    "signed on Nov. 27 in Pyongyang",
    "May Day",
    "the 13th floor",
    "from",
    "~",
    "/",
    "constructor",
  ],
])("%j is no date", (text) => {
  expect(readPressDate(text, "2025-04-02")).toEqual([]);
});

test.each(["late March", "13일", "上月", "yesterday", "Monday", "86년 2월", "지난해", "연말"])(
  "“%s” is no date without that of publication",
  (text) => {
    expect(readPressDate(text, null)).toEqual([]);
    expect(readPressDate(text, "some day")).toEqual([]);
    expect(readPressDate(text, "2025-04/..")).toEqual([]);
  },
);

test.each([
  "It may open. They march on. May he come? The Second Sun sat by the dec.",
  "Theresa May said that March would win; Jan and Mar. agreed.",
  "13% of 3월드, 13일보, 5월1일경기장, 10월5일자동화공장, 월남, 일본",
  "3일간 머물며 5박6일, 20년 만에, 지난 10년간, 제13일",
  "每周一次, 3日间, 13日本, 5年间, 第3月, 3个月",
  "in 2014-15 and in 20145, 1,2014, v2025.3, 12:30, p. 2014",
  "当年8月, 同年3月, 그해 3월, 이듬해 5월부터 7월까지, 다음해 3월, 같은 달 13일, in June of that year",
  "on the 38th parallel, on the 13th floor, the 8th Congress",
])("nothing in “%s” is a date", (article) => {
  expect(findPressDates(article, "2025-04-02")).toEqual([]);
});
