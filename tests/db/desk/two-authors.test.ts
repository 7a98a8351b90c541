import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { openEvent } from "@/lib/db/desk/open-event";
import type { SavedEvent } from "@/lib/db/desk/save-event";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { consistency } from "../../support/consistent";
import { send, typedReport } from "../../support/desk";
import { saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

let writer: Writer;
let file: string;
let first: EventForm;

beforeEach(async () => {
  file = useCopyOf("empty");
  writer = openBoth(file);
  await saveMinimal(writer);
  first = openEvent("test-factory-2014")?.form as EventForm;
  return async () => {
    expect(consistency(file)).toEqual([]);
    await closeBoth(writer);
  };
});

type Given = Parameters<typeof send>[2];
/** Saves a form that was opened at version 1. */
const change = (form: Partial<EventForm>, given: Given = {}) =>
  send(
    recordsOf(writer),
    { ...first, ...form },
    { slug: "test-factory-2014", expected: 1, ...given },
  );
const stored = () => openEvent("test-factory-2014")?.record;
const told = (answer: SavedEvent) => (!answer.ok && answer.code === "conflict" ? answer : null);
const report = (fields: Partial<EventForm["reports"][number]>) => ({
  reports: first.reports.map((one) => ({ ...one, ...fields })),
});

describe("two authors of one version", () => {
  test("are merged where they changed different fields", async () => {
    await change({ status: "active" });
    expect(await change({ sector: "textiles" })).toMatchObject({ ok: true, version: 3 });
    expect(stored()).toMatchObject({ status: "active", sector: "textiles" });
  });

  test("are merged where each added a report", async () => {
    for (const key of ["r8", "r9"]) {
      const reports = [...first.reports, typedReport(key)];
      expect(await change({ reports })).toMatchObject({ ok: true });
    }
    expect(stored()?.citations).toHaveLength(3);
  });

  test("are told of it where they changed the same, and nothing is written", async () => {
    await change({ title: "Theirs" });
    const before = await writer.revision.count();
    const answer = await change({
      title: "Mine",
      sector: "textiles",
      reports: [typedReport("r9")],
    });
    expect(told(answer)?.conflicts).toEqual([
      { path: "title", field: "title", base: first.title, theirs: "Theirs", mine: "Mine" },
    ]);
    expect(await writer.revision.count()).toBe(before);
    expect(await writer.report.count()).toBe(1);
  });

  test.each([
    ["mine" as const, "Mine"],
    ["theirs" as const, "Theirs"],
  ])("choose %s, and the rest is merged", async (choice, title) => {
    await change({ title: "Theirs" });
    const seen = told(await change({ title: "Mine" }))?.seen ?? "";
    const mine = { title: "Mine", sector: "textiles" };
    const answer = await change(mine, { choices: { title: choice }, seen });
    expect(answer).toMatchObject({ ok: true, version: 3 });
    expect(stored()).toMatchObject({ title, sector: "textiles" });
  });

  test("are told again where a third has saved since they chose", async () => {
    await change({ title: "Theirs" });
    const seen = told(await change({ title: "Mine" }))?.seen ?? "";
    const now = openEvent("test-factory-2014")?.form as EventForm;
    await change({ ...now, title: "Third" }, { expected: 2 });
    const answer = await change({ title: "Mine" }, { choices: { title: "mine" }, seen });
    expect(told(answer)?.conflicts).toMatchObject([{ theirs: "Third", mine: "Mine" }]);
    expect(stored()?.title).toBe("Third");
  });

  test("may both say the same", async () => {
    await change({ title: "Same" });
    expect(await change({ title: "Same" })).toMatchObject({ ok: true, version: 2 });
  });
});

describe("two authors of one report", () => {
  const path = "reports rpt-test headline";

  test("are told of it by the report's name", async () => {
    await change(report({ headline: "Theirs" }));
    const answer = await change(report({ headline: "Mine" }));
    expect(told(answer)?.conflicts).toMatchObject([
      { path, field: "headline", theirs: "Theirs", mine: "Mine" },
    ]);
  });

  test.each([
    ["mine" as const, "Mine"],
    ["theirs" as const, "Theirs"],
  ])("choose %s", async (choice, headline) => {
    await change(report({ headline: "Theirs" }));
    const mine = report({ headline: "Mine", language: "ko" });
    const seen = told(await change(mine))?.seen ?? "";
    const answer = await change(mine, { choices: { [path]: choice }, seen });
    expect(answer).toMatchObject({ ok: true });
    const [loaded] = openEvent("test-factory-2014")?.form.reports ?? [];
    expect(loaded).toMatchObject({ headline, language: "ko" });
  });

  test("are told where both together leave it without what it needs", async () => {
    await change(report({ reference: "p. 3" }));
    const both = openEvent("test-factory-2014")?.form.reports ?? [];
    const without = (field: "url" | "reference") => ({
      reports: both.map((one) => ({ ...one, [field]: "" })),
    });
    expect(await change(without("url"))).toMatchObject({ ok: true });
    expect(await change(without("reference"))).toMatchObject({
      ...{ ok: false, code: "invalid", issues: [{ path: ["reports", 0, "url"], code: "merged" }] },
    });
  });
});
