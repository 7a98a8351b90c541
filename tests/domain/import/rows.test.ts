import { describe, expect, test } from "vitest";
import type { Event } from "@/lib/domain/event";
import type { CitingRow } from "@/lib/domain/import/citation-rows";
import { eventOf } from "@/lib/domain/import/event-rows";
import { reportIdentity } from "@/lib/domain/import/identity";
import { jsonRecord, subjectOf } from "@/lib/domain/import/json-record";
import { nameIndex } from "@/lib/domain/import/names";
import type { Problem } from "@/lib/domain/import/problem";
import { reportOf } from "@/lib/domain/import/report-rows";
import type { Lookup } from "@/lib/domain/import/rows";
import { anEvent } from "../../support/records";

const named = (slug: string, ...names: string[]) => ({ slug, names, mergedInto: null });
const known = {
  outlet: nameIndex([named("dailynk", "Daily NK", "데일리NK")]),
  place: nameIndex([
    named("rajin", "Rajin", "라진"),
    named("rason", "Rason"),
    named("zone", "Rason"),
  ]),
  actor: nameIndex([named("taepung", "Taepung")]),
};
const lookup: Lookup = {
  name: (subject, text) => known[subject](text),
  event: (text) => (text === "other-event" ? text : null),
  report: (text) => (text === "rpt-1" ? text : null),
};

const good = {
  ...{ kind: "joint-venture", title: "A venture", summary: "It is said.", occurred: "2014-03" },
};
const citing = { claimed_source: "trader" };

function event(rows: Record<string, string>[], existing: Event | null = null) {
  const problems: Problem[] = [];
  const given = rows.map((cells, i): CitingRow => ({ line: i + 2, cells, report: "rpt-1" }));
  const record = eventOf(
    { slug: "e-1", rows: given, existing, state: "in_review" },
    lookup,
    problems,
  );
  return { record, found: problems.map(({ line, column, code }) => `${line} ${column} ${code}`) };
}

describe("an event of rows", () => {
  test("has what their cells say, together", () => {
    const { record, found } = event([
      {
        ...{ ...good, ...citing, occurred_verbatim: "in March", places: "라진:site|rason" },
        ...{ actors: "Taepung:foreign-partner", countries: "cn|RU", readings: "2" },
        ...{ amount_min: "10|20", amount_max: "|30", amount_currency: "USD" },
        ...{ relations: "follows:other-event", credibility: "3", precedes_event: "yes" },
        ...{ claim_field: "occurred", claim_value: "March 2014", quote: "in March" },
      },
      { kind: "joint-venture", claim_field: "status", claim_value: "signed" },
    ]);
    expect(found).toEqual([]);
    expect(record).toMatchObject({
      ...{ slug: "e-1", state: "in_review", readings: 2, countries: ["CN", "RU"] },
      occurred: { edtf: "2014-03", verbatim: "in March", basis: null },
      places: [
        { place: "rajin", role: "site" },
        { place: "rason", role: null },
      ],
      actors: [{ actor: "taepung", role: "foreign-partner" }],
      amounts: [
        { min: "10", max: "10", currency: "USD" },
        { min: "20", max: "30", currency: "USD" },
      ],
      relations: [{ type: "follows", event: "other-event" }],
    });
    expect(record?.citations).toMatchObject([
      {
        ...{ report: "rpt-1", claimedSource: "trader", credibility: 3, precedesEvent: true },
        claims: [
          { field: "occurred", value: "March 2014", quote: "in March" },
          { field: "status", value: "signed" },
        ],
      },
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["no kind", { kind: "" }, ["2 kind required"]],
    ["a kind that is none", { kind: "party" }, ["2 kind one-of"]],
    ["no title", { title: "" }, ["2 title required"]],
    ["a long title", { title: "x".repeat(201) }, ["2 title schema"]],
    ["a 10,000-character cell", { summary: "x".repeat(10_000) }, ["2 summary schema"]],
    ["a NUL", { title: "a\u0000b" }, ["2 title schema"]],
    ["a lone surrogate", { title: "a\ud800" }, ["2 title schema"]],
    ["a date that is none", { occurred: "late March" }, ["2 occurred schema"]],
    ["a year of another age", { occurred: "0214" }, ["2 occurred schema"]],
    ["words of a clock without its date", { ended_verbatim: "soon" }, ["2 ended required"]],
    ["a cleared title", { title: "-" }, ["2 title no-clearing"]],
    ["a bad basis", { occurred_basis: "guess" }, ["2 occurred_basis one-of"]],
    ["readings that are no number", { readings: "many" }, ["2 readings schema"]],
    ["an unknown place", { places: "Atlantis" }, ["2 places unknown"]],
    ["a place that may be two", { places: "Rajin|Rason" }, ["2 places ambiguous"]],
    ["a place named twice", { places: "rajin|라진" }, ["2 places schema"]],
    ["a role that is none", { places: "rajin:king" }, ["2 places one-of"]],
    ["an unknown event", { relations: "follows:nothing" }, ["2 relations unknown"]],
    ["a relation that is none", { relations: "loves:other-event" }, ["2 relations one-of"]],
    ["a country that is none", { countries: "ZZ" }, ["2 countries schema"]],
    ["an amount with no currency", { amount_min: "10" }, ["2 amount_currency required"]],
    [
      "an amount in words",
      { amount_min: "ten", amount_currency: "USD" },
      ["2 amount_min schema", "2 amount_max schema"],
    ],
    [
      "uneven amounts",
      { amount_min: "1|2", amount_max: "1|2|3", amount_currency: "USD" },
      ["2 amount_min uneven"],
    ],
    ["a stance that is none", { stance: "believes" }, ["2 stance one-of"]],
    ["no claimed source", { claimed_source: "" }, ["2 claimed_source required"]],
    ["a credibility of 7", { credibility: "7" }, ["2 credibility schema"]],
    ["a quote of nothing", { quote: "words" }, ["2 quote claim"]],
    [
      "a long quote",
      { claim_field: "status", claim_value: "x", quote: "x".repeat(301) },
      ["2 quote schema"],
    ],
  ])("with %s is refused", (_, cells, expected) => {
    const filled = Object.entries({ ...good, ...citing, ...cells }).filter(
      ([, text]) => text !== "",
    );
    const { record, found } = event([Object.fromEntries(filled)]);
    expect(record).toBeNull();
    expect(found).toEqual(expected);
  });

  test("is refused where two rows say different things", () => {
    const { found } = event([
      { ...good, ...citing },
      { title: "Another", ...citing, stance: "denies" },
      { ...citing, stance: "reports" },
    ]);
    expect(found).toEqual(["3 title other-value", "4 stance other-value"]);
  });

  test("without a report keeps no word about one", () => {
    const problems: Problem[] = [];
    const rows = [{ line: 2, report: null, cells: { ...good, stance: "denies" } }];
    const given = { slug: "e", rows, existing: null, state: "in_review" } as const;
    expect(eventOf(given, lookup, problems)).toBeNull();
    expect(problems).toMatchObject([{ column: "stance", code: "no-report" }]);
  });

  test("can't be published without a report", () => {
    const problems: Problem[] = [];
    const rows = [{ line: 2, report: null, cells: { ...good, state: "published" } }];
    eventOf({ slug: "e", rows, existing: null, state: "in_review" }, lookup, problems);
    expect(problems).toMatchObject([{ line: 2, column: "report", code: "schema" }]);
  });
});

describe("an event that is there", () => {
  const existing = anEvent({ titleKo: "공장", effective: { edtf: "2014" }, countries: ["CN"] });

  test("is changed where cells are filled, and cleared by a hyphen", () => {
    const { record } = event(
      [
        {
          title: "New",
          title_ko: "-",
          effective: "-",
          countries: "-",
          occurred_verbatim: "in March",
          ...citing,
        },
      ],
      existing,
    );
    expect(record).toMatchObject({
      ...{ title: "New", titleKo: null, effective: null, countries: [], kind: existing.kind },
      occurred: { edtf: "2014-03", verbatim: "in March" },
    });
    expect(record?.citations.map(({ report }) => report)).toEqual(["rpt-test", "rpt-1"]);
  });

  test("and withdrawn comes back only when a row says so", () => {
    const gone = anEvent({ state: "withdrawn", withdrawnReason: "Import undone" });
    expect(event([{ title: "New", ...citing }], gone).found).toEqual(["2 event withdrawn-event"]);
    expect(event([{ state: "in_review", ...citing }], gone).record).toMatchObject({
      ...{ state: "in_review", withdrawnReason: null },
    });
    const merged = anEvent({ state: "withdrawn", mergedInto: "another" });
    expect(event([{ title: "New", ...citing }], merged).found).toContain("2 event merged-event");
  });
});

describe("a report of rows", () => {
  const good = {
    ...{ outlet: "데일리NK", headline: "H", headline_basis: "as-seen", language: "ko" },
    url: "https://a.example/1",
  };
  const report = (rows: Record<string, string>[]) => {
    const problems: Problem[] = [];
    const given = rows.map((cells, i) => ({ line: i + 2, cells }));
    const record = reportOf("rpt-new", given, lookup, problems);
    return { record, found: problems.map(({ line, column, code }) => `${line} ${column} ${code}`) };
  };

  test("has what their cells say", () => {
    const { record } = report([good, { published: "2014-04", derives_from: "rpt-1" }]);
    expect(record).toMatchObject({
      ...{ slug: "rpt-new", outlet: "dailynk", published: "2014-04", derivesFrom: "rpt-1" },
    });
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["no outlet", { outlet: "" }, ["2 outlet required"]],
    ["an unknown outlet", { outlet: "The Moon" }, ["2 outlet unknown"]],
    ["an address that runs", { url: "javascript:alert(1)" }, ["2 url schema"]],
    ["no address and no citation", { url: "" }, ["2 url schema"]],
    ["no headline", { headline: "" }, ["2 headline schema"]],
    ["an unknown root", { derives_from: "rpt-9" }, ["2 derives_from unknown"]],
    ["a language that is none", { language: "Korean" }, ["2 language schema"]],
    ["a day that is none", { accessed_on: "2014-02-30" }, ["2 accessed_on schema"]],
  ])("with %s is refused", (_, cells, expected) => {
    const filled = Object.entries({ ...good, ...cells }).filter(([, text]) => text !== "");
    const { record, found } = report([Object.fromEntries(filled)]);
    expect(record).toBeNull();
    expect(found).toEqual(expected);
  });
});

test.each([
  [{ title: "T" }, null],
  [
    { url: "http://www.a.example/x/?utm_source=y" },
    { by: "address", address: "https://a.example/x" },
  ],
  [{ report: "rpt-1" }, { by: "slug", slug: "rpt-1", address: null }],
  [{ reference: "Print" }, { by: "words" }],
])("a row of %j tells of the report %j", (cells, expected) => {
  const found = reportIdentity({ line: 2, cells });
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});

describe("a record of JSON", () => {
  test.each([
    ["events", "x.json", {}, "event"],
    [null, "outlets.json", {}, "outlet"],
    [null, "x.json", { occurred: {} }, "event"],
    [null, "x.json", { headlineBasis: "as-seen" }, "report"],
    [null, "x.json", { type: "zone" }, "place"],
    [null, "x.json", { type: "bank" }, "actor"],
    [null, "x.json", { type: "wire" }, "outlet"],
    ["poems", "x.json", { type: "wire" }, null],
    [null, "x.json", 7, null],
  ])("in the list %s of %s, %j is of type %s", (list, file, raw, subject) => {
    expect(subjectOf(list, file, raw)).toBe(subject);
  });

  test("is refused field by field", () => {
    const problems: Problem[] = [];
    const raw = { slug: "e", title: "T", occurred: { edtf: "soon" }, colour: "red" };
    expect(jsonRecord("event", raw, 7, problems)).toBeNull();
    const found = problems.map(({ line, column, code }) => `${line} ${column} ${code}`);
    expect(found).toContain("7 occurred.edtf schema");
    expect(found).toContain("7 colour unknown-column");
    expect(found).toContain("7 kind required");
  });
});
