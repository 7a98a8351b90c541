import { describe, expect, test } from "vitest";
import { mergeRecords } from "@/lib/domain/desk/merge";
import { anEvent } from "../../support/records";

const base = anEvent({
  citations: [
    { report: "rpt-a", claimedSource: "trader" },
    { report: "rpt-b", claimedSource: "document" },
  ],
  places: [{ place: "rajin" }],
});
const but = (changes: object) => ({ ...base, ...changes });
const [a, b] = base.citations;
const c = { ...a, report: "rpt-c" };
const d = { ...a, report: "rpt-d" };

describe("two changes of one record", () => {
  test.each([
    ["nothing", {}, {}, {}],
    ["mine alone", {}, { title: "Mine" }, { title: "Mine" }],
    ["theirs alone", { title: "Theirs" }, {}, { title: "Theirs" }],
    ["different fields", { title: "T" }, { summary: "M" }, { title: "T", summary: "M" }],
    ["the same change", { title: "Same" }, { title: "Same" }, { title: "Same" }],
    [
      "an item each",
      { citations: [a, b, c] },
      { citations: [a, b, d] },
      { citations: [a, b, c, d] },
    ],
    [
      "an item removed, one added",
      { citations: [a] },
      { citations: [a, b, c] },
      { citations: [a, c] },
    ],
    ["an item removed by both", { citations: [a] }, { citations: [a] }, { citations: [a] }],
    ["my order", { citations: [a, b, c] }, { citations: [b, a] }, { citations: [b, a, c] }],
    ["their order", { citations: [b, a] }, { title: "M" }, { citations: [b, a], title: "M" }],
    [
      "other items changed",
      { citations: [{ ...a, note: "t" }, b] },
      { citations: [a, { ...b, note: "m" }] },
      {
        citations: [
          { ...a, note: "t" },
          { ...b, note: "m" },
        ],
      },
    ],
  ])("%s: merged without asking", (_, theirs, mine, wanted) => {
    const { merged, conflicts } = mergeRecords(base, but(theirs), but(mine));
    expect(conflicts).toEqual([]);
    expect(merged).toEqual(but(wanted));
  });

  test.each([
    ["a field", { title: "T" }, { title: "M" }, "title", "T", "M"],
    [
      "a date",
      { occurred: { ...base.occurred, edtf: "2015" } },
      { occurred: { ...base.occurred, edtf: "2016" } },
      "occurred",
      { ...base.occurred, edtf: "2015" },
      { ...base.occurred, edtf: "2016" },
    ],
    [
      "an item",
      { citations: [{ ...a, note: "t" }, b] },
      { citations: [{ ...a, note: "m" }, b] },
      "citations rpt-a",
      { ...a, note: "t" },
      { ...a, note: "m" },
    ],
    [
      "removed here, changed there",
      { citations: [b] },
      { citations: [{ ...a, note: "m" }, b] },
      "citations rpt-a",
      undefined,
      { ...a, note: "m" },
    ],
    [
      "emptied here, changed there",
      { statusNote: "x" },
      { statusNote: "y" },
      "statusNote",
      "x",
      "y",
    ],
  ])("of the same thing (%s) are told, and decided by choice", (_, theirs, mine, path, t, m) => {
    const first = mergeRecords(base, but(theirs), but(mine));
    expect(first.conflicts).toMatchObject([{ path, theirs: t, mine: m }]);
    expect(first.merged).toEqual(but(theirs));
    const took = (choice: "mine" | "theirs") =>
      mergeRecords(base, but(theirs), but(mine), { [path]: choice });
    expect(took("theirs")).toEqual({ merged: but(theirs), conflicts: [] });
    expect(took("mine").conflicts).toEqual([]);
    const field = path.split(" ")[0] as keyof typeof base;
    const items = (record: object) => new Set([record[field as never]].flat());
    expect(items(took("mine").merged)).toEqual(items(but(mine)));
  });

  test("a choice named after a property of objects is none", () => {
    const { conflicts } = mergeRecords({ constructor: 1 }, { constructor: 2 }, { constructor: 3 });
    expect(conflicts).toHaveLength(1);
  });
});
