import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDataset } from "@/lib/db/dataset/read";
import {
  type EventForm,
  emptyEventForm,
  emptyReport,
  formOf,
  type ReportForm,
} from "@/lib/domain/desk/event-form";
import { setIn } from "@/lib/domain/desk/path";
import { check } from "@/lib/domain/desk/submission";

const read = readDataset(path.resolve("prisma/dataset"));
if (!read.ok) throw new Error(read.errors.join("\n"));
const { dataset } = read;
const loaded = new Map(dataset.report.map((record) => [record.slug, { record, version: 3 }]));

test("every event of the dataset passes through the form as it is, its reports too", () => {
  for (const event of dataset.event) {
    const checked = check(formOf(event, loaded), event, () => "");
    if (!checked.ok) throw new Error(`${event.slug}: ${JSON.stringify(checked.issues)}`);
    expect(checked.submission.event).toEqual(event);
    expect(checked.submission.reports).toEqual(
      event.citations.map(({ report }) => ({ record: loaded.get(report)?.record, expected: 3 })),
    );
  }
});

const fixed = {
  slug: "a-farm-2020",
  state: "published",
  readings: 1,
  withdrawnReason: null,
  mergedInto: null,
} as const;
const slugOf = ({ key }: { key: string }) => `rpt-${key}`;

/** The least that can be published. */
const least = (): EventForm => ({
  ...emptyEventForm(),
  ...{ kind: "foreign-facility", title: "A farm opens", summary: "A paper says so." },
  occurred: { edtf: "2020-05", verbatim: "", basis: "", rationale: "" },
  reports: [
    {
      ...emptyReport("r1"),
      ...{ outlet: "daily-test", headline: "Farm opens", language: "en" },
      ...{ url: "https://example.com/farm", claimedSource: "trader" },
    },
  ],
});

describe("what was typed", () => {
  test("becomes an event and its reports, empty fields none", () => {
    const checked = check(least(), fixed, slugOf);
    expect(checked).toMatchObject({
      ok: true,
      submission: {
        event: {
          ...{ slug: "a-farm-2020", titleKo: null, effective: null, sector: null },
          citations: [{ report: "rpt-r1", credibility: null, note: null, claims: [] }],
        },
        reports: [{ record: { slug: "rpt-r1", via: null, reference: null }, expected: null }],
      },
    });
  });

  test("may say that a report derives from another one of the form", () => {
    const form = least();
    form.reports.push({ ...(form.reports[0] as ReportForm), key: "r2", derivesFrom: "r1" });
    const checked = check(form, fixed, slugOf);
    expect(checked.ok && checked.submission.reports[1]?.record.derivesFrom).toBe("rpt-r1");
  });

  const claim = { field: "title", value: "x", quote: "q".repeat(301), rank: "", reason: "" };

  test.each<[string, [string, unknown][], object[]]>([
    ["no kind", [["kind", ""]], [{ path: ["kind"], code: "required" }]],
    ["no title", [["title", " "]], [{ path: ["title"], code: "required" }]],
    ["no date", [["occurred.edtf", ""]], [{ path: ["occurred", "edtf"], code: "required" }]],
    ["a wrong date", [["occurred.edtf", "2020-13"]], [{ path: ["occurred", "edtf"] }]],
    [
      "words of a date that has none",
      [["ended.verbatim", "in May"]],
      [{ path: ["ended", "edtf"], code: "required" }],
    ],
    [
      "a long title",
      [["title", "x".repeat(201)]],
      [{ path: ["title"], code: "too-long", max: 200 }],
    ],
    ["10,000 characters", [["summary", "x".repeat(10_000)]], [{ code: "too-long", max: 2000 }]],
    ["NUL", [["title", "a\0b"]], [{ message: expect.stringContaining("control characters") }]],
    ["half a pair", [["summary", "a\ud800"]], [{ message: expect.stringContaining("surrogate") }]],
    [
      "no outlet",
      [["reports.0.outlet", ""]],
      [{ path: ["reports", 0, "outlet"], code: "required" }],
    ],
    [
      "javascript:",
      [["reports.0.url", "javascript:alert(1)"]],
      [{ path: ["reports", 0, "url"], message: expect.stringContaining("http://") }],
    ],
    ["no address and no citation", [["reports.0.url", ""]], [{ path: ["reports", 0, "url"] }]],
    [
      "a credibility of 7",
      [["reports.0.credibility", "7"]],
      [{ path: ["reports", 0, "credibility"] }],
    ],
    [
      "nobody's word",
      [["reports.0.claimedSource", ""]],
      [{ path: ["reports", 0, "claimedSource"], code: "required" }],
    ],
    [
      "a long note on a citation",
      [["reports.0.citationNote", "x".repeat(1001)]],
      [{ path: ["reports", 0, "citationNote"], code: "too-long" }],
    ],
    [
      "a quote of 301 characters",
      [["reports.0.claims", [claim]]],
      [{ path: ["reports", 0, "claims", 0, "quote"], code: "too-long", max: 300 }],
    ],
    ["published without a report", [["reports", []]], [{ path: ["reports"], code: "required" }]],
    [
      "two things, the report first",
      [
        ["title", ""],
        ["reports.0.outlet", ""],
      ],
      [{ path: ["reports", 0, "outlet"] }, { path: ["title"] }],
    ],
  ])("%s: the field is named", (_, typed, wanted) => {
    const form = typed.reduce((at, [field, value]) => setIn(at, steps(field), value), least());
    const checked = check(form, fixed, slugOf);
    expect(checked.ok ? [] : checked.issues).toMatchObject(wanted);
    expect(checked.ok ? [] : checked.issues).toHaveLength(wanted.length);
  });
});

const steps = (path: string) => path.split(".").map((s) => (/^\d+$/.test(s) ? Number(s) : s));
