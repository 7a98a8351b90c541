import { expect, test } from "vitest";
import { parseEdtf } from "../../../lib/domain/edtf";

const examples = "write for example 2020-05-13, 2020-05 or [2020-05-01..2020-05-15].";

test.each([
  ["", "empty", `The date is empty; ${examples}`],
  [" \t", "empty", `The date is empty; ${examples}`],
  ["2".repeat(201), "too-long", "The date has 201 characters; it may have up to 200."],

  ["2015-02-29", "impossible-day", "2015-02-29 is not a day: February 2015 has 28 days."],
  ["1900-02-29", "impossible-day", "1900-02-29 is not a day: February 1900 has 28 days."],
  ["2014-04-31", "impossible-day", "2014-04-31 is not a day: April 2014 has 30 days."],
  ["2014-13", "impossible-day", "2014-13 is not a month: the months run from 01 to 12."],
  ["2014-00", "impossible-day", "2014-00 is not a month: the months run from 01 to 12."],
  ["2014-21-05", "impossible-day", "2014-21-05 is not a day: the months run from 01 to 12."],
  ["2014-02-00", "impossible-day", /counted from 01/],
  ["2015-02-3X", "impossible-day", "No day of the calendar fits “2015-02-3X”."],
  ["2015-02-29?", "impossible-day", /February 2015 has 28 days/],
  ["2015-02-29T09:00:00Z", "impossible-day", /February 2015 has 28 days/],
  ["2014-04-31/2014-05-02", "impossible-day", /2014-04-31/],
  ["[2014-04-30,2014-04-31]", "impossible-day", /2014-04-31/],

  ["2015/2014", "reversed", "The interval 2015/2014 ends before it begins."],
  ["2014-07/2014-06-30", "reversed", "The interval 2014-07/2014-06-30 ends before it begins."],
  ["[2025-03-31..2025-03-21]", "reversed", /The range 2025-03-31\.\.2025-03-21 ends before/],
  ["{1999,2003..2001}", "reversed", "The range 2003..2001 ends before it begins."],

  ["last week", "syntax", `“last week” is not an EDTF date; ${examples}`],
  ["2014/last week", "syntax", /“last week”/],
  ["2014??", "syntax", /“2014\?\?”/],
  ["2014-03-21T25:00", "syntax", /not an EDTF date/],
  ["2014-XX-01T09:00", "syntax", /not an EDTF date/],
  ["-0000", "syntax", /not an EDTF date/],
  ["2014/2015/2016", "syntax", /not an EDTF date/],
  ["{2014]", "syntax", /not an EDTF date/],
  ["[2014/2015]", "syntax", /“2014\/2015”/],
  ["constructor", "syntax", /“constructor”/],
  ["\0", "syntax", /“\uFFFD”/],
  ["\uD800", "syntax", /“\uFFFD”/],
  ["x".repeat(200), "syntax", /“x{40}…”/],

  // What was probably meant.
  ["20140321", "syntax", "“20140321” is not an EDTF date; write 2014-03-21."],
  ["2014.3.21", "syntax", /write 2014-03-21\.$/],
  ["2014. 3. 21.", "syntax", /write 2014-03-21\.$/],
  ["2014/03", "syntax", /write 2014-03\.$/],
  ["2014년 3월 21일", "syntax", /write 2014-03-21\.$/],
  ["2014년 3월", "syntax", /write 2014-03\.$/],
  ["201x", "syntax", /write 201X\.$/],
  ["2014.13.21", "syntax", `“2014.13.21” is not an EDTF date; ${examples}`],

  // Forms that exist and are not taken.
  ["19", "syntax", /written for example 19XX/],
  ["201", "syntax", /written for example 201X/],
  ["Y2014", "syntax", /four digits or fewer/],
  [`Y${"9".repeat(190)}`, "syntax", /up to 15 digits/],
  ["2001-25", "syntax", /sub-year grouping, which is not supported/],
  ["Y17E8", "syntax", /exponential year, which is not supported/],
  ["1950S2", "syntax", /significant digits, which are not supported/],
  ["2001-21?", "syntax", /season.*not supported/],
  ["XXXX-21", "syntax", /season.*not supported/],
  [
    "2001-21/2001-23",
    "syntax",
    "The season 2001-21 cannot stand in an interval; give its months, as 2001-03.",
  ],
  ["[2001,2001-21]", "syntax", /cannot stand in a set/],
  ["Y17000/Y18000", "syntax", /cannot stand in an interval/],
  ["[2014-03-21T09:00]", "syntax", /time of day/],

  // Intervals and sets that say nothing.
  ["/", "syntax", /needs a date at one end/],
  ["../..", "syntax", /needs a date at one end/],
  ["[]", "syntax", /needs a date on each side/],
  ["[1999,]", "syntax", /needs a date on each side/],
  ["[..]", "syntax", /needs a date on each side/],
  ["[..1984..]", "syntax", /more than one “\.\.”/],
  ["[1984,..1985]", "syntax", /only the first member may begin/],
])("%j is refused as %s", (text, code, error) => {
  const parsed = parseEdtf(text);
  expect(parsed).toMatchObject({ ok: false, code });
  if (parsed.ok) return;
  if (typeof error === "string") expect(parsed.error).toBe(error);
  else expect(parsed.error).toMatch(error);
  expect(parsed.error).toMatch(/^[A-Z“\d].*\.$/);
});
