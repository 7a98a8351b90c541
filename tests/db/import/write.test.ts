import { describe, expect, test } from "vitest";
import { importInProcess } from "../../support/import-process";
import { aRow, csv, manyRows } from "../../support/import-rows";
import { jobOf, phase, putInState, upload, withDatabase } from "../../support/importing";
import { anEvent } from "../../support/records";
import { editor, save, savedAt } from "../../support/saving";
import { copyOf, writerOn } from "../../support/store";

const known = "seed-pyongjin-promotion-2020";
const rows = [
  { event: known, title: "Another title", countries: "-" },
  aRow(1, { state: "published", relations: "follows:imported-event-2" }),
  aRow(2),
  aRow(3, {
    event: "imported-event-2",
    title: "",
    summary: "",
    occurred: "",
    derives_from: "https://import.example/1",
    derivation: "cites",
  }),
];

async function checked(content = csv(rows)): Promise<string> {
  const store = copyOf("seeded");
  upload(store, content);
  const job = await phase(store, "check");
  expect(job.report.found?.problems).toEqual([]);
  return store;
}

/** All that an import writes, to tell whether anything of it is there. */
function state(store: string) {
  return withDatabase(store, (db) => {
    const all = (sql: string) => db.prepare(sql).pluck().all();
    const tables = [
      "Event",
      "Report",
      "Citation",
      "Relation",
      "EventCard",
      "Revision",
      "event_title",
      "event_text",
    ];
    return {
      counts: Object.fromEntries(tables.map((t) => [t, all(`SELECT count(*) FROM "${t}"`)[0]])),
      events: all(
        "SELECT slug || ' ' || state || ' ' || version || ' ' || title FROM Event ORDER BY id",
      ),
    };
  });
}

const found = (store: string, word: string) =>
  withDatabase(store, (db) =>
    db.prepare("SELECT rowid FROM event_text WHERE event_text MATCH ?").pluck().all(word),
  );

describe("an import", () => {
  test("writes all that the dry run has shown, by the editor, and says so", async () => {
    const store = await checked();
    const job = await phase(store, "import");
    expect(job).toMatchObject({ state: "imported", error: null });
    const writer = writerOn(store);
    const [one, two] = await Promise.all(
      ["imported-event-1", "imported-event-2"].map((slug) =>
        writer.event.findUniqueOrThrow({
          where: { slug },
          include: { relations: { include: { to: true } }, citations: true },
        }),
      ),
    );
    expect([one?.state, two?.state]).toEqual(["published", "in_review"]);
    expect(one?.relations.map(({ to }) => to.slug)).toEqual(["imported-event-2"]);
    expect(two?.citations).toHaveLength(2);
    const { title, version } = await writer.event.findUniqueOrThrow({ where: { slug: known } });
    expect([title, version]).toEqual(["Another title", 2]);
    const revisions = await writer.revision.findMany({ where: { reason: "Import of events.csv" } });
    expect(revisions).toHaveLength(6);
    expect([revisions[0]?.id, revisions.at(-1)?.id]).toEqual([job.fromRevision, job.toRevision]);
    expect(new Set(revisions.map(({ by }) => by))).toEqual(new Set(["An Editor"]));
    expect(found(store, "xylograph")).toEqual([one?.id]);
  });

  test("writes nothing when one of its records was changed since the dry run", async () => {
    const store = await checked();
    const writer = writerOn(store);
    const row = await writer.event.findUniqueOrThrow({ where: { slug: known } });
    await save(
      writer,
      "event",
      anEvent({ slug: "imported-event-2", citations: [], state: "draft" }),
    );
    expect(row.version).toBe(1);
    const before = state(store);
    const job = await phase(store, "import");
    expect(job).toMatchObject({
      state: "checked",
      error: { code: "changed-since", records: ["imported-event-2"] },
    });
    expect(state(store)).toEqual(before);
  });

  test("writes nothing when somebody has added one of its pages since", async () => {
    const store = await checked();
    const writer = writerOn(store);
    const { aReport } = await import("../../support/records");
    await save(
      writer,
      "report",
      aReport({ outlet: "dailynk", url: "http://www.import.example/1/" }),
    );
    const before = state(store);
    expect((await phase(store, "import")).error?.records).toEqual(["rpt-test"]);
    expect(state(store)).toEqual(before);
  });

  test("isn't in the way of another that brings other articles of the same outlet and day", async () => {
    const published = { published: "2024-05-06" };
    const store = await checked(csv([aRow(1, published)]));
    upload(store, csv([aRow(2, published)]), { id: "job-2" });
    await phase(store, "check", "job-2");
    expect(await phase(store, "import")).toMatchObject({ state: "imported", error: null });
    expect(await phase(store, "import", "job-2")).toMatchObject({ state: "imported", error: null });
  });
});

describe("undoing an import", () => {
  test("brings back what was, by new revisions", async () => {
    const store = await checked();
    const before = state(store);
    await phase(store, "import");
    expect(await phase(store, "undo")).toMatchObject({ state: "undone", error: null });
    const after = state(store);
    const seeded = before.events.length;
    expect(
      after.events.slice(0, seeded).map((line) => String(line).replace(/^(\S+ \S+) 3 /, "$1 1 ")),
    ).toEqual(before.events);
    expect(after.events.slice(seeded)).toEqual([
      expect.stringMatching(/^imported-event-1 withdrawn 2 /),
      expect.stringMatching(/^imported-event-2 withdrawn 2 /),
    ]);
    expect(after.counts.EventCard).toBe(before.counts.EventCard);
    expect(after.counts.event_text).toBe(before.counts.event_text);
    expect(found(store, "xylograph")).toEqual([]);
    const writer = writerOn(store);
    const event = await writer.event.findUniqueOrThrow({ where: { slug: "imported-event-1" } });
    expect(event.withdrawnReason).toBe("Import undone");
    expect(await writer.eventCountry.count({ where: { event: { slug: known } } })).toBeGreaterThan(
      0,
    );
  });

  test("is refused, naming them, when records have been changed since", async () => {
    const store = await checked();
    await phase(store, "import");
    const writer = writerOn(store);
    const { recordStores } = await import("@/lib/db/records/store");
    const { recordsOf } = await import("../../support/store");
    const { saveRecords } = await import("@/lib/db/save");
    await recordsOf(writer).transaction((tx) => {
      const { record } = recordStores.event.find(tx, "imported-event-2") ?? {};
      if (!record) throw new Error("It was not imported.");
      saveRecords(
        tx,
        "event",
        [{ record: { ...record, title: "Mine" }, expected: 1 }],
        editor,
        savedAt,
      );
    });
    const before = state(store);
    expect(await phase(store, "undo")).toMatchObject({
      ...{ state: "imported", error: { code: "changed-since", records: ["imported-event-2"] } },
    });
    expect(state(store)).toEqual(before);
  });
});

describe("undoing an import after a merge", () => {
  const merged = async (from: string, into: string) => {
    const store = await checked();
    await phase(store, "import");
    const { mergeEvents } = await import("@/lib/db/desk/merge-events");
    const { recordsOf } = await import("../../support/store");
    const wanted = { from, into, withReports: false, reason: "Twins." };
    const seen = { from: 1, into: 1 };
    const answer = await recordsOf(writerOn(store)).transaction((tx) =>
      mergeEvents(tx, wanted, seen, editor, savedAt),
    );
    expect(answer.ok).toBe(true);
    return store;
  };

  test.each([
    ["into one of its events", "seed-credit-directive", "imported-event-1"],
    ["of one of its events", "imported-event-1", "seed-credit-directive"],
  ])("%s is refused, naming it", async (_, from, into) => {
    const store = await merged(from, into);
    const before = state(store);
    expect(await phase(store, "undo")).toMatchObject({
      ...{ state: "imported", error: { code: "changed-since", records: ["imported-event-1"] } },
    });
    expect(state(store)).toEqual(before);
  });
});

describe("an import whose process is killed", () => {
  const many = csv(manyRows(600));

  test("has written nothing, or all", { timeout: 240_000 }, async () => {
    const store = await checked(many);
    const before = state(store);
    for (const ms of [0, 20, 60, 120, 250, 500, 900, 1500]) {
      if (jobOf(store).state === "imported") break;
      putInState(store, "importing");
      await importInProcess(store, ms);
      const [after, job] = [state(store), jobOf(store)];
      expect(withDatabase(store, (db) => db.pragma("integrity_check", { simple: true }))).toBe(
        "ok",
      );
      if (job.state === "importing") expect(after).toEqual(before);
      else expectWhole(store);
    }
    if (jobOf(store).state !== "imported") await importInProcess(store, null);
    expectWhole(store);
  });

  function expectWhole(store: string) {
    expect(jobOf(store).state).toBe("imported");
    withDatabase(store, (db) => {
      const one = (sql: string) => db.prepare(sql).pluck().get();
      const imported = "slug GLOB 'imported-event-*'";
      expect(one(`SELECT count(*) FROM Event WHERE ${imported}`)).toBe(600);
      expect(one(`SELECT count(*) FROM EventCard WHERE ${imported}`)).toBe(300);
      const events = `SELECT count(*) FROM Event e JOIN Revision r ON r.subject = 'event'
        AND r.subjectId = e.id AND r.version = e.version`;
      expect(one(events)).toBe(one("SELECT count(*) FROM Event"));
      expect(one("SELECT count(*) FROM event_title")).toBe(one("SELECT count(*) FROM Event"));
      expect(one("SELECT count(*) FROM event_text")).toBe(one("SELECT count(*) FROM EventCard"));
      expect(one("SELECT count(*) FROM event_text WHERE event_text MATCH 'xylograph'")).toBe(300);
    });
  }
});
