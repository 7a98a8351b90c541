import { expect, test } from "vitest";
import { type Follow, followed } from "@/lib/domain/desk/follow";
import { anActor, anEvent, aReport } from "../../support/records";

const follow: Follow = (subject, slug) => (slug === "old" ? "new" : subject && slug);

test.each([
  ["alone", [{ place: "old", role: "site" }], [{ place: "new", role: "site" }]],
  ["beside the other", [{ place: "new" }, { place: "old" }], [{ place: "new", role: null }]],
  [
    "with a role that the other lacks",
    [{ place: "new" }, { place: "old", role: "seat" }],
    [{ place: "new", role: "seat" }],
  ],
  [
    "with another role: the first one's stays",
    [
      { place: "new", role: "site" },
      { place: "old", role: "seat" },
    ],
    [{ place: "new", role: "site" }],
  ],
] as const)("a merged place %s", (_, given, places) => {
  expect(followed("event", anEvent({ places: [...given] }), follow).places).toEqual(places);
});

test("a merged actor keeps each of its roles once", () => {
  const actors = [
    { actor: "new", role: "issuer" as const },
    { actor: "old", role: "issuer" as const },
    { actor: "old", role: "target" as const },
  ];
  expect(followed("event", anEvent({ actors }), follow).actors).toEqual([
    { actor: "new", role: "issuer" },
    { actor: "new", role: "target" },
  ]);
});

test("relations lead on, collapse, and never to the event itself", () => {
  const relations = [
    { type: "follows" as const, event: "old" },
    { type: "follows" as const, event: "new" },
  ];
  expect(followed("event", anEvent({ relations }), follow).relations).toEqual([
    { type: "follows", event: "new" },
  ]);
  expect(
    followed("event", anEvent({ slug: "new", relations: [relations[0] as never] }), follow)
      .relations,
  ).toEqual([]);
});

test("reports and parts of actors", () => {
  const report = aReport({ outlet: "old", via: "old", originOutlet: "old" });
  expect(followed("report", report, follow)).toMatchObject({
    ...{ outlet: "new", via: "new", originOutlet: "new" },
  });
  expect(followed("actor", anActor({ parent: "old" }), follow).parent).toBe("new");
  expect(followed("actor", anActor({ slug: "new", parent: "old" }), follow).parent).toBeNull();
});

test("what names nothing merged is the same, order and all", () => {
  const event = anEvent({ places: [{ place: "b" }, { place: "a" }], countries: ["RU", "CN"] });
  expect(JSON.stringify(followed("event", event, follow))).toBe(JSON.stringify(event));
});
