import { expect, test } from "vitest";
import { edtfWords, parseEdtf } from "../../../lib/domain/edtf";

const PIECES = [
  ..."0123456789X-?~%/[]{},.:TZYES+ x",
  ...[
    "..",
    "20",
    "19",
    "2014",
    "-03",
    "-XX",
    "-21",
    "-02-29",
    "XXXX",
    "1985-04-12",
    "T09:00",
    "E9",
  ],
  ...["[2014..", "{1999,", "\0", "\uD800", "\uDC00", "년", "−", "constructor", "__proto__", "\n"],
];
const SEEDS = [
  "2014-03-21",
  "201X-1X-XX~",
  "2014-06/2015",
  "[2014..2015-03,2016]",
  "{..1985?}",
  "Y-17000",
];

/** mulberry32: small, and the same numbers on every machine. */
function seeded(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20140321);
const below = (limit: number) => Math.floor(random() * limit);
const pick = (choices: string[]) => choices[below(choices.length)] ?? "";

function gluedText(): string {
  return Array.from({ length: below(12) }, () => pick(PIECES)).join("");
}

function mutatedText(): string {
  const seed = pick(SEEDS);
  const at = below(seed.length + 1);
  return seed.slice(0, at) + pick(PIECES) + seed.slice(at + below(3));
}

function digits(count: number): string {
  return Array.from({ length: count }, () => pick([..."0000111122229X"])).join("");
}

/** Mostly well-formed, so that the rules for bounds and words are reached. */
function assembledText(): string {
  const mark = () => (below(4) === 0 ? pick(["?", "~", "%"]) : "");
  const date = () => {
    const parts = [digits(4), digits(2), digits(2)].slice(0, 1 + below(3));
    return pick(["", "", "-"]) + parts.map((part) => part + mark()).join("-");
  };
  return pick([date(), `${date()}/${date()}`, `[${date()}..${date()}]`, `{${date()},${date()}..}`]);
}

function dayNumber(iso: string): number {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (!day) throw new Error(`${iso} is not an ISO date`);
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

const GENERATORS = [gluedText, mutatedText, assembledText];

test("no text makes the parser throw, end before it begins, or go without words", () => {
  const wrong: unknown[] = [];
  let accepted = 0;
  for (let run = 0; run < 6000; run++) {
    const text = GENERATORS[run % GENERATORS.length]?.() ?? "";
    const parsed = parseEdtf(text);
    if (!parsed.ok) {
      if (!/^\P{C}+\.$/u.test(parsed.error)) wrong.push([text, parsed.error]);
      continue;
    }
    accepted++;
    const { min, max } = parsed.value;
    if (min && max && dayNumber(min) > dayNumber(max)) wrong.push([text, min, max]);
    const words = [edtfWords(text, "en"), edtfWords(text, "ko")];
    if (words.some((word) => /^$|undefined|NaN|null/.test(word))) wrong.push([text, words]);
  }
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(500);
});

test.each(["[", "{", "Y", "2", "-", "X", "2014/", "[2014,", "..", "\0", "\uD800"])(
  "many of %j are answered",
  (piece) => {
    expect(typeof parseEdtf(piece.repeat(Math.floor(200 / piece.length))).ok).toBe("boolean");
    expect(parseEdtf(piece.repeat(100_000))).toMatchObject({ ok: false, code: "too-long" });
  },
);
