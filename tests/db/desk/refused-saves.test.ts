import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { openEvent } from "@/lib/db/desk/open-event";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { send, typedEvent, typedReport } from "../../support/desk";
import { saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  return () => closeBoth(writer);
});

type Given = Parameters<typeof send>[2];
async function issues(form: EventForm, given: Given = {}) {
  const before = await writer.revision.count();
  const answer = await send(recordsOf(writer), form, given);
  if (!answer.ok) expect(await writer.revision.count()).toBe(before);
  if (answer.ok || answer.code !== "invalid") return answer;
  return answer.issues.map(({ path, code }) => [path.join("."), code]);
}

const reports = (...all: [key: string, fields: Parameters<typeof typedReport>[1]][]) =>
  typedEvent({ reports: all.map(([key, fields]) => typedReport(key, fields)) });
const known = () => openEvent("test-factory-2014")?.form.reports[0] as EventForm["reports"][number];

describe("a form is refused, and nothing of it written, that names", () => {
  test.each([
    ["an outlet", reports(["r1", { outlet: "nowhere" }]), "reports.0.outlet"],
    ["a republisher", reports(["r1", { via: "nowhere" }]), "reports.0.via"],
    ["an origin", reports(["r1", { originOutlet: "nowhere" }]), "reports.0.originOutlet"],
    ["a report", reports(["r1", { derivesFrom: "rpt-none" }]), "reports.0.derivesFrom"],
    ["a place", typedEvent({ places: [{ place: "nowhere", role: "" }] }), "places.0.place"],
    ["an actor", typedEvent({ actors: [{ actor: "nobody", role: "" }] }), "actors.0.actor"],
    ["an event", typedEvent({ relations: [{ type: "follows", event: "x" }] }), "relations.0.event"],
  ])("%s that isn't there", async (_, form, path) => {
    expect(await issues(form)).toEqual([[path, "unknown"]]);
  });

  test("all of them at once", async () => {
    const form = reports(["r1", { outlet: "nowhere" }], ["r2", { outlet: "nowhere" }]);
    const places = [{ place: "nowhere", role: "" }];
    expect(await issues({ ...form, places })).toHaveLength(3);
  });

  test.each([
    ["a version of a report that nobody has seen", { expected: 2 }],
    ["a report that is there as if it were new", { expected: null }],
    ["a report that isn't there as if it were known", { slug: "rpt-none" }],
  ])("%s", async (_, fields) => {
    const form = typedEvent({ reports: [{ ...known(), ...fields }] });
    expect(await issues(form)).toContainEqual(["reports.0.headline", "unknown"]);
  });
});

describe("addresses", () => {
  test.each([
    ["as it is", "https://example.com/factory"],
    ["spelt otherwise", "http://www.EXAMPLE.com/factory/?utm_source=x#top"],
  ])("one that a report has already, %s, names that report", async (_, url) => {
    expect(await issues(reports(["r1", { url }]))).toEqual([["reports.0.url", "known-report"]]);
  });

  test("one of two new reports of a form", async () => {
    const url = "https://example.com/new/r1";
    const form = reports(["r1", {}], ["r2", { url: `${url}?utm_source=x` }]);
    expect(await issues(form)).toEqual([["reports.1.url", "known-report"]]);
  });

  test("a report keeps its own", async () => {
    expect(await issues(typedEvent({ reports: [known()] }))).toMatchObject({ ok: true });
  });
});

describe("reports that would derive from each other", () => {
  const derived = { derivation: "cites" };

  test("within one form", async () => {
    const form = reports(
      ["r1", { ...derived, derivesFrom: "r2" }],
      ["r2", { ...derived, derivesFrom: "r1" }],
    );
    expect(await issues(form)).toEqual([
      ["reports.0.derivesFrom", "circle"],
      ["reports.1.derivesFrom", "circle"],
    ]);
  });

  test("by way of one that is stored", async () => {
    await send(recordsOf(writer), reports(["r1", { ...derived, derivesFrom: "rpt-test" }]));
    const copy = "rpt-daily-test-2014-03-20";
    const form = typedEvent({ reports: [{ ...known(), ...derived, derivesFrom: copy }] });
    expect(await issues(form)).toEqual([["reports.0.derivesFrom", "circle"]]);
  });

  test("by what two authors did at once", async () => {
    const made = await send(recordsOf(writer), reports(["r1", {}], ["r2", {}]));
    const slug = made.ok ? made.slug : "";
    const form = openEvent(slug)?.form as EventForm;
    const [a, b] = form.reports as [EventForm["reports"][0], EventForm["reports"][0]];
    const lead = (from: typeof a, to: typeof a) => ({
      ...form,
      reports: form.reports.map((r) =>
        r === from ? { ...r, ...derived, derivesFrom: to.slug } : r,
      ),
    });
    expect(await issues(lead(a, b), { slug, expected: 1 })).toMatchObject({ ok: true });
    const both = [
      ["reports.0.derivesFrom", "circle"],
      ["reports.1.derivesFrom", "circle"],
    ];
    expect(await issues(lead(b, a), { slug, expected: 1 })).toEqual(both);
  });
});

describe("a contributor", () => {
  const given: Given = { state: "draft", mayChangeReports: false };

  test("may not change a report that stands behind a published event", async () => {
    const form = typedEvent({ reports: [{ ...known(), headline: "Other" }] });
    expect(await issues(form, given)).toEqual([["reports.0.headline", "public-report"]]);
  });

  test("may cite it as it is", async () => {
    expect(await issues(typedEvent({ reports: [known()] }), given)).toMatchObject({ ok: true });
  });

  test("may change a report that only drafts cite", async () => {
    await send(recordsOf(writer), typedEvent(), given);
    const slug = "new-mill-opens-2014";
    const form = openEvent(slug)?.form as EventForm;
    const changed = { ...form, reports: form.reports.map((r) => ({ ...r, headline: "Other" })) };
    expect(await issues(changed, { ...given, slug, expected: 1 })).toMatchObject({ ok: true });
  });
});
