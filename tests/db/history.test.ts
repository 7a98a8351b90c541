import { describe, expect, test } from "vitest";
import { restore, type Wish } from "@/lib/db/desk/restore";
import { history } from "@/lib/db/queries/history";
import { recordStores } from "@/lib/db/records/store";
import { saveRecords } from "@/lib/db/save";
import { datasetSchemas, type Subject, subjects } from "@/lib/domain/dataset";
import { replayed } from "@/lib/domain/desk/replay";
import { randomFrom } from "../support/random";
import { anEvent, anOutlet, aReport, minimal } from "../support/records";
import { editor, save, savedAt, saveMinimal } from "../support/saving";
import { copyOf, recordsOf, writerOn } from "../support/store";

const tablesOf = {
  outlet: "Outlet",
  place: "Place",
  actor: "Actor",
  report: "Report",
  event: "Event",
};
const random = randomFrom(20261123);

/** Changes some fields of a record to what another of its type has there, or empties them. */
function edited(record: object, other: object): object {
  const fields = Object.keys(record).filter((field) => field !== "slug" && field !== "mergedInto");
  const changed = random.some(fields, 4).map((field) => {
    const value = other[field as keyof typeof other] as unknown;
    return [field, Array.isArray(value) && random.chance(0.3) ? [...value].reverse() : value];
  });
  return { ...record, ...Object.fromEntries(changed) };
}

test("every revision replayed gives exactly the stored record, after any edits", async () => {
  const writer = writerOn(copyOf("seeded"));
  const told = await recordsOf(writer).transaction((tx) => {
    const differing: string[] = [];
    let [saves, compared] = [0, 0];
    for (const subject of subjects) {
      const slugs = tx
        .all<{ slug: string }>(`SELECT slug FROM "${tablesOf[subject]}"`)
        .map(({ slug }) => slug);
      for (let i = 0; i < 30; i++) {
        const stored = recordStores[subject].find(tx, random.pick(slugs));
        const other = recordStores[subject].find(tx, random.pick(slugs));
        if (!stored || !other) continue;
        const parsed = datasetSchemas[subject].safeParse(edited(stored.record, other.record));
        if (!parsed.success) continue;
        const items = [{ record: parsed.data, expected: stored.version }];
        const [saved] = saveRecords(tx, subject as "event", items as never, editor, savedAt);
        if (saved?.status === "updated") saves += 1;
      }
      for (const slug of slugs) {
        const found = history(subject, slug, tx);
        const old = found && replayed(found.revisions, found.version);
        const again = datasetSchemas[subject].safeParse(old);
        compared += 1;
        if (JSON.stringify(again.data) !== JSON.stringify(found?.record)) differing.push(slug);
        const versions = found?.revisions.map((revision) => revision.version) ?? [];
        if (versions.some((v, at) => v !== at + 1)) differing.push(`gap in ${slug}`);
      }
    }
    return { differing, saves, compared };
  });
  expect(told.differing).toEqual([]);
  expect(told.saves).toBeGreaterThan(60);
  expect(told.compared).toBeGreaterThan(1500);
}, 120_000);

async function storeWithVersions() {
  const writer = writerOn(copyOf("empty"));
  await saveMinimal(writer);
  await save(writer, "event", anEvent({ title: "Second", countries: ["CN"] }), 1);
  await save(writer, "event", anEvent({ title: "Third", doubts: "Some." }), 2);
  const again = (wish: Partial<Wish> & { version: number }, seen: number) =>
    recordsOf(writer).transaction((tx) => {
      const whole = { subject: "event" as Subject, slug: minimal.event.slug, mayGrade: false };
      return restore(tx, { ...whole, ...wish }, seen, editor, savedAt);
    });
  const read = (subject: Subject = "event", slug: string = minimal.event.slug) =>
    recordsOf(writer).transaction((tx) => history(subject, slug, tx));
  return { writer, again, read };
}

describe("restoring", () => {
  test("makes the old version the newest, and can be restored from again", async () => {
    const { again, read } = await storeWithVersions();
    expect(await again({ version: 1 }, 3)).toEqual({ ok: true, version: 4 });
    expect((await read())?.record).toEqual(anEvent());
    expect(await again({ version: 2 }, 4)).toEqual({ ok: true, version: 5 });
    expect((await read())?.record).toEqual(anEvent({ title: "Second", countries: ["CN"] }));
    expect(await again({ version: 4 }, 5)).toEqual({ ok: true, version: 6 });
    expect((await read())?.record).toEqual(anEvent());
    expect((await read())?.revisions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("overwrites nobody who has saved meanwhile", async () => {
    const { again, read } = await storeWithVersions();
    const answer = { ok: false, code: "conflict", version: 3 };
    expect(await again({ version: 1 }, 2)).toEqual(answer);
    expect((await read())?.version).toBe(3);
  });

  test.each([0, 4, 99])("a version that never was is refused (%i)", async (version) => {
    const { again } = await storeWithVersions();
    expect(await again({ version }, 3)).toEqual({ ok: false, code: "gone" });
  });

  test("what stands already makes no revision", async () => {
    const { again } = await storeWithVersions();
    expect(await again({ version: 3 }, 3)).toEqual({ ok: false, code: "same" });
  });

  test("brings words back, not what was published, withdrawn or merged", async () => {
    const { writer, again, read } = await storeWithVersions();
    const withdrawn = { state: "withdrawn", withdrawnReason: "Wrong." } as const;
    await save(writer, "event", anEvent({ title: "Third", ...withdrawn }), 3);
    expect(await again({ version: 1 }, 4)).toEqual({ ok: true, version: 5 });
    expect((await read())?.record).toEqual(anEvent(withdrawn));
  });

  test("of a draft without a report into a published event is told to be unfit", async () => {
    const { writer, again } = await storeWithVersions();
    const draft = anEvent({ slug: "later", state: "draft", citations: [] });
    await save(writer, "event", draft);
    await save(writer, "event", anEvent({ slug: "later" }), 1);
    expect(await again({ slug: "later", version: 1 }, 2)).toEqual({
      ...{ ok: false, code: "unfit" },
      problems: ["citations: A published event needs a report."],
    });
  });

  test("leaves an outlet's grades alone, but for those who may judge", async () => {
    const { writer, again, read } = await storeWithVersions();
    const grade = { grade: "B", from: "2020-01-01", reason: "Careful.", judge: "An Admin" };
    const outlet = { subject: "outlet" as const, slug: "daily-test" };
    await save(writer, "outlet", anOutlet({ name: "Renamed", grades: [grade] }), 1);
    expect(await again({ ...outlet, version: 1 }, 2)).toEqual({ ok: true, version: 3 });
    expect((await read("outlet", "daily-test"))?.record).toEqual(anOutlet({ grades: [grade] }));
    expect(await again({ ...outlet, version: 1, mayGrade: true }, 3)).toMatchObject({ ok: true });
    expect((await read("outlet", "daily-test"))?.record).toEqual(anOutlet());
  });

  test("leads on to the record that one has become part of", async () => {
    const { writer, again, read } = await storeWithVersions();
    await save(writer, "outlet", anOutlet({ slug: "other" }));
    await save(writer, "report", aReport({ outlet: "other" }), 1);
    await save(writer, "outlet", anOutlet({ mergedInto: "other" }), 1);
    const report = { subject: "report" as const, slug: "rpt-test", version: 1 };
    expect(await again(report, 2)).toEqual({ ok: false, code: "same" });
    expect((await read("report", "rpt-test"))?.record).toEqual(aReport({ outlet: "other" }));
    expect(await again({ subject: "outlet", slug: "daily-test", version: 1 }, 2)).toEqual({
      ...{ ok: false, code: "merged" },
    });
  });
});
