import { describe, expect, it } from "vitest";
import { pack, unpack } from "@/components/charts/packed-bars";
import { toggledQuery } from "@/components/filters/toggled-query";
import { emptyFilter, toggled } from "@/lib/domain/filter";
import { filterQuery } from "@/lib/search-params";

describe("bars packed for the browser", () => {
  it("come out as they went in", () => {
    const bar = { period: "2014-05", count: 5, spread: 2, kinds: { law: 3, sanction: 2 } };
    expect(unpack(pack(bar))).toEqual(bar);
  });
});

describe("a query with a value toggled", () => {
  const filter = { ...emptyFilter, kind: ["law"], outlet: ["rfa", "dailynk"], q: "무역" };
  const same = (a: string, b: string) =>
    expect([...new URLSearchParams(a)]).toEqual([...new URLSearchParams(b)]);

  it.each([
    ["kind", "directive"],
    ["kind", "law"],
    ["outlet", "kcna"],
    ["city", "rason"],
  ] as const)("says what the filter's own query says: %s %s", (facet, value) => {
    same(
      toggledQuery(filterQuery(filter), facet, value),
      filterQuery(toggled(filter, facet, value)),
    );
  });

  it("is empty when the last value goes", () => {
    expect(toggledQuery("?kind=law", "kind", "law")).toBe("");
  });
});
