import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { openEvent } from "@/lib/db/desk/open-event";
import { consistency } from "../../support/consistent";
import { send, typedEvent, typedReport } from "../../support/desk";
import { editor, saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

let writer: Writer;
let file: string;

beforeEach(async () => {
  file = useCopyOf("empty");
  writer = openBoth(file);
  await saveMinimal(writer);
  return async () => {
    expect(consistency(file)).toEqual([]);
    await closeBoth(writer);
  };
});

const saved = (...given: Parameters<typeof send> extends [unknown, ...infer Rest] ? Rest : never) =>
  send(recordsOf(writer), ...given);
const slugs = (slug: string) => openEvent(slug)?.record.citations.map(({ report }) => report);

describe("a new event", () => {
  test("is saved with its reports, named after its words, its year and their outlets", async () => {
    const form = typedEvent({ reports: [typedReport("r1"), typedReport("r2")] });
    expect(await saved(form)).toEqual({
      ...{ ok: true, slug: "new-mill-opens-2014", version: 1, state: "published" },
    });
    expect(slugs("new-mill-opens-2014")).toEqual([
      ...["rpt-daily-test-2014-03-20", "rpt-daily-test-2014-03-20-2"],
    ]);
    expect(openEvent("new-mill-opens-2014")?.author).toEqual({
      ...{ userId: editor.userId, by: editor.by },
    });
  });

  test.each([
    ["of the same title has another name", "A new mill opens", "new-mill-opens-2014-2"],
    ["of a Korean title is named after its kind", "제분소 문을 열다", "foreign-facility-2014"],
    ["with marks on its letters loses them", "Mühle in Sinŭiju", "muhle-sinuiju-2014"],
  ])("%s", async (_, title, slug) => {
    await saved(typedEvent());
    const form = typedEvent({ title, reports: [typedReport("r9")] });
    expect(await saved(form)).toMatchObject({ ok: true, slug });
    expect(openEvent(slug)?.record.title).toBe(title);
  });

  test("may have a report that derives from another one of the same form", async () => {
    const copy = typedReport("r2", { derivation: "cites", derivesFrom: "r1" });
    const form = typedEvent({ reports: [copy, typedReport("r1")] });
    expect(await saved(form)).toMatchObject({ ok: true });
    const [first, second] = openEvent("new-mill-opens-2014")?.form.reports ?? [];
    expect(first?.derivesFrom).toBe(second?.slug);
  });

  test("may cite a report that is there already, which stays as it is", async () => {
    const [known] = openEvent("test-factory-2014")?.form.reports ?? [];
    const form = typedEvent({ reports: known ? [known] : [] });
    expect(await saved(form)).toMatchObject({ ok: true });
    expect(slugs("new-mill-opens-2014")).toEqual(["rpt-test"]);
    expect(await writer.revision.count({ where: { subject: "report" } })).toBe(1);
  });
});

describe("a change", () => {
  const opened = () => openEvent("test-factory-2014")?.form ?? typedEvent();
  const change = { slug: "test-factory-2014", expected: 1 };

  test("is one revision of the event, with its author and reason", async () => {
    const form = { ...opened(), status: "active" };
    expect(await saved(form, change)).toMatchObject({ ok: true, version: 2 });
    const [, second] = await writer.revision.findMany({ where: { subject: "event" } });
    expect(second).toMatchObject({ version: 2, by: editor.by, reason: editor.reason });
    expect(second?.diff).toEqual({ status: [null, "active"] });
  });

  test("of a report alone is a revision of the report, not of the event", async () => {
    const [report] = opened().reports;
    const form = { ...opened(), reports: [{ ...typedReport("x"), ...report, headline: "New" }] };
    expect(await saved(form, change)).toMatchObject({ ok: true, version: 1 });
    const revisions = await writer.revision.findMany({ where: { version: 2 } });
    expect(revisions.map(({ subject }) => subject)).toEqual(["report"]);
  });

  test("of nothing writes nothing", async () => {
    const before = await writer.revision.count();
    expect(await saved(opened(), change)).toMatchObject({ ok: true, version: 1 });
    expect(await writer.revision.count()).toBe(before);
  });

  test.each([
    ["an event that isn't there", { slug: "nowhere", expected: 1 }],
    ["a version that isn't there yet", { slug: "test-factory-2014", expected: 2 }],
    ["no version at all", { slug: "test-factory-2014", expected: null }],
  ])("of %s is refused", async (_, wrong) => {
    const form = { ...opened(), title: "Over all" };
    expect(await saved(form, wrong)).toEqual({ ok: false, code: "gone" });
  });
});
