import { describe, expect, test } from "vitest";
import { mergedEvents, mergeProblem } from "@/lib/domain/desk/merge-events";
import { anEvent } from "../../support/records";

const from = anEvent({ slug: "from" });
const into = anEvent({ slug: "into" });
const cite = (report: string) => ({ report, claimedSource: "trader" as const });

test.each([
  ["two published ones", from, into, null],
  ["a draft into a published one", anEvent({ slug: "from", state: "draft" }), into, null],
  ["a withdrawn one", anEvent({ slug: "from", state: "withdrawn" }), into, null],
  ["itself", from, from, "same"],
  ["into a withdrawn one", from, anEvent({ slug: "into", state: "withdrawn" }), "withdrawn"],
  ["a published one into a draft", from, anEvent({ slug: "into", state: "draft" }), "unpublished"],
  [
    "one that is merged already",
    anEvent({ slug: "from", state: "withdrawn", mergedInto: "other" }),
    ...([into, "merged"] as const),
  ],
  [
    "into one that is merged already",
    from,
    ...([anEvent({ slug: "into", state: "withdrawn", mergedInto: "from" }), "merged"] as const),
  ],
])("merging %s", (_, one, other, problem) => {
  expect(mergeProblem(one, other)).toBe(problem);
});

describe("two events that are one", () => {
  const one = anEvent({ slug: "from", citations: [cite("a"), cite("b")] });
  const other = anEvent({ slug: "into", citations: [cite("b"), cite("c")] });

  test.each([
    [true, ["b", "c", "a"]],
    [false, ["b", "c"]],
  ])("the second gets the reports that it lacks, if wanted (%s)", (withReports, reports) => {
    const merged = mergedEvents(one, other, { withReports, reason: "Twins." });
    expect(merged.into.citations.map(({ report }) => report)).toEqual(reports);
    expect(merged.from.citations).toEqual(one.citations);
    expect(merged.from).toMatchObject({
      ...{ state: "withdrawn", withdrawnReason: "Twins.", mergedInto: "into" },
    });
  });

  test("don't point at each other any more", () => {
    const pointing = (slug: string, event: string) =>
      anEvent({ slug, relations: [{ type: "follows", event }] });
    const merged = mergedEvents(pointing("from", "into"), pointing("into", "from"), {
      ...{ withReports: true, reason: "Twins." },
    });
    expect([merged.from.relations, merged.into.relations]).toEqual([[], []]);
  });
});
