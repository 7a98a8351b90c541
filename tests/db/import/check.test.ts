import { describe, expect, test } from "vitest";
import { template } from "@/lib/domain/import/template";
import { aRow, csv } from "../../support/import-rows";
import { badCells, phase, upload } from "../../support/importing";
import { copyOf } from "../../support/store";

const report = "rpt-test";
const seeded = () => copyOf("seeded");
const known = "seed-pyongjin-promotion-2020";

describe("a dry run", () => {
  test("of the template finds nothing wrong", async () => {
    const store = seeded();
    upload(store, template());
    const job = await phase(store, "check");
    expect(badCells(job)).toEqual([]);
    expect(job.state).toBe("checked");
    expect(job.report.found?.counts).toMatchObject({
      ...{ event: { added: 1, changed: 0 }, report: { added: 2 } },
    });
  });

  test("names every bad cell by line and column", async () => {
    const store = seeded();
    const rows = [
      aRow(1, { summary: "two\nlines" }),
      aRow(2, { kind: "party", url: "javascript:alert(1)" }),
      aRow(3, { outlet: "Daily Moon", places: "rajin|Atlantis" }),
      aRow(4, { relations: "follows:imported-event-1|follows:nowhere" }),
    ];
    upload(store, csv(rows, ";", "\r\n"));
    expect(badCells(await phase(store, "check"))).toEqual([
      ...["4 K url schema", "4 B kind one-of", "5 G outlet unknown", "5 F places unknown"],
      "6 M relations unknown",
    ]);
  });

  test("refuses columns that are none, and cells beyond the head", async () => {
    const store = seeded();
    upload(store, "event,titel,kind,kind\nx,y,talks,talks,more\n");
    expect(badCells(await phase(store, "check"))).toEqual(
      expect.arrayContaining([
        "1 B titel unknown-column",
        "1 D kind repeated-column",
        "2 E too-many-cells",
      ]),
    );
  });

  test.each([
    ["", "1 empty-file"],
    ["event,title\n", "1 empty-file"],
    ['event,title\n"x,y\n', "2 quotes"],
  ])("of %j says %s", async (content, expected) => {
    const store = seeded();
    upload(store, content);
    expect(badCells(await phase(store, "check"))).toEqual(expect.arrayContaining([expected]));
  });

  test("tells what it would add, change, leave, and leave out", async () => {
    const store = seeded();
    const rows = [
      { event: known, title: "Another title" },
      { event: "seed-hyesan-copper", title: "" },
      aRow(1),
      aRow(2, {
        event: "own-key",
        headline: "Headline 1",
        url: "https://import.example/1#top",
        title: "Quite another matter",
      }),
      aRow(3, {
        places: "rajin",
        title: "Imported venture 1 of the 1th xylograph",
        occurred: "1991",
      }),
      aRow(4, { derives_from: "https://import.example/1", derivation: "cites" }),
    ].filter((row) => row.event !== "seed-hyesan-copper");
    upload(store, csv(rows as Record<string, string>[]));
    const job = await phase(store, "check");
    expect(badCells(job)).toEqual([]);
    expect(job.report.found?.counts.event).toEqual({ added: 2, changed: 1, unchanged: 0, twin: 2 });
    expect(job.report.found?.counts.report).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      twin: 1,
    });
    const twins = job.report.found?.shown.twin.map(({ slug, twinOf, reasons }) => [
      slug,
      twinOf,
      reasons,
    ]);
    expect(twins).toEqual([
      ["own-key", "imported-event-1", "same-address"],
      ["imported-event-3", "imported-event-1", "same-kind-place-date, alike-title"],
    ]);
  });

  test("imports twins as well where that was chosen", async () => {
    const store = seeded();
    const rows = [aRow(1), aRow(2, { url: "https://import.example/1" })];
    upload(store, csv(rows.map(({ headline, ...row }) => ({ ...row, headline: "H" }))), {
      options: { twins: "import" },
    });
    const found = (await phase(store, "check")).report.found;
    expect(found?.counts.event).toMatchObject({ added: 2, twin: 0 });
  });

  test("finds twins in the store by their page", async () => {
    const store = seeded();
    upload(store, csv([aRow(1)]));
    await phase(store, "check");
    await phase(store, "import");
    upload(store, csv([aRow(1, { event: "another-key", title: "Otherwise" })]), { id: "job-2" });
    const found = (await phase(store, "check", "job-2")).report.found;
    expect(found?.shown.twin).toMatchObject([{ slug: "another-key", twinOf: "imported-event-1" }]);
    expect(found?.counts.report).toMatchObject({ unchanged: 1, added: 0 });
  });

  test("reads the dataset's own records, and sees that nothing differs", async () => {
    const { readFileSync } = await import("node:fs");
    const store = seeded();
    upload(store, readFileSync("prisma/dataset/outlets.json"), { fileName: "outlets.json" });
    const job = await phase(store, "check");
    expect(badCells(job)).toEqual([]);
    expect(job.report.found?.counts.outlet).toMatchObject({ added: 0, changed: 0 });
    expect(job.report.found?.counts.outlet.unchanged).toBeGreaterThan(400);
  });

  test("of JSON names the field that is wrong, and references to nothing", async () => {
    const store = seeded();
    const good = { slug: report, outlet: "dailynk", headline: "H", headlineBasis: "as-seen" };
    const whole = { ...good, language: "ko", url: "https://a.example/1" };
    const events = [
      { slug: "e-1", state: "in_review", kind: "talks", title: "T", summary: "S" },
      {
        ...{ slug: "e-2", state: "in_review", kind: "talks", title: "T", summary: "S" },
        ...{
          occurred: { edtf: "2014" },
          citations: [{ report: "rpt-gone", claimedSource: "trader" }],
        },
      },
    ];
    const circle = { ...whole, slug: "rpt-a", derivesFrom: "rpt-b", url: "https://a.example/2" };
    const back = { ...whole, slug: "rpt-b", derivesFrom: "rpt-a", url: "https://a.example/3" };
    const json = { reports: [whole, whole, circle, back], events };
    upload(store, JSON.stringify(json, null, 1), { fileName: "all.json" });
    expect(
      badCells(await phase(store, "check"))
        .map((cell) => cell.replace(/^\d+ /, ""))
        .sort(),
    ).toEqual([
      ...["citations unknown", "derivesFrom circle", "derivesFrom circle"],
      ...["occurred required", "slug repeated-record"],
    ]);
  });
});
