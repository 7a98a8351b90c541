import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "@/lib/i18n/messages/en.json";
import ko from "@/lib/i18n/messages/ko.json";
import { messageArguments } from "../support/message-arguments";
import { compareKeys, flatMessages, messageKeys } from "../support/message-keys";

const languages = { en, ko };
const english = flatMessages(en);
const korean = flatMessages(ko);

/** Files with keys that the scanner can't read, and what those may be ("kind." is all of kind). */
const UNREADABLE: Record<string, string[]> = {
  "components/desk/changes/leaf-value.tsx": [
    ...["kind.", "status.", "form.", "ownership.", "sector.", "likelihood.", "confidence."],
    ...["basis.", "placeRole.", "actorRole.", "relationTo.", "stance.", "source.", "nameForm."],
    ...["headlineBasis.", "derivation.", "outletType.", "placeType."],
    ...["desk.actorType.", "desk.state.", "desk.rank."],
  ],
  "components/desk/event-form/add-name.tsx": ["outletType.", "placeType.", "desk.actorType."],
  "components/desk/event-form/words.ts": [
    ...["family.", "actorRole.", "placeRole.", "relationTo.", "stance.", "source.", "status."],
    ...["headlineBasis.", "derivation.", "form.", "ownership.", "sector.", "likelihood."],
    ...["confidence.", "desk.rank."],
  ],
  "components/desk/simple-form/use-sentences.ts": ["desk.refusal.", "desk.problem."],
  "components/filters/labels.ts": ["kind.", "sector.", "status.", "source."],
  "components/filters/period-form.tsx": ["filters.possible", "filters.certain"],
  "components/guide/date-examples.tsx": [
    ...["guide.duration", "guide.within", "guide.uncertain", "guide.approximate"],
  ],
  "components/outlet/outlet-table.tsx": ["outletType."],
  "components/site/header.tsx": ["site.timeline", "site.cities", "site.outlets", "site.guide"],
};

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith("lib/db/generated")),
);

describe("the keys of the messages", () => {
  test("are the same in both languages, in the same order", () => {
    expect([...korean.keys()]).toEqual([...english.keys()]);
  });

  test("are those that the sources ask for", () => {
    const uses = sources.map((file) => ({
      file,
      ...messageKeys(file, readFileSync(file, "utf8")),
    }));
    const unreadable = uses.filter((use) => use.unreadable.length > 0).map(({ file }) => file);
    expect(unreadable.sort()).toEqual(Object.keys(UNREADABLE).sort());
    const declared = Object.values(UNREADABLE).flat();
    const keys = [...uses.flatMap((use) => use.keys), ...declared.filter((k) => !k.endsWith("."))];
    const prefixes = [
      ...uses.flatMap((use) => use.prefixes),
      ...declared.filter((k) => k.endsWith(".")),
    ];
    expect(keys.length).toBeGreaterThan(100);
    expect(compareKeys(english.keys(), { keys, prefixes })).toEqual({ missing: [], unused: [] });
  });
});

describe("the scanner", () => {
  const scan = (text: string) => messageKeys("some.tsx", text);

  test("reads keys, namespaces, choices and beginnings", () => {
    const text = `
      const t = await getTranslations({ locale, namespace: "site" });
      t("name"); t.rich("tagline", {});
      function A() {
        const t = useTranslations("event");
        const kinds = useTranslations();
        return <p title={t("when")}>{t(open ? "open" : "closed")}{kinds(\`kind.\${kind}\`)}</p>;
      }
      test("no key"); list.map((t) => t("no key"));`;
    expect(scan(text)).toEqual({
      keys: ["site.name", "site.tagline", "event.when", "event.open", "event.closed"],
      prefixes: ["kind."],
      unreadable: [],
    });
  });

  test("tells what it can't read", () => {
    const text = `const t = useTranslations(); t(key); t(\`\${facet}.\${slug}\`);`;
    expect(scan(text).unreadable).toEqual(["t(key)", `t(\`\${facet}.\${slug}\`)`]);
  });

  test("finds a missing and an unused key", () => {
    const use = scan(`const t = useTranslations("a"); t("b"); t("gone"); t(\`never.\${x}\`);`);
    const present = flatMessages({ a: { b: "B", c: "C" }, d: "D" }).keys();
    expect(compareKeys(present, use)).toEqual({
      missing: ["a.gone", "a.never."],
      unused: ["a.c", "d"],
    });
  });

  test("reads the values that a message takes", () => {
    const text = "{name}: {n, plural, =0 {by {who}} other {#}} {unit, select, other {month}}";
    expect(Object.fromEntries(messageArguments(text))).toEqual({
      ...{ name: "", n: "plural", who: "", unit: "select" },
    });
    expect(() => messageArguments("{n, plural, one {# event}")).toThrow("No closing brace");
    expect(() => messageArguments("a } b")).toThrow("A brace too many");
  });
});

describe("each message", () => {
  test.each([...english])("%s takes the same values in both languages", (key, text) => {
    const inKorean = messageArguments(korean.get(key) ?? "");
    expect(Object.fromEntries(inKorean)).toEqual(Object.fromEntries(messageArguments(text)));
  });

  test.each(["en", "ko"] as const)("reads in %s, with nothing left in braces", (locale) => {
    const onError = (error: Error) => {
      throw error;
    };
    const t = createTranslator({ locale, messages: languages[locale], onError });
    for (const [key, text] of flatMessages(languages[locale])) {
      const given = [...messageArguments(text)].map(([name, type]) => [
        name,
        type === "plural" ? 2 : "month",
      ]);
      const sentence = t(key as "site.name", Object.fromEntries(given));
      expect(sentence.trim()).not.toBe("");
      expect(`${key}: ${sentence}`).not.toMatch(/[{}]|undefined/);
    }
  });

  test("in Korean is in Hangul, or the same as in English (EDTF)", () => {
    const others = [...korean].filter(
      ([key, text]) => !/\p{Script=Hangul}/u.test(text) && english.get(key) !== text,
    );
    // Beside 합영 in the head stands its name in Latin letters.
    expect(others).toEqual([["site.korean", "Hapyong"]]);
    const same = [...korean].filter(([key, text]) => english.get(key) === text);
    expect(same.length).toBeLessThan(10);
  });
});
