import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readDataset } from "@/lib/db/dataset/read";
import { temporaryFolder } from "../support/store";

type Raw = Record<string, unknown> & { slug: string };

/** The errors of a copy of the dataset in which one file was changed. */
function errorsAfter(file: string, change: (text: string) => string): string[] {
  const folder = temporaryFolder();
  cpSync("prisma/dataset", folder, { recursive: true });
  const target = path.join(folder, file);
  writeFileSync(target, change(readFileSync(target, "utf8")));
  const result = readDataset(folder);
  return result.ok ? [] : result.errors;
}

/** A change of one record of a file. */
const edit = (slug: string, change: (record: Raw) => object) => (text: string) =>
  JSON.stringify(
    (JSON.parse(text) as Raw[]).map((record) =>
      record.slug === slug ? { ...record, ...change(record) } : record,
    ),
  );

test("an untouched copy has none", () => {
  expect(errorsAfter("events/2025.json", (text) => text)).toEqual([]);
});

test.each([
  [
    "an unknown word",
    edit("seed-credit-directive", () => ({ kind: "order" })),
    /^events\/2025\.json, seed-credit-directive, kind: /,
  ],
  [
    "an impossible day",
    edit("seed-credit-directive", () => ({ occurred: { edtf: "2025-02-30" } })),
    /^events\/2025\.json, seed-credit-directive, occurred\.edtf: 2025-02-30 is not a day/,
  ],
  [
    "an unknown field",
    edit("seed-credit-directive", () => ({ colour: "red" })),
    /^events\/2025\.json, seed-credit-directive, record: .*colour/,
  ],
  [
    "a fault deep in a record",
    edit("seed-credit-directive", () => ({
      citations: [{ report: "rpt-0409", claimedSource: "x" }],
    })),
    /^events\/2025\.json, seed-credit-directive, citations\.0\.claimedSource: /,
  ],
  [
    "a published event without a report",
    edit("seed-credit-directive", () => ({ citations: [] })),
    /^events\/2025\.json, seed-credit-directive, citations: A published event needs a report\.$/,
  ],
  ["no list", () => '{"slug":"a"}', /^events\/2025\.json: must be a list of records\.$/],
  ["no JSON", (text: string) => text.slice(0, -9), /^events\/2025\.json: is not JSON/],
  ["a record that is none", () => "[null]", /^events\/2025\.json, record 1, record: /],
  ["a record without a slug", () => "[{}]", /^events\/2025\.json, record 1, slug: /],
])("%s stops with file, record and field", (_, change, expected) => {
  expect(errorsAfter("events/2025.json", change)).toContainEqual(expect.stringMatching(expected));
});

test.each([
  [
    "events/2025.json",
    "seed-credit-directive",
    { places: [{ place: "nowhere" }] },
    "places: there is no place “nowhere”",
  ],
  [
    "events/2025.json",
    "seed-credit-directive",
    { actors: [{ actor: "nobody" }] },
    "actors: there is no actor “nobody”",
  ],
  [
    "events/2025.json",
    "seed-credit-directive",
    { relations: [{ type: "follows", event: "never" }] },
    "relations: there is no event “never”",
  ],
  [
    "events/2025.json",
    "seed-credit-directive",
    { citations: [{ report: "rpt-none", claimedSource: "trader" }] },
    "citations: there is no report “rpt-none”",
  ],
  ["reports/1985.json", null, { outlet: "no-paper" }, "outlet: there is no outlet “no-paper”"],
  ["reports/1985.json", null, { via: "no-site" }, "via: there is no outlet “no-site”"],
  [
    "reports/1985.json",
    null,
    { originOutlet: "no-wire" },
    "originOutlet: there is no outlet “no-wire”",
  ],
  [
    "reports/1985.json",
    null,
    { derivesFrom: "rpt-none" },
    "derivesFrom: there is no report “rpt-none”",
  ],
  ["actors.json", "kim-jong-un", { parent: "no-body" }, "parent: there is no actor “no-body”"],
])("in %s a reference to nothing is named (%s, %j)", (file, slug, changes, sentence) => {
  const errors = errorsAfter(file, (text) => {
    const target = slug ?? (JSON.parse(text) as Raw[])[0]?.slug ?? "";
    return edit(target, () => changes)(text);
  });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(sentence);
});

test("a slug that stands twice is named with both files", () => {
  const errors = errorsAfter("events/2024.json", (text) => {
    const records = JSON.parse(text) as Raw[];
    const twin = JSON.parse(readFileSync("prisma/dataset/events/2025.json", "utf8"))[0];
    return JSON.stringify([...records, twin]);
  });
  expect(errors).toEqual([
    "events/2025.json, seed-credit-directive, slug: is also in events/2024.json.",
  ]);
});

test("a circle of derivation is named", () => {
  const errors = errorsAfter("reports/1989.json", (text) => {
    const [first, second] = JSON.parse(text) as [Raw, Raw];
    const there = edit(first.slug, () => ({ derivesFrom: second.slug }))(text);
    return edit(second.slug, () => ({ derivesFrom: first.slug }))(there);
  });
  expect(errors.join()).toMatch(/circle|itself/);
});

test("a byte order mark does no harm", () => {
  expect(errorsAfter("places.json", (text) => `\uFEFF${text}`)).toEqual([]);
});
