import { describe, expect, test } from "vitest";
import { eventSchema } from "@/lib/domain/event";
import { objections } from "../support/issues";
import { anEvent, minimal } from "../support/records";

const { event } = minimal;
const citation = event.citations[0];
const problems = (changes: object) => objections(eventSchema, { ...event, ...changes });

test("a minimal event is filled up with nothing invented", () => {
  expect(anEvent()).toEqual({
    ...event,
    titleKo: null,
    occurred: { edtf: "2014-03", verbatim: null, basis: null, rationale: null },
    ...{ effective: null, ended: null },
    ...{ status: null, statusNote: null, form: null, ownership: null, sector: null },
    ...{ likelihood: null, confidence: null, assessment: null, doubts: null },
    readings: 1,
    withdrawnReason: null,
    mergedInto: null,
    ...{ amounts: [], countries: [], places: [], actors: [], relations: [] },
    citations: [
      {
        ...citation,
        stance: "reports",
        ...{ sourceDescription: null, credibility: null, precedesEvent: false, note: null },
        claims: [],
      },
    ],
  });
});

test("what was parsed parses again to the same", () => {
  expect(eventSchema.parse(anEvent())).toEqual(anEvent());
});

test.each(["slug", "state", "kind", "title", "summary", "occurred"])("%s is required", (field) => {
  expect(problems({ [field]: undefined }).join()).toMatch(new RegExp(`^${field}:`));
});

describe("rules between fields", () => {
  test("a published event needs a report", () => {
    expect(problems({ citations: [] })).toEqual(["citations: A published event needs a report."]);
  });

  test.each(["draft", "in_review", "withdrawn"])("an event that is %s needs none", (state) => {
    expect(problems({ state, citations: [] })).toEqual([]);
  });

  test("it can't relate to itself", () => {
    const relations = [{ type: "follows", event: event.slug }];
    expect(problems({ relations })).toEqual(["relations: An event can't relate to itself."]);
  });

  test.each([
    ["countries", ["CN", "RU", "CN"], "CN"],
    ["places", [{ place: "rason" }, { place: "rason", role: "site" }], "rason"],
    ["actors", [{ actor: "a" }, { actor: "a" }], "a (no role)"],
    ["relations", Array(2).fill({ type: "follows", event: "b" }), "follows b"],
    ["citations", [citation, { ...citation, stance: "denies" }], "rpt-test"],
  ])("nothing is named twice among the %s", (field, value, named) => {
    expect(problems({ [field]: value })).toEqual([`${field}: ${named} is named twice.`]);
  });

  test("an actor may have two roles, an event two relations to another", () => {
    const actors = [
      { actor: "a", role: "issuer" },
      { actor: "a", role: "target" },
    ];
    const relations = [
      { type: "follows", event: "b" },
      { type: "supersedes", event: "b" },
    ];
    expect(problems({ actors, relations })).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["0214-03-21", "outside the years"],
    ["9999", "outside the years"],
    ["2015-02-29", "is not a day"],
    ["2014-13", "not a month"],
    ["2015/2014", "ends before it begins"],
    ["next spring", "is not an EDTF date"],
    ["", ""],
    ["1".repeat(10_000), ""],
  ])("%j is refused on every clock", (edtf, sentence) => {
    for (const clock of ["occurred", "effective", "ended"]) {
      const found = problems({ [clock]: { edtf } });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${clock}\\.edtf: .*${sentence}`));
      expect(found[0]?.length).toBeLessThan(250);
    }
  });

  test("a clock carries the report's words and says what it is based on", () => {
    const occurred = { edtf: "2014-03~", verbatim: "in March", basis: "stated" };
    expect(problems({ occurred })).toEqual([]);
    expect(problems({ occurred: { ...occurred, basis: "guessed" } })).toHaveLength(1);
  });
});

describe("amounts", () => {
  const amount = { min: "1000", max: "45000000.5", currency: "USD" };

  test("are kept as decimal text", () => {
    expect(anEvent({ amounts: [amount] }).amounts[0]).toMatchObject(amount);
  });

  test.each(["", "-1", "1e9", "1,000", "01", "1.", ".5", "1.23456", "NaN", "Infinity", "１０"])(
    "refuse %j as a number",
    (max) => {
      expect(problems({ amounts: [{ ...amount, min: "0", max }] })[0]).toMatch(/^amounts\.0\.max/);
    },
  );

  test.each([
    ["2", "1"],
    ["10", "9"],
    ["1.5", "1.25"],
    ["999999999999999999", "999999999999999998"],
  ])("refuse the larger sum below the smaller one: %s to %s", (min, max) => {
    expect(problems({ amounts: [{ ...amount, min, max }] })).toEqual([
      "amounts.0.max: The larger sum must not be below the smaller one.",
    ]);
  });

  test.each(["usd", "US", "USDT", "₩"])("refuse the currency %s", (currency) => {
    expect(problems({ amounts: [{ ...amount, currency }] })[0]).toMatch(/^amounts\.0\.currency/);
  });
});

describe("citations", () => {
  test.each([0, 7, 1.5, "3", Number.NaN])("refuse a credibility of %j", (credibility) => {
    const found = problems({ citations: [{ ...citation, credibility }] });
    expect(found[0]).toMatch(/^citations\.0\.credibility/);
  });

  test("hold quotes of at most 300 characters", () => {
    const claim = { field: "occurred", value: "2014-03", quote: "q".repeat(300) };
    expect(problems({ citations: [{ ...citation, claims: [claim] }] })).toEqual([]);
    const longer = { ...claim, quote: "q".repeat(301) };
    expect(problems({ citations: [{ ...citation, claims: [longer] }] })).toEqual([
      "citations.0.claims.0.quote: At most 300 characters.",
    ]);
  });

  test.each(["", "constructor()", "a.b.c", "a b", "__proto__"])(
    "refuse a claim on the field %j",
    (field) => {
      const claims = [{ field, value: "x" }];
      expect(problems({ citations: [{ ...citation, claims }] })).toHaveLength(1);
    },
  );
});

test.each([
  ["an unknown field", { sectors: "trade" }],
  ["a state of another vocabulary", { state: "deleted" }],
  ["a kind of another vocabulary", { kind: "joint_venture" }],
  ["a title of 10,000 characters", { title: "x".repeat(10_000) }],
  ["a summary of 10,000 characters", { summary: "x".repeat(10_000) }],
  ["NUL in a title", { title: "a\u0000" }],
  ["a summary that is no text", { summary: 12 }],
  ["no reading at all", { readings: 0 }],
  ["a country that is none", { countries: ["XX"] }],
  ["too many countries", { countries: Array(61).fill("CN") }],
])("%s is refused", (_, changes) => {
  expect(problems(changes).length).toBeGreaterThan(0);
});
