import { expect, test } from "vitest";
import { lexiconOf, type Named, recognise } from "@/lib/domain/recognise";
import { randomFrom } from "@/tests/support/random";

const LETTERS = [
  ..."가나다평양라선 -'ŏa羅罗先bAB1·.\n\0",
  "\u0306",
  "\ud800",
  "🏭",
  "㈜",
  "ﬁ",
  "각",
];

function randomText(random: ReturnType<typeof randomFrom>, most: number) {
  return Array.from({ length: random.below(most) }, () => random.pick(LETTERS)).join("");
}

test("whatever the names and the text, offsets hold and the order is as promised", () => {
  const random = randomFrom(81);
  const types: Named["type"][] = ["place", "actor", "outlet", "kind"];
  for (let round = 0; round < 300; round++) {
    const entries = Array.from({ length: 12 }, (_, i) => ({
      type: random.pick(types),
      slug: `s${i}`,
      names: Array.from({ length: 2 }, () => randomText(random, 6)),
    }));
    const lexicon = lexiconOf(entries);
    for (let i = 0; i < 10; i++) {
      const text = `${randomText(random, 40)} ${random.pick(entries).names[0]} ${randomText(random, 9)}`;
      const mentions = recognise(lexicon, text);
      for (const { text: named, start, end, count } of mentions) {
        expect(named).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(count).toBeGreaterThan(0);
      }
      const ranks = mentions.map(({ type, count, start }) => [types.indexOf(type), -count, start]);
      const ordered = ranks.toSorted((a, b) => {
        const at = a.findIndex((value, k) => value !== b[k]);
        return (a[at] ?? 0) - (b[at] ?? 0);
      });
      expect(ranks).toEqual(ordered);
    }
  }
});

test("Hangul names of three syllables are counted as a plain search counts them", () => {
  const random = randomFrom(3);
  const syllables = [..."가나다라"];
  const name = () => Array.from({ length: 3 }, () => random.pick(syllables)).join("");
  for (let round = 0; round < 200; round++) {
    const names = [...new Set([name(), name(), name()])];
    const lexicon = lexiconOf(names.map((n) => ({ type: "place", slug: n, names: [n] })));
    const text = Array.from({ length: 60 }, () => random.pick([...syllables, ","])).join("");
    const counts = new Map<string, number>();
    for (const [n] of text.matchAll(new RegExp(names.join("|"), "g"))) {
      counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    expect(new Map(recognise(lexicon, text).map(({ slug, count }) => [slug, count]))).toEqual(
      counts,
    );
  }
});

test("the same text decomposed names the same", () => {
  const lexicon = lexiconOf([
    { type: "place", slug: "sinuiju", names: ["Sinŭiju", "신의주"] },
    { type: "actor", slug: "jvic", names: ["합영투자위원회"] },
  ]);
  const text = "신의주 Sinŭiju에서 합영 투자위원회가 Sinŭiju를";
  const named = (form: "NFC" | "NFD") =>
    recognise(lexicon, text.normalize(form)).map((m) => [m.slug, m.count, m.text.normalize("NFC")]);
  expect(named("NFD")).toEqual(named("NFC"));
  expect(named("NFC")).toHaveLength(2);
});
