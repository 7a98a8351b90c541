import { expect, test } from "vitest";
import { readDataset } from "@/lib/db/dataset/read";
import { type Worklist, workCounts, workItems, worklists } from "@/lib/db/desk/worklists";
import { originOf, weigh } from "@/lib/domain/evidence";
import { anEvent } from "../../support/records";
import { save } from "../../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../../support/store";

const read = readDataset("prisma/dataset");
if (!read.ok) throw new Error(read.errors.join("\n"));
const { event: events, report } = read.dataset;
const reports = new Map(report.map((each) => [each.slug, each]));
const seen = events.filter(({ state }) => state !== "withdrawn");
const cited = seen.flatMap(({ citations }) => citations.map((c) => reports.get(c.report)));

/** The lists counted over the dataset's files, without a store. */
const counted: Record<Worklist, number> = {
  "in-review": events.filter(({ state }) => state === "in_review").length,
  drafts: events.filter(({ state }) => state === "draft").length,
  "one-origin": events.filter(({ state, citations }) => {
    const weighed = citations.map(({ report: slug, stance }) => {
      const source = reports.get(slug);
      return { stance, origin: source ? originOf(source, reports) : "" };
    });
    return state === "published" && weigh(weighed).origins === 1;
  }).length,
  "doubtful-dates": seen.filter(
    ({ occurred: { edtf, basis } }) =>
      basis === "inferred" || basis === "publication-only" || /[?~%]/.test(edtf),
  ).length,
  "doubtful-addresses": cited.filter(
    (one) => one?.url === null || /^(?:not-seen|from-address)$/.test(one?.headlineBasis ?? ""),
  ).length,
  "undated-reports": cited.filter((one) => one?.published === null).length,
};

test("the lists of the dataset have what its files have", () => {
  useCopyOf("seeded");
  expect(workCounts()).toEqual(counted);
  expect(counted["in-review"]).toBe(133);
  for (const list of worklists) {
    const pages = Array.from({ length: Math.ceil(counted[list] / 50) }, (_, i) => i + 1);
    const items = pages.flatMap((page) => workItems(list, page).items);
    expect(items).toHaveLength(counted[list]);
    expect(new Set(items.map((item) => `${item.slug} ${item.report}`)).size).toBe(items.length);
  }
});

test("the counts follow each save", async () => {
  const writer = openBoth(useCopyOf("seeded"));
  const before = workCounts();
  const [{ report: slug = "" } = {}] = events.flatMap(({ citations }) => citations);
  const citations = [{ report: slug, claimedSource: "trader" as const }];
  await save(writer, "event", anEvent({ state: "draft", citations }));
  expect(workCounts()).toEqual({
    ...before,
    drafts: before.drafts + 1,
    ...changedBy(slug, before),
  });
  await closeBoth(writer);
});

/** A report that is itself in doubt is listed under the new event, too. */
function changedBy(slug: string, before: Record<Worklist, number>) {
  const one = reports.get(slug);
  const isDoubtful =
    one?.url === null || /^(?:not-seen|from-address)$/.test(one?.headlineBasis ?? "");
  return {
    "doubtful-addresses": before["doubtful-addresses"] + Number(isDoubtful),
    "undated-reports": before["undated-reports"] + Number(one?.published === null),
  };
}
