import { describe, expect, test } from "vitest";
import { saveRecords } from "@/lib/db/save";
import { anActor, anEvent, anOutlet, aPlace, aReport } from "../support/records";
import { editor, revisionsOf, save, savedAt, saveMinimal } from "../support/saving";
import { copyOf, recordsOf, writerOn } from "../support/store";

describe("a record", () => {
  test("is created at version 1, with a revision that says all that it has", async () => {
    const writer = writerOn(copyOf("empty"));
    const result = await save(writer, "outlet", anOutlet({ country: "KR" }));
    expect(result).toEqual({ status: "created", id: expect.any(Number), version: 1 });
    expect(await revisionsOf(writer, "outlet", result.id)).toEqual([
      {
        ...{ version: 1, ...editor, at: savedAt },
        diff: {
          slug: [null, "daily-test"],
          name: [null, "Daily Test"],
          country: [null, "KR"],
          type: [null, "press"],
        },
      },
    ]);
  });

  test("is updated to the next version, with a revision of what changed alone", async () => {
    const writer = writerOn(copyOf("empty"));
    const { id } = await save(writer, "outlet", anOutlet());
    const renamed = anOutlet({ name: "Daily Trial", languages: ["ko"] });
    const later = "2026-11-24T00:00:00.000Z";
    expect(await save(writer, "outlet", renamed, 1, later)).toEqual({
      ...{ status: "updated", id, version: 2 },
    });
    const [, revision] = await revisionsOf(writer, "outlet", id);
    expect(revision).toEqual({
      ...{ version: 2, ...editor, at: later },
      diff: { name: ["Daily Test", "Daily Trial"], languages: [[], ["ko"]] },
    });
    const row = await writer.outlet.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ version: 2, createdAt: savedAt, updatedAt: later });
  });

  test("that is saved as it stands makes no revision", async () => {
    const writer = writerOn(copyOf("empty"));
    const { id } = await save(writer, "outlet", anOutlet());
    expect(await save(writer, "outlet", anOutlet(), 1)).toEqual({
      ...{ status: "unchanged", id, version: 1 },
    });
    expect(await revisionsOf(writer, "outlet", id)).toHaveLength(1);
  });

  test.each([null, 0, 2, 99])(
    "that somebody else saved first is left alone (expected version %j)",
    async (expected) => {
      const writer = writerOn(copyOf("empty"));
      const { id } = await save(writer, "outlet", anOutlet());
      const mine = anOutlet({ name: "Mine" });
      expect(await save(writer, "outlet", mine, expected)).toEqual({
        ...{ status: "conflict", id, version: 1 },
      });
      expect((await writer.outlet.findUniqueOrThrow({ where: { id } })).name).toBe("Daily Test");
      expect(await revisionsOf(writer, "outlet", id)).toHaveLength(1);
    },
  );

  test("of two editors at once, one is told of the other", async () => {
    const writer = writerOn(copyOf("empty"));
    const { id } = await save(writer, "outlet", anOutlet());
    const results = await Promise.all(
      ["One", "Two"].map((name) => save(writer, "outlet", anOutlet({ name }), 1)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["conflict", "updated"]);
    expect((await revisionsOf(writer, "outlet", id)).map(({ version }) => version)).toEqual([1, 2]);
  });

  test("expected at a version and not there is not created", async () => {
    const writer = writerOn(copyOf("empty"));
    expect(await save(writer, "outlet", anOutlet(), 3)).toMatchObject({ status: "conflict" });
    expect(await writer.outlet.count()).toBe(0);
  });

  test("has versions without gaps, whatever is tried between", async () => {
    const writer = writerOn(copyOf("empty"));
    const { id } = await save(writer, "outlet", anOutlet());
    for (let version = 1; version < 6; version++) {
      const next = anOutlet({ name: `Name ${version}` });
      await save(writer, "outlet", next, version + 1);
      await save(writer, "outlet", next, version);
      await save(writer, "outlet", next, version + 1);
    }
    const revisions = await revisionsOf(writer, "outlet", id);
    expect(revisions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("a whole record", () => {
  const whole = anEvent({
    titleKo: "공장 문을 열다",
    occurred: { edtf: "[2014-03-21..2014-04-02]", verbatim: "in late March", basis: "stated" },
    effective: { edtf: "2014-05~", basis: "inferred", rationale: "As announced." },
    ended: { edtf: "2016" },
    ...{ status: "active", statusNote: "At work.", form: "new", ownership: "equity-jv" },
    ...{ sector: "textiles", likelihood: "likely", confidence: "low", assessment: "Perhaps." },
    ...{ doubts: "Who paid?", readings: 2 },
    amounts: [{ min: "10", max: "20.5", currency: "USD", note: "planned", verbatim: "$10-20.5" }],
    countries: ["RU", "CN"],
    places: [{ place: "testville", role: "site" }],
    actors: [
      { actor: "test-trading", role: "dprk-partner" },
      { actor: "test-trading", role: null },
    ],
    relations: [
      { type: "related", event: "a-sister" },
      { type: "follows", event: "a-sister" },
    ],
    citations: [
      {
        report: "rpt-test",
        claimedSource: "trader",
        sourceDescription: "a Chinese businessman",
        stance: "disputes",
        credibility: 3,
        precedesEvent: true,
        note: "Weak.",
        claims: [
          { field: "amount", value: "10", quote: "ten", rank: "preferred", reason: "newer" },
          { field: "occurred", value: "2014-03" },
        ],
      },
    ],
  });

  async function storeWithParts() {
    const writer = writerOn(copyOf("empty"));
    await saveMinimal(writer);
    await save(writer, "place", aPlace({ latitude: 39.5, longitude: 125.25 }));
    await save(writer, "actor", anActor());
    await save(writer, "event", anEvent({ slug: "a-sister" }));
    return writer;
  }

  test("is read back as it was written: the same record again is unchanged", async () => {
    const writer = await storeWithParts();
    expect(await save(writer, "event", whole, 1)).toMatchObject({ status: "updated", version: 2 });
    expect(await save(writer, "event", whole, 2)).toMatchObject({ status: "unchanged" });
    expect(await save(writer, "event", anEvent(), 2)).toMatchObject({ status: "updated" });
    expect(await save(writer, "event", anEvent(), 3)).toMatchObject({ status: "unchanged" });
  });

  test("has bounds for each of its clocks, and they go when the clock goes", async () => {
    const writer = await storeWithParts();
    await save(writer, "event", whole, 1);
    const bounds = async () => {
      const row = await writer.event.findUniqueOrThrow({ where: { slug: whole.slug } });
      return [
        ...[row.occurredMin, row.occurredMax, row.effectiveMin, row.effectiveMax],
        ...[row.endedMin, row.endedMax],
      ];
    };
    expect(await bounds()).toEqual([
      ...["2014-03-21", "2014-04-02", "2014-05-01", "2014-05-31", "2016-01-01", "2016-12-31"],
    ]);
    await save(writer, "event", anEvent({ occurred: { edtf: "[..2013]" } }), 2);
    expect(await bounds()).toEqual([null, "2013-12-31", null, null, null, null]);
  });

  test("remembers when it was first published, and only that", async () => {
    const writer = writerOn(copyOf("empty"));
    await saveMinimal(writer);
    const draft = anEvent({ slug: "later", state: "draft" });
    const published = { ...draft, state: "published" as const };
    const at = (day: number) => `2026-12-0${day}T00:00:00.000Z`;
    await save(writer, "event", draft, null, at(1));
    const first = async () =>
      (await writer.event.findUniqueOrThrow({ where: { slug: "later" } })).publishedAt;
    expect(await first()).toBeNull();
    await save(writer, "event", published, 1, at(2));
    await save(writer, "event", { ...published, state: "withdrawn" }, 2, at(3));
    await save(writer, "event", published, 3, at(4));
    expect(await first()).toBe(at(2));
  });
});

describe("all or nothing", () => {
  test("a record with a reference to nothing undoes those before it", async () => {
    const writer = writerOn(copyOf("empty"));
    await saveMinimal(writer);
    const before = await counts();
    const records = [
      anEvent({ slug: "fine" }),
      anEvent({ slug: "bad", places: [{ place: "nowhere" }] }),
    ];
    const saving = recordsOf(writer).transaction((tx) =>
      saveRecords(
        tx,
        "event",
        records.map((record) => ({ record, expected: null })),
        editor,
        savedAt,
      ),
    );
    await expect(saving).rejects.toThrow("There is no place nowhere.");
    expect(await counts()).toEqual(before);

    async function counts() {
      const texts = await writer.$queryRaw`SELECT count(*) AS n FROM event_text`;
      return [
        ...[await writer.event.count(), await writer.revision.count()],
        ...[await writer.eventCard.count(), await writer.citation.count(), texts],
      ];
    }
  });

  test("records of one batch may refer to each other, whichever comes first", async () => {
    const writer = writerOn(copyOf("empty"));
    await saveMinimal(writer);
    const records = [
      aReport({ slug: "rpt-copy", derivesFrom: "rpt-first", derivation: "cites" }),
      aReport({ slug: "rpt-first" }),
    ];
    await recordsOf(writer).transaction((tx) =>
      saveRecords(
        tx,
        "report",
        records.map((record) => ({ record, expected: null })),
        editor,
        savedAt,
      ),
    );
    const copy = await writer.report.findUniqueOrThrow({
      where: { slug: "rpt-copy" },
      include: { derivesFrom: true },
    });
    expect(copy.derivesFrom?.slug).toBe("rpt-first");
  });

  test("of one slug twice in a batch, the second is told of the first", async () => {
    const writer = writerOn(copyOf("empty"));
    const twice = [anOutlet(), anOutlet({ name: "Again" })];
    const saved = await recordsOf(writer).transaction((tx) =>
      saveRecords(
        tx,
        "outlet",
        twice.map((record) => ({ record, expected: null })),
        editor,
        savedAt,
      ),
    );
    expect(saved.map(({ status }) => status)).toEqual(["created", "conflict"]);
    expect((await writer.outlet.findMany()).map(({ name }) => name)).toEqual(["Daily Test"]);
  });
});

test("every address that the schema takes, the store takes, too", async () => {
  const writer = writerOn(copyOf("empty"));
  await saveMinimal(writer);
  const urls = ["http://a.example", "https://a.example/기사?q=1#x", "https://xn--9n2bp8q.kr:8443/"];
  for (const [i, url] of urls.entries()) {
    expect(await save(writer, "report", aReport({ url }), i + 1)).toMatchObject({
      ...{ status: "updated", version: i + 2 },
    });
  }
});
