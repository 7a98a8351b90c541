import { describe, expect, test } from "vitest";
import { z } from "zod";
import { edtfText, eventEdtfText } from "../../../lib/domain/edtf";

function messages(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

describe("edtfText", () => {
  test("gives the text trimmed", () => {
    expect(edtfText.parse(" 2018~ ")).toBe("2018~");
  });

  test("refuses with the parser's sentence", () => {
    const sentence = "2015-02-29 is not a day: February 2015 has 28 days.";
    expect(messages(edtfText, "2015-02-29")).toEqual([sentence]);
  });

  test("refuses what is not text", () => {
    expect(edtfText.safeParse(2015).success).toBe(false);
  });

  test("can be told as JSON Schema", () => {
    expect(z.toJSONSchema(edtfText)).toMatchObject({ type: "string" });
  });
});

describe("eventEdtfText", () => {
  test.each(["1800", "2100-12-31", "2014/..", "[..2000]", "/2014", "20XX-05", "18XX/2014"])(
    "takes %s",
    (text) => {
      expect(eventEdtfText.parse(text)).toBe(text);
    },
  );

  test.each([
    "0214-03-21",
    "1799-12-31",
    "2101",
    "2014/2214",
    "17XX",
    "XXXX-12-25",
    "-1985",
    "Y17000",
  ])("refuses %s as too far off", (text) => {
    const sentence =
      "lies outside the years 1800 to 2100, where events here can fall; check the year.";
    expect(messages(eventEdtfText, text)).toEqual([`${text} ${sentence}`]);
  });

  test("says only once what is wrong with a text that is no date", () => {
    expect(messages(eventEdtfText, "2015/2014")).toEqual([
      "The interval 2015/2014 ends before it begins.",
    ]);
  });
});
