import { describe, expect, test } from "vitest";
import { readDataset } from "@/lib/db/dataset/read";
import { type Mergeable, mergeables } from "@/lib/domain/desk/merge-names";
import {
  checkVocabulary,
  type VocabularyForm,
  vocabularyForm,
} from "@/lib/domain/desk/vocabulary-form";
import { anActor, anOutlet, aPlace } from "../../support/records";

const records = { outlet: anOutlet(), place: aPlace(), actor: anActor() };
const fixed = { slug: "some-slug", mergedInto: null };

const checked = (subject: Mergeable, change: (form: VocabularyForm) => void) => {
  const form = vocabularyForm(subject, records[subject]);
  change(form);
  return checkVocabulary(subject, form, fixed);
};

describe("the form of", () => {
  const read = readDataset("prisma/dataset");
  if (!read.ok) throw new Error(read.errors.join("\n"));
  const { dataset } = read;

  test.each(mergeables)("every %s gives it back as it is", (subject) => {
    const all = (dataset as unknown as Record<string, { slug: string }[]>)[subject] ?? [];
    expect(all.length).toBeGreaterThan(10);
    for (const record of all) {
      const form = vocabularyForm(subject, record as never);
      const again = checkVocabulary(subject, form, { slug: record.slug, mergedInto: null });
      expect(again).toEqual({ ok: true, record });
    }
  });
});

type Spoil = (form: VocabularyForm) => void;
const set =
  (field: string, value: string): Spoil =>
  ({ fields }) => {
    fields[field] = value;
  };

test.each<[string, Mergeable, Spoil, string, (string | number)[]]>([
  ["no name", "outlet", set("name", " "), "required", ["name"]],
  ["no type", "actor", set("type", ""), "required", ["type"]],
  ["no country of a place", "place", set("country", ""), "required", ["country"]],
  ["a country that is none", "outlet", set("country", "XX"), "country", ["country"]],
  ["a long name", "outlet", set("name", "x".repeat(201)), "too-long", ["name"]],
  ["a name of two lines", "outlet", set("name", "a\nb"), "one-line", ["name"]],
  ["NUL", "outlet", set("note", "a\0b"), "characters", ["note"]],
  [
    "an address that is none",
    "outlet",
    set("homepage", "javascript:alert(1)"),
    "address",
    ["homepage"],
  ],
  ["languages in words", "outlet", set("languages", "ko, English"), "language", ["languages"]],
  ["a latitude in words", "place", set("latitude", "north"), "number", ["latitude"]],
  ["a latitude beyond the pole", "place", set("latitude", "91"), "number", ["latitude"]],
  ["half a position", "place", set("longitude", "125.7"), "number", ["latitude"]],
  [
    "a name twice, after an empty row",
    "place",
    (form) => {
      const row = { form: "hanja", name: "羅津", seen: null };
      form.names = ["1", "2", "3"].map((key) => ({ ...row, key, name: key === "1" ? "" : "羅津" }));
    },
    "twice",
    ["names", 2, "name"],
  ],
  [
    "a long name in the second row, after an empty one",
    "actor",
    (form) => {
      const row = { form: "hanja", seen: null };
      form.names = [
        { ...row, key: "1", name: "" },
        { ...row, key: "2", name: "x".repeat(201) },
      ];
    },
    "too-long",
    ["names", 1, "name"],
  ],
  [
    "a grade without a reason",
    "outlet",
    (form) => {
      form.grades = [{ key: "1", grade: "B", from: "2026-01-01", reason: "", judge: "An Admin" }];
    },
    "required",
    ["grades", 0, "reason"],
  ],
])("%s is told at its field", (_, subject, spoil, code, path) => {
  const answer = checked(subject, spoil);
  expect(answer.ok ? [] : answer.issues).toMatchObject([{ code, path }]);
});

test.each([
  ["ko, en", ["ko", "en"]],
  [" ko  en ", ["ko", "en"]],
  ["", []],
])("languages %j are %j", (typed, languages) => {
  const answer = checked("outlet", set("languages", typed));
  expect(answer).toMatchObject({ ok: true, record: { languages } });
});
