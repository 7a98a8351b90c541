import { beforeEach, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { bringBack, withdraw } from "@/lib/db/desk/event-standing";
import { event } from "@/lib/db/queries/event";
import { eventStore } from "@/lib/db/records/event";
import { anEvent, minimal } from "../support/records";
import { editor, save, savedAt, saveMinimal } from "../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../support/store";

const { slug } = minimal.event;
let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  return () => closeBoth(writer);
});

const author = { ...editor, reason: "The paper took it back." };
const takeBack = (name: string = slug, seen = 1) =>
  recordsOf(writer).transaction((tx) => withdraw(tx, name, seen, author, savedAt));
const bring = (name: string = slug, seen = 2) =>
  recordsOf(writer).transaction((tx) => bringBack(tx, name, seen, editor, savedAt));
const find = (name: string = slug) =>
  recordsOf(writer).transaction((tx) => eventStore.find(tx, name)?.record);

test("a withdrawn event leaves its reason at its address, and nothing in the lists", async () => {
  expect(await takeBack()).toEqual({ ok: true, version: 2 });
  expect(event(slug)).toEqual({ status: "withdrawn", reason: author.reason, at: savedAt });
  expect(await writer.eventCard.count()).toBe(0);
});

test("an event that was brought back is what it was", async () => {
  await takeBack();
  expect(await bring()).toEqual({ ok: true, version: 3 });
  expect(await find()).toEqual(anEvent());
  expect(event(slug).status).toBe("published");
  expect(await writer.eventCard.count()).toBe(1);
});

test("what was never published leaves no trace, and comes back as it was", async () => {
  await save(writer, "event", anEvent({ slug: "draft", state: "in_review" }));
  await takeBack("draft");
  expect(event("draft")).toEqual({ status: "missing" });
  await bring("draft");
  expect(await find("draft")).toMatchObject({ state: "in_review", withdrawnReason: null });
});

test.each([
  ["withdrawing twice", () => takeBack().then(() => takeBack(slug, 2)), "already"],
  ["bringing back what is there", () => bring(slug, 1), "already"],
  ["an event that isn't there", () => takeBack("nowhere"), "gone"],
])("%s is told", async (_, work, code) => {
  expect(await work()).toEqual({ ok: false, code });
});

test.each([0, 2])("from another version (%i) nothing is written", async (seen) => {
  expect(await takeBack(slug, seen)).toEqual({ ok: false, code: "conflict", version: 1 });
  expect(await find()).toEqual(anEvent());
});
