import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { refreshEvents } from "@/lib/db/derived";
import { bringBack, withdraw } from "@/lib/db/desk/event-standing";
import { type EventMerge, mergeEvents } from "@/lib/db/desk/merge-events";
import { event } from "@/lib/db/queries/event";
import { eventStore } from "@/lib/db/records/event";
import { anEvent, anOutlet, aReport } from "../support/records";
import { editor, revisionsOf, save, savedAt } from "../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../support/store";

let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await save(writer, "outlet", anOutlet());
  for (const slug of ["rpt-a", "rpt-b"]) await save(writer, "report", aReport({ slug }));
  await save(writer, "event", anEvent({ slug: "a", citations: [cite("rpt-a")] }));
  await save(writer, "event", anEvent({ slug: "b", citations: [cite("rpt-b")] }));
  await save(writer, "event", anEvent({ slug: "c", citations: [cite("rpt-b")] }));
  return () => closeBoth(writer);
});

const cite = (report: string) => ({ report, claimedSource: "trader" as const });

const merge = (from: string, into: string, seen = { from: 1, into: 1 }, more = {}) =>
  recordsOf(writer).transaction((tx) => {
    const whole: EventMerge = { from, into, withReports: true, reason: "Twins.", ...more };
    return mergeEvents(tx, whole, seen, { ...editor, reason: "Twins." }, savedAt);
  });

const find = (slug: string) =>
  recordsOf(writer).transaction((tx) => eventStore.find(tx, slug)?.record);

const versions = async (id: number) =>
  (await revisionsOf(writer, "event", id)).map(({ version }) => version);

/** Whether cards and full text are those that the events would get now. */
async function derivedIsFresh() {
  const read = async () => [
    await writer.eventCard.findMany({ orderBy: { eventId: "asc" } }),
    await writer.$queryRaw`SELECT rowid, words FROM event_text ORDER BY rowid`,
  ];
  const before = await read();
  const ids = (await writer.event.findMany({ select: { id: true } })).map(({ id }) => id);
  await recordsOf(writer).transaction((tx) => refreshEvents(tx, ids));
  return JSON.stringify(await read()) === JSON.stringify(before);
}

describe("merging two events", () => {
  test("withdraws the one, gives the other its reports, and leads readers on", async () => {
    expect(await merge("a", "b")).toEqual({ ok: true, version: 2 });
    expect(await find("a")).toMatchObject({ state: "withdrawn", mergedInto: "b" });
    expect((await find("b"))?.citations.map(({ report }) => report)).toEqual(["rpt-b", "rpt-a"]);
    expect(event("a")).toEqual({ status: "merged", into: "b" });
    expect(await derivedIsFresh()).toBe(true);
    expect(await versions(1)).toEqual([1, 2]);
  });

  test("without its reports changes nothing of the other", async () => {
    await merge("a", "b", { from: 1, into: 1 }, { withReports: false });
    expect(await versions(2)).toEqual([1]);
  });

  test("points relations at the other", async () => {
    const relations = (["a", "b"] as const).map((slug) => ({
      ...{ type: "follows" as const, event: slug },
    }));
    await save(writer, "event", anEvent({ slug: "c", citations: [cite("rpt-b")], relations }), 1);
    await merge("a", "b");
    expect((await find("c"))?.relations).toEqual([{ type: "follows", event: "b" }]);
    expect(await versions(3)).toEqual([1, 2, 3]);
  });

  test("of a chain leads to its end, and to no dead end", async () => {
    await merge("a", "b");
    await merge("b", "c", { from: 2, into: 1 });
    expect(event("a")).toEqual({ status: "merged", into: "c" });
    expect(event("b")).toEqual({ status: "merged", into: "c" });
    await recordsOf(writer).transaction((tx) => withdraw(tx, "c", 2, editor, savedAt));
    expect(event("a")).toMatchObject({ status: "withdrawn", reason: "Twins." });
  });

  test.each([
    ["back", "b", "a", "merged"],
    ["a second time", "a", "c", "merged"],
    ["with itself", "b", "b", "same"],
    ["with nothing", "b", "nowhere", "gone"],
  ])("%s is refused", async (_, from, into, code) => {
    await merge("a", "b");
    expect(await merge(from, into, { from: 2, into: 2 })).toEqual({ ok: false, code });
  });

  test.each([
    { from: 2, into: 1 },
    { from: 1, into: 2 },
  ])("from versions that are no more writes nothing (%j)", async (seen) => {
    expect(await merge("a", "b", seen)).toEqual({ ok: false, code: "conflict" });
    expect([await versions(1), await versions(2)]).toEqual([[1], [1]]);
  });

  test("keeps what points at the merged event from being saved again", async () => {
    await merge("a", "b");
    const relations = [{ type: "follows" as const, event: "a" }];
    await save(writer, "event", anEvent({ slug: "d", citations: [cite("rpt-a")], relations }));
    expect((await find("d"))?.relations).toEqual([{ type: "follows", event: "b" }]);
  });

  test("can be undone: the event is brought back as what it was", async () => {
    await merge("a", "b");
    const back = recordsOf(writer).transaction((tx) => bringBack(tx, "a", 2, editor, savedAt));
    expect(await back).toEqual({ ok: true, version: 3 });
    expect(await find("a")).toEqual(anEvent({ slug: "a", citations: [cite("rpt-a")] }));
    expect(event("a").status).toBe("published");
    expect(await merge("b", "a", { from: 2, into: 3 })).toMatchObject({ ok: true });
    expect(event("b")).toEqual({ status: "merged", into: "a" });
  });
});
