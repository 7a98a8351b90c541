import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Dataset, readDataset } from "@/lib/db/dataset/read";
import { parseEdtf } from "@/lib/domain/edtf";
import { originOf, weigh } from "@/lib/domain/evidence";
import { kinds } from "@/lib/domain/kind";

const dataset = read();
const events = new Map(dataset.event.map((event) => [event.slug, event]));

function read(): Dataset {
  const result = readDataset(path.resolve("prisma/dataset"));
  if (!result.ok) throw new Error(result.errors.join("\n"));
  return result.dataset;
}

function tally(values: (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("all of the record is there", () => {
  test("by number", () => {
    const { outlet, place, actor, report, event } = dataset;
    expect({
      outlets: outlet.length,
      places: place.length,
      actors: actor.length,
      reports: report.length,
      events: event.length,
    }).toEqual({ outlets: 471, places: 85, actors: 388, reports: 1059, events: 536 });
  });

  test("events by state", () => {
    expect(tally(dataset.event.map(({ state }) => state))).toEqual({
      ...{ published: 397, in_review: 133, draft: 6 },
    });
  });

  test("those in review were read once, those published at least twice", () => {
    for (const { state, readings, slug } of dataset.event) {
      if (state === "in_review") expect([slug, readings]).toEqual([slug, 1]);
      if (state === "published") expect(readings).toBeGreaterThanOrEqual(2);
    }
  });

  test("every kind is in use", () => {
    expect(new Set(dataset.event.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test("events by the number of origins", () => {
    const sources = new Map(dataset.report.map((report) => [report.slug, report]));
    const origins = dataset.event.map(({ citations }) => {
      const weighed = citations.map(({ report, stance }) => {
        const source = sources.get(report);
        if (!source) throw new Error(report);
        return { stance, origin: originOf(source, sources) };
      });
      return weigh(weighed).origins;
    });
    expect(tally(origins)).toEqual({ 1: 253, 2: 140, 3: 78, 4: 39, 5: 20, 6: 5, 7: 1 });
  });
});

describe("files", () => {
  test("are read the same twice", () => {
    expect(read()).toEqual(dataset);
  });

  test("no report goes back to itself, over however many others", () => {
    const parent = new Map(dataset.report.map(({ slug, derivesFrom }) => [slug, derivesFrom]));
    for (const { slug } of dataset.report) {
      const walked = new Set<string>();
      for (let at: string | null = slug; at; at = parent.get(at) ?? null) {
        expect(walked.has(at)).toBe(false);
        walked.add(at);
      }
    }
  });
});

describe("the events of the five seed articles", () => {
  const seeds = dataset.event.filter(({ slug }) => slug.startsWith("seed-"));
  const six = ["pyongyang", "pyongsong", "sariwon", "haeju", "kaechon", "hamhung"];

  test("are 26, all published and all reported", () => {
    expect(seeds).toHaveLength(26);
    expect(new Set(seeds.map(({ state }) => state))).toEqual(new Set(["published"]));
  });

  test.each([
    ["seed-credit-directive", "directive", "2025-01?"],
    ["seed-credit-notice", "directive", "2025-01?/2025-02?"],
    ["seed-land-sales-start", "land-deal", "2025-03?"],
    ["seed-factories-shops-permission", "foreign-facility", "2025-03?"],
    ["seed-chinese-land-permission", "land-deal", "2025-04%"],
    ["seed-tourism-partial", "access", "2025-04?"],
    ["seed-overseas-koreans-office-2013", "bureau-promotion", "2013"],
    ["seed-overseas-koreans-service-2014", "bureau-promotion", "2014-01"],
    ["seed-overseas-koreans-protection-plan-2014", "directive", "2014-02~"],
    ["seed-access-easing-2014", "access", "2014-02-24~"],
    ["seed-rok-contact-order-2015", "directive", "2015-02-09~"],
    ["seed-garment-orders-2015", "agreement", "2015-02~"],
    ["seed-trade-autonomy-2025", "trade-authority", "2025-03~"],
    ["seed-jv-authority-2025", "trade-authority", "2025-03~"],
    ["seed-negotiation-teams-2025", "trade-authority", "2025-03~"],
    ["seed-room39-contacts-2025", "joint-venture", "2025-04~"],
    ["seed-pyongjin-promotion-2020", "bureau-promotion", "2020-05~"],
    ["seed-bonds-floated-2020", "public-bond", "2020-04~"],
    ["seed-pyongjin-privileges-2020", "trade-authority", "2020-05~"],
    ["seed-price-meeting-2020", "talks", "2020-05~"],
    ["seed-mineral-exports-2020", "access", "2020-05~"],
  ])("%s is there as %s, %s", (slug, kind, edtf) => {
    expect(events.get(slug)).toMatchObject({ kind, occurred: { edtf } });
  });

  test.each([
    "seed-land-sales-start",
    "seed-factories-shops-permission",
    "seed-chinese-land-permission",
  ])("%s is in Pyongyang, Pyongsong, Sariwon, Haeju, Kaechon and Hamhung", (slug) => {
    expect(events.get(slug)?.places.map(({ place }) => place)).toEqual(six);
  });

  test("the six cities stand on the map", () => {
    const points = dataset.place.filter(({ slug }) => six.includes(slug));
    expect(points.filter(({ latitude }) => latitude !== null)).toHaveLength(6);
  });
});

test("a year that is only inferred is marked in the date and said in words", () => {
  const inferred = dataset.event.filter(({ occurred }) => occurred.basis === "inferred");
  const ofYear = inferred.filter(({ occurred }) =>
    /year (?:is )?(?:inferred|guessed)/i.test(occurred.rationale ?? ""),
  );
  expect(ofYear.length).toBeGreaterThanOrEqual(10);
  for (const { slug, occurred } of ofYear) {
    expect(`${slug} ${occurred.edtf}`).toMatch(/[?%~]/);
  }
});

test("every date has bounds that sort as text", () => {
  for (const { occurred } of dataset.event) {
    const date = parseEdtf(occurred.edtf);
    const bounds = date.ok ? [date.value.min, date.value.max] : [];
    expect(bounds.filter((bound) => bound !== null).length).toBeGreaterThan(0);
    for (const bound of bounds) expect(bound ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
