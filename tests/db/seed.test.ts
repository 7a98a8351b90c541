import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { type Dataset, readDataset } from "@/lib/db/dataset/read";
import { seed } from "@/lib/db/dataset/seed";
import { subjects } from "@/lib/domain/dataset";
import { anActor, anEvent, anOutlet, aPlace, aReport } from "../support/records";
import { editor, save } from "../support/saving";
import { copyOf, recordsOf, writerOn } from "../support/store";

const nothing = { created: 0, updated: 0, unchanged: 0, edited: [] };
const later = "2026-12-01T00:00:00.000Z";

/** A dataset of one or two records each. */
function small(): Dataset {
  return {
    outlet: [anOutlet(), anOutlet({ slug: "second-paper" })],
    place: [aPlace()],
    actor: [anActor()],
    report: [aReport()],
    event: [anEvent(), anEvent({ slug: "second-event" })],
  };
}

async function state(writer: Writer) {
  const [revisions, cards, owned] = [
    await writer.revision.findMany({ orderBy: { id: "asc" } }),
    await writer.eventCard.findMany({ orderBy: { eventId: "asc" } }),
    await writer.datasetRecord.findMany({ orderBy: [{ subject: "asc" }, { slug: "asc" }] }),
  ];
  return { revisions, cards, owned };
}

describe("the whole dataset", () => {
  test("loaded again changes nothing and makes no revision", async () => {
    const writer = writerOn(copyOf("seeded"));
    const read = readDataset(path.resolve("prisma/dataset"));
    if (!read.ok) throw new Error(read.errors.join("\n"));
    const before = await state(writer);
    const result = await seed(recordsOf(writer), read.dataset, later);
    for (const subject of subjects) {
      const unchanged = read.dataset[subject].length;
      expect(result[subject]).toEqual({ ...nothing, unchanged });
    }
    expect(await state(writer)).toEqual(before);
  });

  test("has one revision for each record, by the dataset", async () => {
    const { revisions } = await state(writerOn(copyOf("seeded")));
    expect(revisions).toHaveLength(471 + 85 + 388 + 1059 + 536);
    expect(
      new Set(revisions.map(({ version, by, userId }) => `${version} ${by} ${userId}`)),
    ).toEqual(new Set(["1 dataset null"]));
  });
});

describe("loading", () => {
  test("adds what is new", async () => {
    const writer = writerOn(copyOf("empty"));
    expect(await seed(recordsOf(writer), small())).toMatchObject({
      ...{ outlet: { ...nothing, created: 2 }, event: { ...nothing, created: 2 } },
    });
    const more = { ...small(), outlet: [...small().outlet, anOutlet({ slug: "third-paper" })] };
    expect(await seed(recordsOf(writer), more)).toMatchObject({
      outlet: { ...nothing, created: 1, unchanged: 2 },
      event: { ...nothing, unchanged: 2 },
    });
  });

  test("updates the one record whose file changed", async () => {
    const writer = writerOn(copyOf("empty"));
    await seed(recordsOf(writer), small());
    const before = await state(writer);
    const changed = small();
    changed.event[0] = anEvent({ title: "Another title" });
    expect(await seed(recordsOf(writer), changed, later)).toEqual({
      outlet: { ...nothing, unchanged: 2 },
      ...{ place: { ...nothing, unchanged: 1 }, actor: { ...nothing, unchanged: 1 } },
      report: { ...nothing, unchanged: 1 },
      event: { ...nothing, updated: 1, unchanged: 1 },
    });
    const after = await state(writer);
    expect(after.revisions.slice(0, -1)).toEqual(before.revisions);
    expect(after.revisions.at(-1)).toMatchObject({
      ...{ subject: "event", version: 2, by: "dataset", at: later },
      diff: { title: ["A factory opens", "Another title"] },
    });
    expect(after.cards[1]).toEqual(before.cards[1]);
    expect(await seed(recordsOf(writer), changed)).toMatchObject({
      event: { ...nothing, unchanged: 2 },
    });
  });

  test("updates a record that the file has changed back", async () => {
    const writer = writerOn(copyOf("empty"));
    await seed(recordsOf(writer), small());
    const changed = small();
    changed.event[0] = anEvent({ title: "Another title" });
    await seed(recordsOf(writer), changed);
    expect(await seed(recordsOf(writer), small())).toMatchObject({
      event: { ...nothing, updated: 1, unchanged: 1 },
    });
    const row = await writer.event.findUniqueOrThrow({ where: { slug: anEvent().slug } });
    expect(row).toMatchObject({ version: 3, title: "A factory opens" });
  });

  test("of a record that is in the files no more leaves it where it is", async () => {
    const writer = writerOn(copyOf("empty"));
    await seed(recordsOf(writer), small());
    await seed(recordsOf(writer), { ...small(), event: [anEvent()] });
    expect(await writer.event.count()).toBe(2);
  });
});

describe("what an editor did", () => {
  test("to a record stays, and the record is named when its file changes", async () => {
    const writer = writerOn(copyOf("empty"));
    await seed(recordsOf(writer), small());
    await save(writer, "event", anEvent({ title: "The editor's title" }), 1);
    expect(await seed(recordsOf(writer), small())).toMatchObject({
      event: { ...nothing, unchanged: 2 },
    });
    const changed = small();
    changed.event[0] = anEvent({ summary: "The file's summary." });
    changed.event[1] = anEvent({ slug: "second-event", summary: "The file's summary." });
    for (const updated of [1, 0]) {
      expect((await seed(recordsOf(writer), changed)).event).toEqual({
        ...{ created: 0, updated, unchanged: 1 - updated },
        edited: ["test-factory-2014"],
      });
    }
    const row = await writer.event.findUniqueOrThrow({ where: { slug: "test-factory-2014" } });
    expect(row).toMatchObject({
      ...{ title: "The editor's title", summary: anEvent().summary, version: 2 },
    });
    const last = await writer.revision.findFirstOrThrow({
      where: { subject: "event", subjectId: row.id },
      orderBy: { id: "desc" },
    });
    expect(last).toMatchObject({ by: editor.by, version: 2 });
  });

  test("alone, under a name that the files come to use, stays, too", async () => {
    const writer = writerOn(copyOf("empty"));
    await save(writer, "outlet", anOutlet({ name: "The editor's paper" }));
    expect((await seed(recordsOf(writer), small())).outlet).toEqual({
      ...{ created: 1, updated: 0, unchanged: 0 },
      edited: ["daily-test"],
    });
    const row = await writer.outlet.findUniqueOrThrow({ where: { slug: "daily-test" } });
    expect(row).toMatchObject({ name: "The editor's paper", version: 1 });
  });

  test("beside the files is never touched", async () => {
    const writer = writerOn(copyOf("empty"));
    await seed(recordsOf(writer), small());
    const { id } = await save(writer, "event", anEvent({ slug: "by-an-editor" }));
    await seed(recordsOf(writer), small(), later);
    expect(await writer.event.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1 });
  });
});

test("with one record that can't be stored nothing of it is", async () => {
  const writer = writerOn(copyOf("empty"));
  const broken = small();
  broken.event.push(anEvent({ slug: "broken", actors: [{ actor: "nobody" }] }));
  await expect(seed(recordsOf(writer), broken)).rejects.toThrow("There is no actor nobody.");
  expect([await writer.outlet.count(), await writer.revision.count()]).toEqual([0, 0]);
  expect(await state(writer)).toEqual({ revisions: [], cards: [], owned: [] });
  expect((await seed(recordsOf(writer), small())).event.created).toBe(2);
});
