import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { matchExpression } from "@/lib/domain/search-text";
import { eventSummary } from "@/lib/domain/summary";
import { anActor, anEvent, anOutlet, aPlace, aReport } from "../support/records";
import { save, saveMinimal } from "../support/saving";
import { copyOf, writerOn } from "../support/store";

// Cards and full text are derived from the rows, and must follow every write that they show.

let writer: Writer;
beforeEach(async () => {
  writer = writerOn(copyOf("empty"));
  await saveMinimal(writer);
});

async function card(slug = "test-factory-2014") {
  const row = await writer.eventCard.findUnique({ where: { slug } });
  return row && eventSummary.parse(JSON.parse(row.json));
}

async function found(query: string): Promise<string[]> {
  const rows = await writer.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM event_text JOIN Event ON Event.id = event_text.rowid
    WHERE event_text MATCH ${matchExpression(query)} ORDER BY slug`;
  return rows.map(({ slug }) => slug);
}

describe("an event", () => {
  test("has a card and is found as soon as it is published", async () => {
    expect(await card()).toMatchObject({ title: "A factory opens", family: "ventures" });
    expect(await found("factory")).toEqual(["test-factory-2014"]);
  });

  test("is found by its new title and not by its old one", async () => {
    await save(writer, "event", anEvent({ title: "A brewery starts", titleKo: "양조장" }), 1);
    const reports = { headline: "A brewery starts" };
    await save(writer, "report", aReport(reports), 1);
    await save(
      writer,
      "event",
      anEvent({ title: "A brewery starts", titleKo: "양조장", summary: "Beer." }),
      2,
    );
    expect(await found("brewery")).toEqual(["test-factory-2014"]);
    expect(await found("양조")).toEqual(["test-factory-2014"]);
    expect(await found("factory")).toEqual([]);
    expect((await card())?.title).toBe("A brewery starts");
  });

  test.each(["draft", "in_review", "withdrawn"] as const)(
    "that becomes %s has no card and isn't found",
    async (state) => {
      await save(writer, "event", anEvent({ state }), 1);
      expect(await card()).toBeNull();
      expect(await found("factory")).toEqual([]);
      await save(writer, "event", anEvent(), 2);
      expect(await found("factory")).toEqual(["test-factory-2014"]);
    },
  );

  test.each(["draft", "in_review", "withdrawn"] as const)(
    "that was never more than %s has neither",
    async (state) => {
      await save(writer, "event", anEvent({ slug: "hidden", title: "Quite hidden", state }));
      expect(await card("hidden")).toBeNull();
      expect(await found("hidden")).toEqual([]);
    },
  );
});

describe("a change of something that an event shows", () => {
  test("an outlet's name", async () => {
    await save(writer, "outlet", anOutlet({ name: "Weekly Test", nameKo: "주간시험" }), 1);
    expect((await card())?.reports[0]).toMatchObject({
      ...{ outletName: "Weekly Test", outletNameKo: "주간시험" },
    });
    expect(await found("weekly")).toEqual(["test-factory-2014"]);
    expect(await found("주간")).toEqual(["test-factory-2014"]);
    expect(await found("daily")).toEqual([]);
  });

  test("a report's headline", async () => {
    await save(writer, "report", aReport({ headline: "Smoke over Rason" }), 1);
    expect((await card())?.reports[0]?.headline).toBe("Smoke over Rason");
    expect(await found("smoke rason")).toEqual(["test-factory-2014"]);
  });

  test("a place's and an actor's names", async () => {
    await save(writer, "place", aPlace());
    await save(writer, "actor", anActor());
    const joined = { places: [{ place: "testville" }], actors: [{ actor: "test-trading" }] };
    await save(writer, "event", anEvent(joined), 1);
    const names = [{ form: "hangul-north", name: "라선시" }];
    await save(writer, "place", aPlace({ name: "Newville", names }), 1);
    await save(writer, "actor", anActor({ name: "New Trading", names }), 1);
    expect(await card()).toMatchObject({
      places: [{ name: "Newville", nameKo: "라선시" }],
      actors: [{ name: "New Trading", nameKo: "라선시" }],
    });
    expect(await found("newville 라선")).toEqual(["test-factory-2014"]);
    expect(await found("testville")).toEqual([]);
  });
});

describe("origins in the card", () => {
  /** The event cites rpt-test and rpt-far; rpt-far goes back to rpt-root over rpt-near. */
  async function chain() {
    for (const slug of ["paper-far", "paper-near", "paper-root"]) {
      await save(writer, "outlet", anOutlet({ slug }));
    }
    const report = (slug: string, changes: object) => aReport({ slug, ...changes });
    await save(writer, "report", report("rpt-root", { outlet: "paper-root" }));
    const near = { outlet: "paper-near", derivesFrom: "rpt-root" };
    await save(writer, "report", report("rpt-near", near));
    const far = { outlet: "paper-far", derivesFrom: "rpt-near" };
    await save(writer, "report", report("rpt-far", far));
    const citations = ["rpt-test", "rpt-far"].map((slug) => ({
      ...{ report: slug, claimedSource: "trader" as const },
    }));
    await save(writer, "event", anEvent({ citations }), 1);
    return report;
  }

  test("follow a report that turns out to derive from another", async () => {
    await chain();
    expect((await card())?.evidence).toEqual({ reports: 2, origins: 2, contra: 0 });
    await save(writer, "report", aReport({ derivesFrom: "rpt-near" }), 1);
    expect((await card())?.evidence).toEqual({ reports: 2, origins: 1, contra: 0 });
  });

  test("follow a change at the root of a chain that is not cited itself", async () => {
    const report = await chain();
    const root = { outlet: "paper-root", originOutlet: "daily-test" };
    await save(writer, "report", report("rpt-root", root), 1);
    expect((await card())?.evidence).toEqual({ reports: 2, origins: 1, contra: 0 });
  });
});

test("all cards and texts of the dataset are those of the published events", async () => {
  const seeded = writerOn(copyOf("seeded"));
  const published = await seeded.event.findMany({
    where: { state: "published" },
    select: { id: true, slug: true, title: true },
    orderBy: { id: "asc" },
  });
  const cards = await seeded.eventCard.findMany({ orderBy: { eventId: "asc" } });
  expect(
    cards.map(({ eventId, json }) => [eventId, eventSummary.parse(JSON.parse(json)).title]),
  ).toEqual(published.map(({ id, title }) => [id, title]));
  const texts = await seeded.$queryRaw<
    { rowid: bigint }[]
  >`SELECT rowid FROM event_text ORDER BY rowid`;
  expect(texts.map(({ rowid }) => Number(rowid))).toEqual(published.map(({ id }) => id));
});
