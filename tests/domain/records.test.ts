import { describe, expect, test } from "vitest";
import { actorSchema } from "@/lib/domain/actor";
import { country, countryName } from "@/lib/domain/country";
import { outletSchema } from "@/lib/domain/outlet";
import { placeSchema } from "@/lib/domain/place";
import { reportSchema } from "@/lib/domain/report";
import { objections } from "../support/issues";
import { anActor, anOutlet, aPlace, aReport, minimal } from "../support/records";

describe("report", () => {
  const problems = (changes: object) => objections(reportSchema, { ...minimal.report, ...changes });

  test("a minimal one is filled up with nothing invented", () => {
    expect(aReport()).toEqual({
      ...minimal.report,
      ...{ via: null, describedAs: null, author: null, published: null, reference: null },
      ...{ archiveUrl: null, accessedOn: null, note: null },
      ...{ derivation: null, derivesFrom: null, originOutlet: null, originNote: null },
    });
  });

  test("it needs an address or a citation", () => {
    expect(problems({ url: null })).toEqual(["url: A report needs an address or a citation."]);
    expect(problems({ url: null, reference: "Rodong Sinmun, 9 September 1984, p. 3" })).toEqual([]);
  });

  test("it needs a headline or a description", () => {
    const sentence = "headline: A report needs a headline or a description.";
    expect(problems({ headline: null })).toEqual([sentence]);
    expect(problems({ headline: null, describedAs: "a notice of the ministry" })).toEqual([]);
  });

  test("it can't derive from itself", () => {
    const sentence = "derivesFrom: A report can't derive from itself.";
    expect(problems({ derivesFrom: "rpt-test" })).toEqual([sentence]);
    expect(problems({ derivesFrom: "rpt-other", derivation: "cites" })).toEqual([]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///a", "https://a:b@example.com"])(
    "its addresses refuse %s",
    (address) => {
      expect(problems({ url: address })[0]).toMatch(/^url:/);
      expect(problems({ archiveUrl: address })[0]).toMatch(/^archiveUrl:/);
    },
  );

  test.each(["0214-03-21", "9999", "2015-02-29", "yesterday"])(
    "it wasn't published on %s",
    (published) => {
      expect(problems({ published })[0]).toMatch(/^published:/);
    },
  );

  test.each(["2014-13-01", "2014-2-1", "2014", "2014-02-30", "2014-01-01T00:00:00Z"])(
    "it wasn't read on %s",
    (accessedOn) => {
      expect(problems({ accessedOn })[0]).toMatch(/^accessedOn:/);
    },
  );

  test.each(["EN", "english", "k", "zh-CN"])("%s is no code of a language", (language) => {
    expect(problems({ language })[0]).toMatch(/^language:/);
  });

  test("a headline of 10,000 characters or an unknown field is refused", () => {
    expect(problems({ headline: "x".repeat(10_000) })).toEqual([
      "headline: At most 500 characters.",
    ]);
    expect(problems({ title: "x" })).toHaveLength(1);
  });
});

describe("outlet", () => {
  const problems = (changes: object) => objections(outletSchema, { ...minimal.outlet, ...changes });
  const grade = { grade: "C", from: "2024-01-01", reason: "Often right.", judge: "the desk" };

  test("a minimal one is filled up with nothing invented", () => {
    expect(anOutlet()).toEqual({
      mergedInto: null,
      ...minimal.outlet,
      ...{ nameKo: null, country: null, typeNote: null, languages: [], homepage: null },
      ...{ funding: null, fundingSource: null, note: null, grades: [] },
    });
  });

  test("a grade is a dated judgement with a reason and somebody who judges", () => {
    expect(problems({ grades: [grade] })).toEqual([]);
    for (const field of ["grade", "from", "reason", "judge"]) {
      const [problem] = problems({ grades: [{ ...grade, [field]: "" }] });
      expect(problem).toMatch(new RegExp(`^grades\\.0\\.${field}:`));
    }
  });

  test.each(["javascript:alert(1)", "example.com"])("its site is not at %s", (homepage) => {
    expect(problems({ homepage })[0]).toMatch(/^homepage:/);
    expect(problems({ fundingSource: homepage })[0]).toMatch(/^fundingSource:/);
  });
});

describe("place", () => {
  const problems = (changes: object) => objections(placeSchema, { ...minimal.place, ...changes });

  test("a minimal one is filled up with nothing invented", () => {
    expect(aPlace()).toEqual({
      mergedInto: null,
      ...minimal.place,
      ...{ province: null, latitude: null, longitude: null, coordinateSource: null, note: null },
      names: [],
    });
  });

  test("latitude and longitude come together or not at all", () => {
    const sentence = "latitude: Latitude and longitude come together or not at all.";
    expect(problems({ latitude: 39 })).toEqual([sentence]);
    expect(problems({ longitude: 125 })).toEqual([sentence]);
    expect(problems({ latitude: 0, longitude: 0 })).toEqual([]);
  });

  test.each([
    [91, 0],
    [-91, 0],
    [0, 181],
    [0, -181],
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
    ["39", "125"],
  ])("it doesn't lie at %j, %j", (latitude, longitude) => {
    expect(problems({ latitude, longitude }).length).toBeGreaterThan(0);
  });

  test("it has a country", () => {
    expect(problems({ country: null })[0]).toMatch(/^country:/);
  });
});

describe("actor", () => {
  const problems = (changes: object) => objections(actorSchema, { ...minimal.actor, ...changes });

  test("a minimal one is filled up with nothing invented", () => {
    expect(anActor()).toEqual({
      mergedInto: null,
      ...minimal.actor,
      ...{ typeNote: null, country: null, parent: null, note: null, source: null, names: [] },
    });
  });

  test("a spelling says whether it was seen, or that nobody noted it", () => {
    const names = [{ form: "hanja", name: "平津" }];
    expect(anActor({ names }).names).toEqual([{ form: "hanja", name: "平津", seen: null }]);
    expect(problems({ names: [{ form: "hanja", name: "平津", seen: "yes" }] })).toHaveLength(1);
  });

  test("it is not a part of itself", () => {
    expect(problems({ parent: minimal.actor.slug })[0]).toMatch(/^parent:/);
  });
});

describe("country", () => {
  test.each([
    ["CN", "China", "중국"],
    ["KR", "South Korea", "한국"],
    ["KP", "North Korea", "북한"],
    ["UN", "United Nations", "국제연합"],
    ["EU", "European Union", "유럽 연합"],
    ["SU", "Soviet Union", "소련"],
    ["YU", "Yugoslavia", "유고슬라비아"],
  ])("%s is %s, %s", (code, en, ko) => {
    expect(country.parse(code)).toBe(code);
    expect([countryName(code, "en"), countryName(code, "ko")]).toEqual([en, ko]);
  });

  test.each(["", "C", "cn", "CHN", "XX", "ZZ", "XA", "QO", "EZ", "UK", "DD", "BU", "AN", "한국"])(
    "%j is none",
    (code) => {
      expect(countryName(code, "en")).toBeNull();
      expect(country.safeParse(code).success).toBe(false);
    },
  );
});
