import { describe, expect, test } from "vitest";
import { line, optional, prose, slug, textProblem, webAddress } from "@/lib/domain/text";
import { objections } from "../support/issues";

const CONTROL = ": The text has control characters in it; remove them.";
const SURROGATE = ": The text has half of a surrogate pair in it; paste it again.";

const unfit: [name: string, text: string, sentence: string][] = [
  ["NUL", "a\u0000b", CONTROL],
  ["a bell", "a\u0007b", CONTROL],
  ["DEL", "a\u007fb", CONTROL],
  ["a C1 control", "a\u0085b", CONTROL],
  ["a line separator", "a\u2028b", CONTROL],
  ["a noncharacter", "a\uffffb", CONTROL],
  ["a high surrogate alone", "a\ud83d", SURROGATE],
  ["a low surrogate alone", "\ude00a", SURROGATE],
  ["surrogates in the wrong order", "\ude00\ud83d", SURROGATE],
];

describe("line", () => {
  test.each(unfit)("refuses %s", (_, text, sentence) => {
    expect(objections(line(200), text)).toContain(sentence);
    expect(textProblem(text)).not.toBeNull();
  });

  test.each([
    ["an emoji (a whole pair)", "평양 🏭"],
    ["markup, which is only text", "<script>alert(1)</script>"],
    ["a formula, which is only text", "=HYPERLINK(1)"],
  ])("takes %s as it is", (_, text) => {
    expect(line(200).parse(text)).toBe(text);
  });

  test("gives NFC, so that a name typed on a Mac is found", () => {
    const decomposed = "라선".normalize("NFD");
    expect(decomposed).not.toBe("라선");
    expect(line(200).parse(decomposed)).toBe("라선");
  });

  test("trims", () => {
    expect(line(200).parse("  Rason \n")).toBe("Rason");
  });

  test.each(["", "   ", "\n\t"])("refuses %j as empty", (text) => {
    expect(objections(line(200), text)).toContain(": Must not be empty.");
  });

  test.each(["two\nlines", "two\r\nlines", "a\ttab"])("refuses %j, which is no line", (text) => {
    expect(objections(line(200), text)).toEqual([": Must be one line."]);
  });

  test("takes the longest text and refuses one more, or 10,000", () => {
    expect(line(200).parse("x".repeat(200))).toHaveLength(200);
    expect(objections(line(200), "x".repeat(201))).toEqual([": At most 200 characters."]);
    expect(objections(line(200), "x".repeat(10_000))).toEqual([": At most 200 characters."]);
  });

  test("counts what is kept: NFC can make a text longer", () => {
    const growing = "\u0958".repeat(150);
    expect(growing.normalize("NFC")).toHaveLength(300);
    expect(objections(line(200), growing)).toEqual([": At most 200 characters."]);
  });

  test.each([null, undefined, 7, {}, ["a"]])("refuses %j, which is no text", (value) => {
    expect(line(200).safeParse(value).success).toBe(false);
  });
});

describe("prose", () => {
  test("keeps its lines and tabs", () => {
    expect(prose(100).parse(" one\n\ttwo \n")).toBe("one\n\ttwo");
  });

  test("takes the line breaks of a browser's text field as line breaks", () => {
    expect(prose(100).parse("one\r\ntwo")).toBe("one\ntwo");
  });

  test.each(unfit)("refuses %s", (_, text, sentence) => {
    expect(objections(prose(200), text)).toContain(sentence);
  });

  test.each(["", " \n "])("refuses %j as empty", (text) => {
    expect(objections(prose(100), text)).toContain(": Must not be empty.");
  });
});

test("an optional field is null where it is absent or null, and checked where it is given", () => {
  const field = optional(line(5));
  expect(field.parse(undefined)).toBeNull();
  expect(field.parse(null)).toBeNull();
  expect(field.safeParse("too long").success).toBe(false);
});

describe("slug", () => {
  test.each(["rason", "daily-nk", "rason-port-2008", "39", "a-1-b", "x".repeat(120)])(
    "takes %s",
    (text) => {
      expect(slug.parse(text)).toBe(text);
    },
  );

  test.each([
    "",
    " rason",
    "Rason",
    "라선",
    "rason_port",
    "-rason",
    "rason-",
    "rason--port",
    "rason/port",
    "../etc",
    "rason\n",
    "rason\u0000",
    "x".repeat(121),
  ])("refuses %j", (text) => {
    expect(slug.safeParse(text).success).toBe(false);
  });
});

describe("webAddress", () => {
  test.each([
    "https://www.dailynk.com/english/article?id=1#top",
    "http://example.com",
    "https://example.com/기사/%EA%B8%B0",
    "https://xn--9n2bp8q.kr:8443/a",
    "http://web.archive.org/web/2014/http://example.com/a",
  ])("takes %s", (text) => {
    expect(webAddress.parse(text)).toBe(text);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>1</script>",
    "file:///etc/passwd",
    "ftp://example.com/a",
    "blob:https://example.com/a",
    "mailto:a@example.com",
    "//example.com/a",
    "/events",
    "example.com",
    "",
    "http://",
    "https://exa mple.com",
    "https://example.com/a b",
    "https://example.com/a\u0000",
    "https://example.com/\ud83d",
    " https://example.com",
    "http:example.com",
    "https:/example.com",
    "http:\\\\example.com",
    "HTTP://EXAMPLE.COM/",
  ])("refuses %j, which doesn't begin with http:// or https:// or has blanks", (text) => {
    expect(objections(webAddress, text)).toEqual([
      ": Must be a web address that begins with http:// or https://.",
    ]);
  });

  test.each(["https://me:secret@example.com/", "https://me@example.com/", "http://:x@example.com"])(
    "refuses %s for its credentials",
    (text) => {
      const sentence = ": A web address must not carry a name or a password.";
      expect(objections(webAddress, text)).toEqual([sentence]);
    },
  );

  test("refuses more than 2,000 characters", () => {
    const long = `https://example.com/${"a".repeat(2000)}`;
    expect(objections(webAddress, long)).toEqual([": At most 2000 characters."]);
  });
});
