import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { saveVocabulary, type VocabularyChange } from "@/lib/db/desk/save-vocabulary";
import { vocabularyList } from "@/lib/db/desk/vocabulary-list";
import { recordStores } from "@/lib/db/records/store";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { type VocabularyForm, vocabularyForm } from "@/lib/domain/desk/vocabulary-form";
import { anActor, anOutlet, aPlace, minimal } from "../support/records";
import { editor, revisionsOf, save, savedAt, saveMinimal } from "../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../support/store";

let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  await save(writer, "place", aPlace());
  await save(writer, "actor", anActor());
  return () => closeBoth(writer);
});

const grade = { grade: "B", from: "2026-01-01", reason: "Careful.", judge: "An Admin" } as const;

const put = (change: Partial<VocabularyChange> & { form: VocabularyForm }) =>
  recordsOf(writer).transaction((tx) => {
    const whole = {
      subject: "outlet",
      slug: "daily-test",
      expected: 1,
      choices: {},
      seen: null,
    } as const;
    return saveVocabulary(tx, { ...whole, mayGrade: false, ...change }, editor, savedAt);
  });
const find = (subject: Mergeable, slug: string) =>
  recordsOf(writer).transaction((tx) => recordStores[subject].find(tx, slug));
const outletForm = (changes: Record<string, unknown> = {}) =>
  vocabularyForm("outlet", anOutlet(changes));

describe("a new record", () => {
  test("is added at version 1", async () => {
    const form = vocabularyForm("place", aPlace({ slug: "new", name: "New" }));
    expect(await put({ subject: "place", slug: "new", expected: null, form })).toEqual({
      ...{ ok: true, slug: "new", version: 1 },
    });
    expect((await find("place", "new"))?.record.name).toBe("New");
  });

  test("of a name that is taken is refused at its field", async () => {
    expect(await put({ expected: null, form: outletForm() })).toMatchObject({
      ...{ ok: false, code: "invalid", issues: [{ path: ["slug"], code: "taken" }] },
    });
  });
});

describe("a change", () => {
  test("from an older version is joined with what doesn't touch it", async () => {
    await save(writer, "outlet", anOutlet({ country: "KR" }), 1);
    const form = outletForm({ note: "Weekly." });
    expect(await put({ form })).toEqual({ ok: true, slug: "daily-test", version: 3 });
    const record = anOutlet({ country: "KR", note: "Weekly." });
    expect((await find("outlet", "daily-test"))?.record).toEqual(record);
  });

  test("of the same field is told with both values, and waits for a choice", async () => {
    await save(writer, "outlet", anOutlet({ name: "Theirs" }), 1);
    const form = outletForm({ name: "Mine" });
    const told = await put({ form });
    expect(told).toMatchObject({
      ...{ ok: false, code: "conflict", version: 2 },
      conflicts: [{ path: "name", base: "Daily Test", theirs: "Theirs", mine: "Mine" }],
    });
    expect(await revisionsOf(writer, "outlet", 1)).toHaveLength(2);
    const choices = { name: "mine" as const };
    expect(await put({ form, choices, seen: 2 })).toMatchObject({ ok: true, version: 3 });
    expect((await find("outlet", "daily-test"))?.record.name).toBe("Mine");
    // A third who hasn't seen what the second has saved by now is told of it, whatever they chose.
    expect(await put({ form: outletForm({ name: "Third" }), choices, seen: 2 })).toMatchObject({
      ...{ code: "conflict", conflicts: [{ theirs: "Mine", mine: "Third" }] },
    });
  });

  test.each([
    ["of what isn't there", { slug: "nowhere" }],
    ["from a version that never was", { expected: 9 }],
  ])("%s is refused", async (_, change) => {
    expect(await put({ form: outletForm(), ...change })).toEqual({ ok: false, code: "gone" });
  });

  test("of what was merged is refused", async () => {
    await save(writer, "outlet", anOutlet({ slug: "other" }));
    await save(writer, "outlet", anOutlet({ mergedInto: "other" }), 1);
    expect(await put({ form: outletForm(), expected: 2 })).toEqual({ ok: false, code: "merged" });
  });
});

describe("grades", () => {
  test.each([
    ["added", [], [grade]],
    ["changed", [grade], [{ ...grade, grade: "A" }]],
    ["taken away", [grade], []],
  ])("are %s by admins only", async (_, before, after) => {
    if (before.length > 0) await save(writer, "outlet", anOutlet({ grades: before }), 1);
    const change = { expected: before.length + 1, form: outletForm({ grades: after }) };
    expect(await put(change)).toMatchObject({
      ...{ ok: false, code: "invalid", issues: [{ path: ["grades"], code: "grades" }] },
    });
    expect(await put({ ...change, mayGrade: true })).toMatchObject({ ok: true });
    expect((await find("outlet", "daily-test"))?.record).toMatchObject({ grades: after });
  });

  test("that an admin gave meanwhile stay, whoever saves", async () => {
    await save(writer, "outlet", anOutlet({ grades: [grade] }), 1);
    expect(await put({ form: outletForm({ note: "Weekly." }) })).toMatchObject({ ok: true });
    expect((await find("outlet", "daily-test"))?.record).toMatchObject({
      ...{ grades: [grade], note: "Weekly." },
    });
  });

  test("can't be brought along with a new outlet", async () => {
    const form = outletForm({ grades: [grade] });
    expect(await put({ slug: "other", expected: null, form })).toMatchObject({ ok: false });
  });
});

test.each([
  ["itself through a part of it", "test-trading", "branch", "circle"],
  ["nothing", "test-trading", "nowhere", "unknown"],
])("an actor can't be a part of %s", async (_, slug, parent, code) => {
  await save(writer, "actor", anActor({ slug: "branch", parent: "test-trading" }));
  const form = vocabularyForm("actor", anActor({ parent }));
  expect(await put({ subject: "actor", slug, form })).toMatchObject({
    ...{ ok: false, code: "invalid", issues: [{ path: ["parent"], code }] },
  });
});

test("the list has counts of events in all states, and finds any name", async () => {
  const counted = (query: string) =>
    vocabularyList("outlet", query).map(({ slug, events }) => [slug, events]);
  expect(counted("")).toEqual([[minimal.outlet.slug, 1]]);
  await save(writer, "outlet", anOutlet({ slug: "other", name: "Other", nameKo: "다른 신문" }));
  expect(counted("다른")).toEqual([["other", 0]]);
  expect(counted("nothing of the kind")).toEqual([]);
  await save(writer, "outlet", anOutlet({ slug: "other", mergedInto: "daily-test" }), 1);
  expect(counted("")).toEqual([["daily-test", 1]]);
});
