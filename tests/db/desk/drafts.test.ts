import { beforeEach, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import {
  type Draft,
  dropDraft,
  findDraft,
  keepDraft,
  latestDraft,
  listDrafts,
} from "@/lib/db/desk/drafts";
import { typedEvent } from "../../support/desk";
import { savedAt, saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  for (const id of ["anna", "ben"]) {
    const stamps = { createdAt: new Date(savedAt), updatedAt: new Date(savedAt) };
    await writer.user.create({ data: { id, name: id, username: id, email: id, ...stamps } });
  }
  return () => closeBoth(writer);
});

const form = typedEvent();
const keep = (userId: string, draft: Partial<Draft>, at = savedAt) =>
  recordsOf(writer).transaction((tx) =>
    keepDraft(tx, userId, { id: "d", slug: null, baseVersion: null, form, ...draft }, at),
  );
const drop = (userId: string) => recordsOf(writer).transaction((tx) => dropDraft(tx, userId, "d"));

test("a draft is kept as it was typed, complete or not", async () => {
  const typed = {
    ...form,
    title: "",
    kind: "no such kind",
    occurred: { ...form.occurred, edtf: "x" },
  };
  await keep("anna", { form: typed });
  expect(findDraft("anna", "d")).toEqual({ id: "d", slug: null, baseVersion: null, form: typed });
});

test("it is overwritten by what the same person types later", async () => {
  await keep("anna", {});
  await keep("anna", { form: { ...form, title: "Later" } });
  expect(listDrafts("anna")).toMatchObject([{ id: "d", title: "Later" }]);
});

test("it is nobody else's to see, to overwrite or to drop", async () => {
  await keep("anna", {});
  expect(findDraft("ben", "d")).toBeNull();
  expect(listDrafts("ben")).toEqual([]);
  await expect(keep("ben", { form: { ...form, title: "Ben's" } })).rejects.toThrow();
  await drop("ben");
  expect(findDraft("anna", "d")?.form.title).toBe(form.title);
});

test("it is gone when it is dropped", async () => {
  await keep("anna", {});
  await drop("anna");
  expect(findDraft("anna", "d")).toBeNull();
});

test("of a correction the newest is found by its event", async () => {
  const slug = "test-factory-2014";
  await keep("anna", { id: "one", slug, baseVersion: 1 }, "2026-11-23T10:00:00.000Z");
  await keep("anna", { id: "two", slug, baseVersion: 1 }, "2026-11-23T11:00:00.000Z");
  await keep("ben", { id: "three", slug, baseVersion: 1 }, "2026-11-23T12:00:00.000Z");
  expect(latestDraft("anna", slug)).toMatchObject({ id: "two", slug, baseVersion: 1 });
  expect(latestDraft("anna", "elsewhere")).toBeNull();
});

test("one that no longer fits the form is not opened", async () => {
  await keep("anna", {});
  await writer.draft.updateMany({ data: { json: '{"title":"Old"}' } });
  expect(findDraft("anna", "d")).toBeNull();
});
