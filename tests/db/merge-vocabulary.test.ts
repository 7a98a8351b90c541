import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { refreshEvents } from "@/lib/db/derived";
import { mergeVocabulary, planVocabularyMerge } from "@/lib/db/desk/merge-vocabulary";
import { facet } from "@/lib/db/queries/counts";
import { outlet } from "@/lib/db/queries/outlet";
import { place } from "@/lib/db/queries/place";
import { openView } from "@/lib/db/queries/view";
import { recordStores } from "@/lib/db/records/store";
import type { Subject } from "@/lib/domain/dataset";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { parseFilter } from "@/lib/domain/filter-parse";
import { anActor, anEvent, anOutlet, aPlace, aReport } from "../support/records";
import { editor, revisionsOf, save, savedAt } from "../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../support/store";

let writer: Writer;
const cite = (report: string) => ({ report, claimedSource: "trader" as const });

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  for (const slug of ["paper", "paper-2"]) {
    await save(writer, "outlet", anOutlet({ slug, name: slug, nameKo: `신문 ${slug}` }));
    await save(writer, "report", aReport({ slug: `rpt-${slug}`, outlet: slug }));
  }
  await save(writer, "report", aReport({ slug: "rpt-via", outlet: "paper", via: "paper-2" }));
  const hangul = { form: "hangul-south", name: "라진" };
  await save(writer, "place", aPlace({ slug: "rajin", name: "Rajin", names: [hangul] }));
  const names = [{ form: "hangul-south", name: "나진" }, hangul];
  await save(writer, "place", aPlace({ slug: "najin", name: "Najin", names }));
  await save(writer, "actor", anActor({ slug: "firm", name: "Firm" }));
  await save(writer, "actor", anActor({ slug: "firm-2", name: "Firm Two" }));
  await save(writer, "actor", anActor({ slug: "branch", name: "Branch", parent: "firm-2" }));
  await save(
    ...([writer, "event"] as const),
    anEvent({
      slug: "both",
      citations: [cite("rpt-paper"), cite("rpt-paper-2")],
      places: [
        { place: "najin", role: null },
        { place: "rajin", role: "site" },
      ],
      actors: [
        ...[
          { actor: "firm", role: "issuer" as const },
          { actor: "firm-2", role: "issuer" as const },
        ],
        { actor: "firm-2", role: "target" },
      ],
    }),
  );
  await save(
    ...([writer, "event"] as const),
    anEvent({ slug: "one", citations: [cite("rpt-paper-2")], places: [{ place: "najin" }] }),
  );
  await save(
    writer,
    "event",
    anEvent({ slug: "kept", state: "draft", citations: [], places: [{ place: "najin" }] }),
  );
  return () => closeBoth(writer);
});

const merge = (subject: Mergeable, from: string, into: string, seen = { from: 1, into: 1 }) =>
  recordsOf(writer).transaction((tx) =>
    mergeVocabulary(tx, { subject, from, into }, seen, editor, savedAt),
  );

const find = (subject: Subject, slug: string) =>
  recordsOf(writer).transaction((tx) => recordStores[subject].find(tx, slug)?.record);

const view = (query: string) => openView(parseFilter(new URLSearchParams(query)));

async function isWhole() {
  const read = async () => [
    await writer.eventCard.findMany({ orderBy: { eventId: "asc" } }),
    await writer.$queryRaw`SELECT rowid, words FROM event_text ORDER BY rowid`,
  ];
  const before = await read();
  const ids = (await writer.event.findMany({ select: { id: true } })).map(({ id }) => id);
  await recordsOf(writer).transaction((tx) => refreshEvents(tx, ids));
  const gaps = await writer.$queryRaw`SELECT subject, subjectId FROM Revision
    GROUP BY subject, subjectId HAVING max(version) <> count(*)`;
  return { derived: JSON.stringify(await read()) === JSON.stringify(before), gaps };
}

describe("two places", () => {
  test("are one: events, names, facets and addresses lead to it", async () => {
    expect(await merge("place", "najin", "rajin")).toEqual({ ok: true, version: 2 });
    expect(await find("event", "both")).toMatchObject({
      places: [{ place: "rajin", role: "site" }],
    });
    expect(await find("event", "one")).toMatchObject({ places: [{ place: "rajin" }] });
    expect(await find("event", "kept")).toMatchObject({ places: [{ place: "rajin" }] });
    expect(await find("place", "najin")).toMatchObject({ mergedInto: "rajin", name: "Najin" });
    expect(await find("place", "rajin")).toMatchObject({
      names: [
        { form: "hangul-south", name: "라진" },
        { form: "variant", name: "Najin" },
        { form: "variant", name: "나진" },
      ],
    });
    expect(facet(view(""), "city").map(({ slug, count }) => [slug, count])).toEqual([["rajin", 2]]);
    expect(await isWhole()).toEqual({ derived: true, gaps: [] });
    expect(await place("najin")).toEqual({ status: "merged", into: "rajin" });
  });

  test("are one for filters: the old value means the new one, named once", async () => {
    await merge("place", "najin", "rajin");
    const { filter, problems, selection } = view("city=najin&city=rajin");
    expect([filter.city, problems, selection.total]).toEqual([["rajin"], [], 2]);
  });

  test("stay one: what names the old one is led on, by whichever way it is saved", async () => {
    await merge("place", "najin", "rajin");
    const places = [{ place: "najin" }, { place: "rajin" }];
    await save(writer, "event", anEvent({ slug: "late", citations: [cite("rpt-paper")], places }));
    expect(await find("event", "late")).toMatchObject({ places: [{ place: "rajin" }] });
  });
});

test("two actors are one, in each of their roles once; their parts are led over", async () => {
  expect(await merge("actor", "firm-2", "firm")).toEqual({ ok: true, version: 2 });
  const event = await find("event", "both");
  expect(event).toMatchObject({
    actors: [
      { actor: "firm", role: "issuer" },
      { actor: "firm", role: "target" },
    ],
  });
  expect(await find("actor", "branch")).toMatchObject({ parent: "firm" });
  expect(facet(view("actor=firm-2"), "actor").map(({ slug }) => slug)).toEqual(["firm"]);
  expect(await isWhole()).toEqual({ derived: true, gaps: [] });
});

test("an actor that becomes its own part's is no part any more", async () => {
  expect(await merge("actor", "firm-2", "branch")).toMatchObject({ ok: true });
  expect(await find("actor", "branch")).toMatchObject({ parent: null });
});

test("two outlets are one: reports, republishing and origins", async () => {
  expect(await merge("outlet", "paper-2", "paper")).toEqual({ ok: true, version: 2 });
  expect(await find("report", "rpt-paper-2")).toMatchObject({ outlet: "paper" });
  expect(await find("report", "rpt-via")).toMatchObject({ outlet: "paper", via: "paper" });
  expect(facet(view("outlet=paper-2"), "outlet")).toMatchObject([{ slug: "paper", count: 2 }]);
  expect(await outlet("paper-2")).toEqual({ status: "merged", into: "paper" });
  expect(await isWhole()).toEqual({ derived: true, gaps: [] });
});

test("of a chain everything leads to its end", async () => {
  await merge("outlet", "paper-2", "paper");
  await save(writer, "outlet", anOutlet({ slug: "third" }));
  expect(await merge("outlet", "paper", "third", { from: 1, into: 1 })).toMatchObject({ ok: true });
  expect(await outlet("paper-2")).toEqual({ status: "merged", into: "third" });
  expect(view("outlet=paper-2").filter.outlet).toEqual(["third"]);
});

test("the plan tells what would be led over", async () => {
  const plan = await recordsOf(writer).transaction((tx) =>
    planVocabularyMerge(tx, { subject: "actor", from: "firm-2", into: "firm" }),
  );
  expect(plan).toMatchObject({
    ...{ ok: true },
    led: [
      { subject: "actor", count: 1 },
      { subject: "event", count: 1 },
    ],
  });
});

test.each([
  ["back", "rajin", "najin", { from: 2, into: 2 }, "merged"],
  ["a second time", "najin", "rajin", { from: 2, into: 2 }, "merged"],
  ["with itself", "rajin", "rajin", { from: 2, into: 2 }, "same"],
  ["with nothing", "rajin", "nowhere", { from: 2, into: 1 }, "gone"],
])("merging %s is refused", async (_, from, into, seen, code) => {
  await merge("place", "najin", "rajin");
  expect(await merge("place", from, into, seen)).toEqual({ ok: false, code });
});

test("from versions that are no more nothing is written", async () => {
  expect(await merge("place", "najin", "rajin", { from: 1, into: 2 })).toEqual({
    ...{ ok: false, code: "conflict" },
  });
  expect(await revisionsOf(writer, "place", 1)).toHaveLength(1);
  expect(await find("event", "one")).toMatchObject({ places: [{ place: "najin" }] });
});
