import { beforeEach, describe, expect, test } from "vitest";
import { findTwins, type Unsaved } from "@/lib/db/desk/twins";
import { store } from "@/lib/db/search-index/current";
import { canonicalAddress } from "@/lib/domain/twins";
import { anEvent, aPlace, aReport } from "../../support/records";
import { save, saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../../support/store";

const nothing: Unsaved = {
  ...{ kind: "", title: "", titleKo: null, places: [], min: null, max: null, addresses: [] },
};
const twins = (given: Partial<Unsaved>, except: string | null = null) =>
  findTwins({ ...nothing, ...given }, except).map(({ slug, reasons }) => [slug, reasons.join()]);

describe("in a small store", () => {
  beforeEach(async () => {
    const writer = openBoth(useCopyOf("empty"));
    await saveMinimal(writer);
    await save(writer, "place", aPlace());
    await save(writer, "report", aReport({ slug: "rpt-b", url: "https://example.com/other" }));
    const draft = anEvent({
      ...{
        slug: "a-draft",
        state: "draft",
        title: "Weaving mill signed for",
        titleKo: "방직공장 계약",
      },
      ...{ kind: "agreement", occurred: { edtf: "2015-06" }, places: [{ place: "testville" }] },
      citations: [{ report: "rpt-b", claimedSource: "trader" }],
    });
    await save(writer, "event", draft);
    return () => closeBoth(writer);
  });

  test.each([
    "https://example.com/other",
    "http://www.example.com/other/",
    "https://m.example.com/other?utm_source=feed&fbclid=1#top",
  ])("an address finds the event that cites it, spelt as %s", (url) => {
    const addresses = [canonicalAddress(url) ?? ""];
    expect(twins({ addresses })).toEqual([["a-draft", "same-address"]]);
  });

  const placed = { kind: "agreement", places: ["testville"] };
  test.each([
    ["the same day", { ...placed, min: "2015-06-10", max: "2015-06-10" }, 1],
    ["an open beginning", { ...placed, min: null, max: "2015-06-01" }, 1],
    ["an open end", { ...placed, min: "2015-06-30", max: null }, 1],
    ["another year", { ...placed, min: "2016-06-10", max: "2016-06-10" }, 0],
    ["another kind", { ...placed, kind: "talks", min: "2015-06-10", max: "2015-06-10" }, 0],
    ["another place", { ...placed, places: ["x"], min: "2015-06-10", max: "2015-06-10" }, 0],
    ["no date", placed, 0],
  ])("kind and place meet with %s", (_, given, found) => {
    const expected = [["a-draft", "same-kind-place-date"]].slice(0, found);
    expect(twins(given)).toEqual(expected);
  });

  test.each([
    ["words in another order", { title: "Signed for: a weaving mill" }, 1],
    ["Korean", { title: "", titleKo: "방직공장 계약" }, 1],
    ["Korean where the English belongs", { title: "방직공장 계약" }, 1],
    ["other words", { title: "A bank closes its branch" }, 0],
    ["nothing", { title: "" }, 0],
    ["marks that search would trip over", { title: '" OR words : * AND NEAR(' }, 0],
  ])("titles are alike in %s", (_, given, found) => {
    expect(twins(given)).toEqual([["a-draft", "alike-title"]].slice(0, found));
  });

  test("an event is no twin of itself", () => {
    expect(twins({ title: "Weaving mill signed for" }, "a-draft")).toEqual([]);
  });
});

describe("in the dataset", () => {
  test("every event finds itself by its title", () => {
    useCopyOf("seeded");
    const titles = store().all<{ slug: string; title: string }>(
      "SELECT slug, title FROM Event WHERE id % 4 = 0 AND mergedIntoId IS NULL",
    );
    const lost = titles.filter(
      ({ slug, title }) =>
        !findTwins({ ...nothing, title }, null).some((twin) => twin.slug === slug),
    );
    expect(titles.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
