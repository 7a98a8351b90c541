import { describe, expect, test } from "vitest";
import type { Changes } from "@/lib/domain/desk/changes";
import { between, replayed, restorable } from "@/lib/domain/desk/replay";

const revisions: { version: number; changes: Changes }[] = [
  { version: 1, changes: { slug: [null, "x"], title: [null, "One"] } },
  { version: 2, changes: { title: ["One", "Two"], countries: [[], ["CN"]] } },
  { version: 3, changes: { countries: [["CN"], []], status: [null, "active"] } },
];

test.each([
  [0, {}],
  [1, { slug: "x", title: "One" }],
  [2, { slug: "x", title: "Two", countries: ["CN"] }],
  [3, { slug: "x", title: "Two", countries: [], status: "active" }],
  [9, { slug: "x", title: "Two", countries: [], status: "active" }],
])("the record as it stood at version %i", (version, record) => {
  expect(replayed(revisions, version)).toEqual(record);
});

test.each<[number, number, Changes]>([
  [1, 1, {}],
  [1, 2, { title: ["One", "Two"], countries: [[], ["CN"]] }],
  [2, 1, { title: ["Two", "One"], countries: [["CN"], []] }],
  [1, 3, { title: ["One", "Two"], status: [null, "active"] }],
  [3, 1, { title: ["Two", "One"], status: ["active", null] }],
])("what differs from version %i to version %i", (from, to, diff) => {
  expect(between(revisions, from, to)).toEqual(diff);
});

describe("what is restored", () => {
  const now = { slug: "x", title: "Now", state: "withdrawn", withdrawnReason: "Wrong." };

  test("keeps the standing of the record", () => {
    const old = { slug: "x", title: "Old", state: "published", doubts: "Some." };
    expect(restorable(old, now, true)).toEqual({ ...now, title: "Old", doubts: "Some." });
  });

  test.each([
    [true, ["old"]],
    [false, ["now"]],
  ])("takes grades along if its author may judge (%s)", (mayGrade, grades) => {
    expect(restorable({ grades: ["old"] }, { grades: ["now"] }, mayGrade)).toEqual({ grades });
  });
});
