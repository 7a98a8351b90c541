import { describe, expect, test } from "vitest";
import {
  emptyFilter,
  type Filter,
  facetNames,
  filterParameters,
  isFiltered,
  toggled,
} from "@/lib/domain/filter";
import { parseFilter, parseListing } from "@/lib/domain/filter-parse";
import { filterQuery } from "@/lib/search-params";
import { randomFilter } from "../support/filters";
import { randomFrom } from "../support/random";

const random = randomFrom(20261122);
const filters = Array.from({ length: 300 }, () => randomFilter(random, undefined, 0.4));

/** The order of values within a facet says nothing. */
const canonical = (filter: Filter) => ({
  ...filter,
  ...Object.fromEntries(facetNames.map((name) => [name, [...filter[name]].sort()])),
});

function shuffled<T>(list: T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.below(rest.length), 1)[0] as T);
}

describe("a filter and its parameters say the same", () => {
  test("random filters are random enough", () => {
    expect(new Set(filters.map((filter) => filterQuery(filter))).size).toBeGreaterThan(290);
    for (const name of facetNames) {
      expect(filters.some((filter) => filter[name].length > 1)).toBe(true);
    }
  });

  test("parse(filterParameters(filter)) is the filter", () => {
    for (const filter of filters) {
      const parsed = parseFilter(filterParameters(filter));
      expect(parsed.problems).toEqual([]);
      expect(canonical(parsed.value)).toEqual(canonical(filter));
    }
  });

  test("parse(filterQuery(filter, listing)) is the filter and the listing", () => {
    for (const filter of filters) {
      const sort = random.pick(["newest", "oldest"] as const);
      const cursor = random.pick([null, "ZTJz"]);
      const query = filterQuery(filter, { sort, cursor });
      const parsed = parseListing(new URLSearchParams(query));
      expect(parsed.problems).toEqual([]);
      expect(canonical(parsed.value.filter)).toEqual(canonical(filter));
      expect(parsed.value.listing).toEqual({ sort, cursor, limit: 50 });
    }
  });

  test("the order of parameters says nothing", () => {
    for (const filter of filters) {
      const parsed = parseFilter(shuffled(filterParameters(filter)));
      expect(canonical(parsed.value)).toEqual(canonical(filter));
    }
  });
});

describe("one view has one address", () => {
  const one: Filter = { ...emptyFilter, kind: ["talks", "law"], country: ["RU", "CN"] };
  const same: Filter = { ...emptyFilter, country: ["CN", "RU"], kind: ["law", "talks"] };

  test("in its parameters", () => {
    expect(filterParameters(one)).toEqual(filterParameters(same));
  });

  test("in its query", () => {
    expect(filterQuery(one)).toBe(filterQuery(same));
  });
});

test("the whole record needs no parameter and no query", () => {
  expect(filterParameters(emptyFilter)).toEqual([]);
  expect(filterQuery(emptyFilter)).toBe("");
  expect(isFiltered(emptyFilter)).toBe(false);
});

test.each<[Partial<Filter>, string]>([
  [{ kind: ["law"], city: ["rason"] }, "?kind=law&city=rason"],
  [{ from: "2014", to: "2015-03", match: "certain" }, "?from=2014&to=2015-03&match=certain"],
  [{ from: "[2014-03..2014-05]" }, "?from=[2014-03..2014-05]"],
  [{ q: "a&b=c #1 + 합영" }, "?q=a%26b=c+%231+%2B+합영"],
])("%o is written %s", (changes, query) => {
  const filter = { ...emptyFilter, ...changes };
  expect(filterQuery(filter)).toBe(query);
  expect([...new URLSearchParams(query)]).toEqual(filterParameters(filter));
  expect(isFiltered(filter)).toBe(true);
});

test("toggling adds a value, toggling again takes it out, and nothing else changes", () => {
  const filter = { ...emptyFilter, kind: ["law" as string], q: "tax" };
  const added = toggled(filter, "kind", "talks");
  expect(added).toEqual({ ...filter, kind: ["law", "talks"] });
  expect(toggled(added, "kind", "talks")).toEqual(filter);
  expect(toggled(filter, "kind", "law")).toEqual({ ...emptyFilter, q: "tax" });
  expect(filter.kind).toEqual(["law"]);
});
