import { beforeAll, describe, expect, test } from "vitest";
import { events } from "@/lib/db/queries/events";
import { openView } from "@/lib/db/queries/view";
import { defaultListing, emptyFilter } from "@/lib/domain/filter";
import { anEvent, anOutlet, aReport } from "../support/records";
import { save } from "../support/saving";
import { closeBoth, openBoth, useCopyOf } from "../support/store";

// Full text as SQLite's FTS5 really answers it.

const titles = {
  port: "Rajin port lease",
  reports: "Portraits reported",
  korean: "라진항 3호 부두",
  pairs: "평양 양시 회의",
  hanja: "羅先經濟貿易地帶",
  accents: "Société Générale café",
  signs: 'Said "near" OR not',
  mixed: "DPRK의 KEPCO",
};

beforeAll(async () => {
  const writer = openBoth(useCopyOf("empty"));
  await save(writer, "outlet", anOutlet({ name: "Q" }));
  await save(writer, "report", aReport({ headline: "Q" }));
  for (const [slug, title] of Object.entries(titles)) {
    await save(writer, "event", anEvent({ slug, title, summary: "S", kind: "law" }));
  }
  await closeBoth(writer);
});

function found(q: string): string {
  const view = openView({ value: { ...emptyFilter, q }, problems: [] });
  const page = events(view, { ...defaultListing, limit: 200 });
  return (page?.events ?? [])
    .map(({ slug }) => slug)
    .sort()
    .join();
}

describe("finds", () => {
  test.each([
    ["port", "port,reports"],
    ["PORT", "port,reports"],
    ["Rajin por", "port"],
    ["ort", ""],
    ["rajin lease port", "port"],
    ["rajin nothing", ""],
    ["라진", "korean"],
    ["진항", "korean"],
    ["항", "korean"],
    ["부두 라진항", "korean"],
    ["3", "korean"],
    ["라진항 port", ""],
    ["羅先", "hanja"],
    ["貿易", "hanja"],
    ["平壤", ""],
    ["평양", "pairs"],
    ["양시", "pairs"],
    ["평양시", ""],
    ["societe", "accents"],
    ["CAFÉ", "accents"],
    ["café".normalize("NFD"), "accents"],
    ["dprk", "mixed"],
    ["의", "mixed,pairs"],
    ["kepco 의", "mixed"],
    ["law", Object.keys(titles).sort().join()],
  ])("%j: %s", (query, slugs) => {
    expect(found(query)).toBe(slugs);
  });
});

describe("takes FTS5's own signs for words, and never fails", () => {
  test.each([
    ['"near"', "signs"],
    ["near", "signs"],
    ["NEAR(port lease, 1)", ""],
    ["port OR near", ""],
    ["or near", "signs"],
    ["NOT port", ""],
    ["near NOT", "signs"],
    ["port*", "port,reports"],
    ["po*t", ""],
    ["words:port", ""],
    ["pairs : 라진", ""],
    ["- port", "port,reports"],
    ["^port", "port,reports"],
    ["port + lease", "port"],
    ['port" OR words:"near', ""],
    ["port'; DROP TABLE event_text; --", ""],
    ["{words} : port", ""],
    ["(((((port", "port,reports"],
    ["port \u0301", "port,reports"],
    ["a".repeat(200), ""],
    [Array(50).fill("port").join(" "), "port,reports"],
    [Array.from({ length: 60 }, (_, i) => `p${i}`).join(" "), ""],
    ["평".repeat(200), ""],
  ])("%j: %s", (query, slugs) => {
    expect(found(query)).toBe(slugs);
  });
});
