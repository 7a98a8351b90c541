import { expect, test } from "vitest";
import { parseEdtf } from "@/lib/domain/edtf";
import { readPressDate } from "@/lib/domain/press-date";

// The year of an article may itself be uncertain: what is reckoned from it must not look surer.
test.each([
  ["in January", "2025-04?", "2025-01?"],
  ["late March", "2025-04-02?", "[2025-03-21?..2025-03-31?]"],
  ["지난 13일", "2025-04-20%", "2025-04-13?"],
  ["two weeks ago", "2025-04-16?", "2025-04-02%"],
  ["in January 2014", "2025-04?", "2014-01"],
  ["in January", "2025-04", "2025-01"],
])("%s in an article of %s is %s", (words, published, wanted) => {
  const [first] = readPressDate(words, published);
  expect(first?.edtf).toBe(wanted);
  expect(parseEdtf(wanted).ok).toBe(true);
});
