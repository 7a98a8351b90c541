import { expect, test } from "vitest";
import { changes } from "@/lib/domain/desk/changes";

test.each<[string, object | null, object, object]>([
  ["nothing", { a: 1, b: [] }, { a: 1, b: [] }, {}],
  ["a value", { a: 1, b: 2 }, { a: 1, b: 3 }, { b: [2, 3] }],
  ["a value that was null", { a: null }, { a: "x" }, { a: [null, "x"] }],
  ["a value taken away", { a: "x" }, { a: null }, { a: ["x", null] }],
  ["false to true", { a: false }, { a: true }, { a: [false, true] }],
  ["null to false", { a: null }, { a: false }, { a: [null, false] }],
  ["a list", { a: [1] }, { a: [1, 2] }, { a: [[1], [1, 2]] }],
  [
    "the order of a list",
    { a: [1, 2] },
    { a: [2, 1] },
    {
      a: [
        [1, 2],
        [2, 1],
      ],
    },
  ],
  ["a list emptied", { a: [1] }, { a: [] }, { a: [[1], []] }],
  ["an object", { a: { b: 1 } }, { a: { b: 2 } }, { a: [{ b: 1 }, { b: 2 }] }],
  ["a field that is new to the schema", {}, { a: "x" }, { a: [null, "x"] }],
  [
    "a creation",
    null,
    { a: "x", b: null, c: [], d: 0, e: "" },
    { a: [null, "x"], d: [null, 0], e: [null, ""] },
  ],
])("%s", (_, before, after, diff) => {
  expect(changes(before, after)).toEqual(diff);
});

test("fields are told in the order of the schema", () => {
  expect(Object.keys(changes(null, { z: 1, a: 2, m: 3 }))).toEqual(["z", "a", "m"]);
});
