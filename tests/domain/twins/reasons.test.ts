import { describe, expect, test } from "vitest";
import { type TwinCandidate, twinReasons } from "@/lib/domain/twins";

const other: TwinCandidate = {
  slug: "rason-port-2008",
  kind: "land-deal",
  title: "Chinese firm leases pier one of Rajin port",
  titleKo: "중국 회사, 라진항 1호 부두 임대",
  places: ["rajin", "rason"],
  min: "2008-03-01",
  max: "2008-03-31",
  addresses: ["https://rfa.org/a", "https://yna.co.kr/b"],
};

const mine: Omit<TwinCandidate, "slug"> = {
  kind: "talks",
  title: "Something else altogether",
  titleKo: null,
  places: [],
  min: null,
  max: null,
  addresses: [],
};

const sameKindAndPlace = { kind: "land-deal", places: ["rajin"] };

describe("why an event may be there already", () => {
  test.each([
    ["nothing in common", {}, []],
    ["an address", { addresses: ["https://x.kr", "https://yna.co.kr/b"] }, ["same-address"]],
    ["another page of the site", { addresses: ["https://yna.co.kr/c"] }, []],
    ["the title", { title: other.title }, ["alike-title"]],
    [
      "the title, reworded",
      { title: "Pier One of Rajin Port leased to a Chinese firm: leases" },
      ["alike-title"],
    ],
    ["the Korean title", { titleKo: "중국 회사가 라진항 1호 부두 임대" }, ["alike-title"]],
    ["the Korean title as title", { title: "중국 회사, 라진항 1호 부두 임대" }, ["alike-title"]],
    ["no titles at all", { title: "" }, []],
    ["kind alone", { kind: "land-deal", min: "2008-03-05", max: "2008-03-05" }, []],
    ["place and date alone", { places: ["rajin"], min: "2008-03-05", max: "2008-03-05" }, []],
    [
      "kind and place, another day",
      { ...sameKindAndPlace, min: "2008-04-01", max: "2008-04-02" },
      [],
    ],
    ["kind and place, earlier", { ...sameKindAndPlace, min: "2007-01-01", max: "2008-02-29" }, []],
    [
      "kind, place, a day within",
      { ...sameKindAndPlace, min: "2008-03-05", max: "2008-03-05" },
      ["same-kind-place-date"],
    ],
    [
      "kind, place, the last day",
      { ...sameKindAndPlace, min: "2008-03-31", max: "2008-12-31" },
      ["same-kind-place-date"],
    ],
    [
      "kind, place, the first day",
      { ...sameKindAndPlace, min: null, max: "2008-03-01" },
      ["same-kind-place-date"],
    ],
    ["open before", { ...sameKindAndPlace, min: null, max: "2008-02-01" }, []],
    ["open after", { ...sameKindAndPlace, min: "2008-01-01", max: null }, ["same-kind-place-date"]],
    ["open after, but later", { ...sameKindAndPlace, min: "2009-01-01", max: null }, []],
    ["one of them undated", sameKindAndPlace, ["same-kind-place-date"]],
    [
      "everything",
      { ...other, slug: undefined },
      ["same-address", "same-kind-place-date", "alike-title"],
    ],
  ])("%s", (_, changes, reasons) => {
    expect(twinReasons({ ...mine, ...changes }, other)).toEqual(reasons);
  });

  test("two undated events are not of one date", () => {
    const undated = { ...other, min: null, max: null };
    expect(twinReasons({ ...mine, ...sameKindAndPlace }, undated)).toEqual([]);
    expect(
      twinReasons({ ...mine, ...sameKindAndPlace, min: "2008-01-01", max: null }, undated),
    ).toEqual(["same-kind-place-date"]);
  });
});
