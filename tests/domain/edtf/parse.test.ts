import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../lib/domain/edtf";

test.each([
  // Real days only, whatever the digits would allow.
  ["2015-02-XX", "2015-02-01", "2015-02-28"],
  ["2016-02-XX", "2016-02-01", "2016-02-29"],
  ["201X-02-29", "2012-02-29", "2016-02-29"],
  ["19XX-02-29", "1904-02-29", "1996-02-29"],
  ["2004-X2-30", "2004-12-30", "2004-12-30"],
  ["2004-0X-31", "2004-01-31", "2004-08-31"],
  ["2004-X0", "2004-10-01", "2004-10-31"],
  ["2004-04-3X", "2004-04-30", "2004-04-30"],
  ["2003-02-X9", "2003-02-09", "2003-02-19"],
  ["XXXX-12-25", "0000-12-25", "9999-12-25"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02", "2000-02-01", "2000-02-29"],
  // The year before year 0 is -1; there is no -0.
  ["0000", "0000-01-01", "0000-12-31"],
  ["-0001", "-000001-01-01", "-000001-12-31"],
  ["-000X", "-000009-01-01", "-000001-12-31"],
  ["-01XX", "-000199-01-01", "-000100-12-31"],
  ["Y17000", "+017000-01-01", "+017000-12-31"],
  // The calendar day as written, whatever the clock and the zone.
  ["2014-03-21T23:30:00-05:00", "2014-03-21", "2014-03-21"],
  ["2014-03-21T00:10:00+09:00", "2014-03-21", "2014-03-21"],
  ["2014-03-21T24:00:00", "2014-03-21", "2014-03-21"],
  ["2014-03-21T09:00:00Z/2014-03-22", "2014-03-21", "2014-03-22"],
  // An end that overlaps its start is not before it.
  ["2014-06/2014", "2014-06-01", "2014-12-31"],
  ["2014/2014", "2014-01-01", "2014-12-31"],
  ["2014-03-01/2014-03", "2014-03-01", "2014-03-31"],
  // Sets: every member counts, in any order, of any precision, marked or not.
  ["[2025-03-21..2025-03-31]", "2025-03-21", "2025-03-31"],
  ["[1984,1980]", "1980-01-01", "1984-12-31"],
  ["[1995..1996-02]", "1995-01-01", "1996-02-29"],
  ["[2004~,2005?]", "2004-01-01", "2005-12-31"],
  ["[..1983,1990]", null, "1990-12-31"],
  ["[..1983,1990..]", null, null],
  ["[1667, 1668 ,1670..1672]", "1667-01-01", "1672-12-31"],
])("%s covers %s to %s", (text, min, max) => {
  expect(parseEdtf(text)).toMatchObject({ ok: true, value: { min, max } });
});

test.each([
  ["2014-03-21", "day", "date"],
  ["2014-03-21T09:00", "day", "date"],
  ["2014-03", "month", "date"],
  ["2014", "year", "date"],
  ["Y17000", "year", "date"],
  ["2014-21", "season", "date"],
  ["2014-03-21/2014-04", "month", "duration"],
  ["2014-03-21/..", "day", "duration"],
  ["2014-03-XX/2014-04-02", "month", "duration"],
  ["2025-03-XX", "month", "within"],
  ["2014-XX", "year", "within"],
  ["2014-XX-25", "year", "within"],
  ["201X", "decade", "within"],
  ["156X-12-25", "decade", "within"],
  ["19XX", "century", "within"],
  ["XXXX", "century", "within"],
  ["[2025-03-21..2025-03-31]", "day", "within"],
  ["[1667,1760-12]", "year", "within"],
  ["{1998-12,1999-02}", "month", "all"],
  ["{201X,1999}", "decade", "all"],
])("%s has the precision %s and reads as %s", (text, precision, reading) => {
  expect(parseEdtf(text)).toMatchObject({ ok: true, value: { precision, reading } });
});

test.each([
  ["2018", false, false],
  ["2018?", true, false],
  ["2018~", false, true],
  ["2018%", true, true],
  ["201X~", false, true],
  ["1XXX-XX?", true, false],
  ["2004-06~-11", false, true],
  ["?2004-06", true, false],
  ["2017~/2018-03?", true, true],
  ["[2004,2005%]", true, true],
])("%s is uncertain: %s, approximate: %s", (text, uncertain, approximate) => {
  expect(parseEdtf(text)).toMatchObject({ ok: true, value: { uncertain, approximate } });
});

describe("marks", () => {
  test.each(["2018", "201X", "2014/2015", "[2014,2015]", "{2014,2015}"])(
    "leave the reading of %s as it is",
    (text) => {
      const marked = parseEdtf(text.replace(/(?<=[\dX])(?=\W|$)/, "%"));
      const plain = parseEdtf(text);
      expect(marked.ok && marked.value.reading).toBe(plain.ok && plain.value.reading);
    },
  );
});

test("the text is kept as given, without the space around it", () => {
  expect(parseEdtf("  2014-03 \n")).toMatchObject({ ok: true, value: { edtf: "2014-03" } });
});
