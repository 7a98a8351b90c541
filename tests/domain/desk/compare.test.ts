import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { actorSchema } from "@/lib/domain/actor";
import { type Subject, subjects } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { compared, type ItemChange } from "@/lib/domain/desk/compare";
import { type LabelSpace, recordShapes, type Shape } from "@/lib/domain/desk/shapes";
import { eventFields } from "@/lib/domain/event";
import { outletFields } from "@/lib/domain/outlet";
import { placeSchema } from "@/lib/domain/place";
import { reportFields } from "@/lib/domain/report";
import en from "@/lib/i18n/messages/en.json";

const cite = (report: string, more: object = {}) => ({
  ...{ report, stance: "reports", claimedSource: "trader", precedesEvent: false, claims: [] },
  ...more,
});

/** "added rpt-b", with what changed within: "changed rpt-a (stance)". */
function told(item: ItemChange): string {
  const title = item.title.map(({ value }) => value).join(" ");
  const parts = item.parts.map(({ field }) => field).join(" ");
  return `${item.status} ${title}${parts ? ` (${parts})` : ""}`;
}

type Case = [name: string, subject: Subject, changes: Changes, items: string[], moved: boolean];

test.each<Case>([
  [
    "a report more",
    "event",
    { citations: [[cite("a")], [cite("a"), cite("b")]] },
    ["added b (stance claimedSource precedesEvent)"],
    false,
  ],
  [
    "a report less",
    "event",
    { citations: [[cite("a"), cite("b")], [cite("a")]] },
    ["removed b (stance claimedSource precedesEvent)"],
    false,
  ],
  [
    "a stance",
    "event",
    {
      citations: [
        [cite("a"), cite("b")],
        [cite("a"), cite("b", { stance: "denies" })],
      ],
    },
    ["changed b (stance)"],
    false,
  ],
  [
    "the order",
    "event",
    {
      citations: [
        [cite("a"), cite("b")],
        [cite("b"), cite("a")],
      ],
    },
    [],
    true,
  ],
  [
    "a place's role",
    "event",
    { places: [[{ place: "rason", role: null }], [{ place: "rason", role: "site" }]] },
    ["changed rason (role)"],
    false,
  ],
  [
    "an actor's role",
    "event",
    { actors: [[{ actor: "x", role: "issuer" }], [{ actor: "x", role: "target" }]] },
    ["added x target", "removed x issuer"],
    false,
  ],
  ["a country", "event", { countries: [["CN"], ["CN", "RU"]] }, ["added RU"], false],
  [
    "two sums of one currency",
    "event",
    {
      amounts: [
        [
          { currency: "USD", min: "1", max: "2", note: null, verbatim: null },
          { currency: "USD", min: "5", max: "5", note: null, verbatim: null },
        ],
        [
          { currency: "USD", min: "1", max: "2", note: null, verbatim: null },
          { currency: "USD", min: "5", max: "6", note: null, verbatim: null },
        ],
      ],
    },
    ["changed USD (max)"],
    false,
  ],
  [
    "a grade's reason",
    "outlet",
    {
      grades: [
        [{ from: "2020-01-01", grade: "B", reason: "x", judge: "a" }],
        [{ from: "2020-01-01", grade: "B", reason: "y", judge: "a" }],
      ],
    },
    ["changed 2020-01-01 (reason)"],
    false,
  ],
  [
    "a list that was not there",
    "place",
    { names: [null, [{ form: "hanja", name: "羅先" }]] },
    ["added hanja 羅先"],
    false,
  ],
])("item by item: %s", (_, subject, changes, items, moved) => {
  const [part, ...more] = compared(subject, changes);
  expect(more).toEqual([]);
  if (part?.as !== "items") throw new Error("Not told item by item.");
  expect([part.items.map(told), part.moved]).toEqual([items, moved]);
});

describe("a group", () => {
  test("is told part by part", () => {
    const before = { edtf: "2014", verbatim: "in 2014", basis: "stated", rationale: null };
    const after = { ...before, edtf: "2014-03", basis: null };
    expect(compared("event", { occurred: [before, after] })).toEqual([
      {
        field: "occurred",
        as: "parts",
        parts: [
          { field: "edtf", as: "value", leaf: { as: "edtf" }, before: "2014", after: "2014-03" },
          {
            ...{ field: "basis", as: "value", leaf: { as: "label", of: "basis" } },
            ...{ before: "stated", after: null },
          },
        ],
      },
    ]);
  });

  test("a field that nobody knows is told as it stands", () => {
    expect(compared("event", { colour: [null, "red"] })).toEqual([
      { field: "colour", as: "value", leaf: { as: "text" }, before: null, after: "red" },
    ]);
  });
});

describe("the shapes", () => {
  const schemas: Record<Subject, z.ZodObject> = {
    ...{ event: eventFields, report: reportFields, outlet: outletFields },
    ...{ place: placeSchema, actor: actorSchema },
  };

  test.each(subjects)("name every field of %s, in its order", (subject) => {
    expect(Object.keys(recordShapes[subject]).sort()).toEqual(
      Object.keys(schemas[subject].shape).sort(),
    );
  });

  test.each(subjects)("have words for all labels and fields of %s", (subject) => {
    const missing: string[] = [];
    const walk = (field: string, shape: Shape) => {
      if (!Object.hasOwn(en.desk.field, field)) missing.push(field);
      if (shape.as === "label") missing.push(...unnamed(shape.of));
      if (shape.as === "group" || shape.as === "list") {
        for (const [inner, each] of Object.entries(shape.fields)) walk(inner, each);
      }
    };
    for (const [field, shape] of Object.entries(recordShapes[subject])) walk(field, shape);
    expect(missing).toEqual([]);
  });
});

function unnamed(space: LabelSpace): string[] {
  const found = space
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], en);
  return found ? [] : [space];
}
