import { beforeAll, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { event } from "@/lib/db/queries/event";
import type { EventDetail } from "@/lib/domain/detail";
import { anEvent, anOutlet, aReport } from "../support/records";
import { save, savedAt, saveMinimal } from "../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../support/store";

let writer: Writer;

beforeAll(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  return () => closeBoth(writer);
});

async function published(slug: string): Promise<EventDetail> {
  const answer = await event(slug);
  if (answer.status !== "published") throw new Error(`${slug} is ${answer.status}.`);
  return answer.event;
}

describe("a published event", () => {
  test("comes with everything that was written of it", async () => {
    const record = anEvent({
      slug: "whole",
      titleKo: "공장",
      occurred: { edtf: "2014-03~", verbatim: "in March", basis: "stated" },
      ended: { edtf: "2016" },
      ...{ doubts: "Who paid?", likelihood: "likely", confidence: "low", readings: 2 },
      amounts: [{ min: "10", max: "20.5", currency: "USD", verbatim: "$10-20.5" }],
      countries: ["RU", "CN"],
      citations: [
        {
          ...{ report: "rpt-test", claimedSource: "trader", credibility: 3 },
          claims: [{ field: "amount", value: "10", quote: "ten" }],
        },
      ],
    });
    await save(writer, "event", record);
    const detail = await published("whole");
    expect(detail).toMatchObject({
      ...{ slug: "whole", title: record.title, titleKo: "공장", family: "ventures", version: 1 },
      ...{ doubts: "Who paid?", likelihood: "likely", confidence: "low", readings: 2 },
      occurred: { edtf: "2014-03~", min: "2014-03-01", max: "2014-03-31", verbatim: "in March" },
      ...{ effective: null, ended: { edtf: "2016", min: "2016-01-01", max: "2016-12-31" } },
      amounts: [{ min: "10", max: "20.5", currency: "USD", note: null, verbatim: "$10-20.5" }],
      evidence: { reports: 1, origins: 1, contra: 0 },
      ...{ createdAt: savedAt, updatedAt: savedAt },
    });
    expect(detail.countries.sort()).toEqual(["CN", "RU"]);
    expect(detail.reports).toEqual([
      expect.objectContaining({
        ...{ slug: "rpt-test", outlet: "daily-test", outletName: "Daily Test", via: null },
        ...{ stance: "reports", claimedSource: "trader", credibility: 3 },
        ...{ url: "https://example.com/factory", origin: "outlet:daily-test" },
        claims: [{ field: "amount", value: "10", quote: "ten", rank: "normal", reason: null }],
      }),
    ]);
  });

  test("says which reports share an origin", async () => {
    await save(writer, "outlet", anOutlet({ slug: "copycat", name: "Copycat" }));
    const copy = { slug: "rpt-copy", outlet: "copycat", derivesFrom: "rpt-test" };
    await save(writer, "report", aReport({ ...copy, derivation: "translates", via: "daily-test" }));
    const citations = ["rpt-test", "rpt-copy"].map((report) => ({
      ...{ report, claimedSource: "trader" as const },
    }));
    await save(writer, "event", anEvent({ slug: "copied", citations }));
    const { reports, evidence } = await published("copied");
    expect(evidence).toEqual({ reports: 2, origins: 1, contra: 0 });
    expect(reports.map(({ origin }) => origin)).toEqual(Array(2).fill("outlet:daily-test"));
    expect(reports[1]).toMatchObject({
      ...{ derivation: "translates", derivesFrom: "rpt-test", via: { slug: "daily-test" } },
    });
  });

  test("names its relations from both sides, and only published events among them", async () => {
    await save(writer, "event", anEvent({ slug: "order" }));
    await save(writer, "event", anEvent({ slug: "secret", state: "draft" }));
    const carriesOut = { type: "implements" as const, event: "order" };
    const relations = [carriesOut, { type: "follows" as const, event: "secret" }];
    await save(writer, "event", anEvent({ slug: "deed", relations }));
    const secret = anEvent({ slug: "secret", state: "draft", relations: [carriesOut] });
    await save(writer, "event", secret, 1);
    const lines = ({ relations: all }: EventDetail) =>
      all.map((r) => `${r.direction} ${r.type} ${r.event.slug}`);
    expect(lines(await published("deed"))).toEqual(["to implements order"]);
    expect(lines(await published("order"))).toEqual(["from implements deed"]);
  });
});

test("what was never there is missing, whatever the name", async () => {
  for (const slug of ["nothing", "", "'; DROP TABLE Event; --", "\u0000", "x".repeat(5000)]) {
    expect(await event(slug)).toEqual({ status: "missing" });
  }
});

test.each(["draft", "in_review"] as const)("an event that is %s is missing", async (state) => {
  await save(writer, "event", anEvent({ slug: `only-${state.replace("_", "-")}`, state }));
  expect(await event(`only-${state.replace("_", "-")}`)).toEqual({ status: "missing" });
});

describe("a withdrawn event", () => {
  test("that was published leaves a tombstone with the day and the reason, and no more", async () => {
    await save(writer, "event", anEvent({ slug: "wrong" }));
    const at = "2026-12-24T00:00:00.000Z";
    await save(writer, "event", anEvent({ slug: "wrong", state: "withdrawn" }), 1, at);
    await writer.event.update({ where: { slug: "wrong" }, data: { withdrawnReason: "A hoax." } });
    expect(await event("wrong")).toEqual({ status: "withdrawn", reason: "A hoax.", at });
  });

  test("that never was is missing", async () => {
    await save(writer, "event", anEvent({ slug: "never", state: "withdrawn" }));
    expect(await event("never")).toEqual({ status: "missing" });
  });
});

describe("a merged event", () => {
  async function merge(from: string, into: string) {
    const { id } = await writer.event.findUniqueOrThrow({ where: { slug: into } });
    await writer.event.update({ where: { slug: from }, data: { mergedIntoId: id } });
  }

  test("leads to the other", async () => {
    await save(writer, "event", anEvent({ slug: "double" }));
    await save(writer, "event", anEvent({ slug: "double", state: "withdrawn" }), 1);
    await merge("double", "order");
    expect(await event("double")).toEqual({ status: "merged", into: "order" });
  });

  test("leads nowhere while the other isn't published", async () => {
    await save(writer, "event", anEvent({ slug: "orphan" }));
    await save(writer, "event", anEvent({ slug: "orphan", state: "withdrawn" }), 1);
    await merge("orphan", "secret");
    expect((await event("orphan")).status).toBe("withdrawn");
  });

  test("that was a draft is missing: it was never anybody's business", async () => {
    await save(writer, "event", anEvent({ slug: "quiet", state: "draft" }));
    await merge("quiet", "order");
    expect(await event("quiet")).toEqual({ status: "missing" });
  });
});
