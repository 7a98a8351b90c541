import { describe, expect, test } from "vitest";
import { emptyFilter, facetNames, type ProblemCode } from "@/lib/domain/filter";
import { parseFilter, parseListing, periodDays } from "@/lib/domain/filter-parse";

type Pairs = [string, string][];
const pairs = (query: string): Pairs => [...new URLSearchParams(query)];
const codes = (query: Pairs) => parseListing(query).problems.map(({ code }) => code);

test("no parameters are the whole record", () => {
  expect(parseFilter([])).toEqual({ value: emptyFilter, problems: [] });
});

test("every parameter is read", () => {
  const query =
    "kind=law&kind=talks&city=rason&country=CN&outlet=daily-nk&actor=room-39&sector=trade" +
    "&status=signed&source=trader&from=2014&to=2015-03&match=certain&q=합영+회사";
  expect(parseFilter(pairs(query))).toEqual({
    value: {
      ...{ kind: ["law", "talks"], city: ["rason"], country: ["CN"], outlet: ["daily-nk"] },
      ...{ actor: ["room-39"], sector: ["trade"], status: ["signed"], source: ["trader"] },
      ...{ from: "2014", to: "2015-03", match: "certain", q: "합영 회사" },
    },
    problems: [],
  });
});

/** For each code: a query, the parameter it is told of, and what is said to be right. */
const cases: Record<ProblemCode, [query: string, parameter: string, expected?: RegExp][]> = {
  "unknown-parameter": [
    ["asOf=2020", "asOf", /^kind, city, .*\bfrom\b.*\bcursor$/],
    ["origins=2", "origins"],
    ["Kind=law", "Kind"],
    ["__proto__=law", "__proto__"],
    ["constructor=law", "constructor"],
  ],
  "not-one-of": [
    ["kind=joint-ventures", "kind", /\bjoint-venture\b/],
    ["kind=LAW", "kind"],
    ["sector=__proto__", "sector", /\bmining\b/],
    ["status=toString", "status", /\bsigned\b/],
    ["source=rumour", "source", /\btrader\b/],
    ["match=maybe", "match", /^possible, certain$/],
    ["sort=title", "sort", /^newest, oldest$/],
  ],
  "not-a-slug": [
    ["city=Pyongyang", "city"],
    ["outlet=daily nk", "outlet"],
    ["actor=';DROP TABLE Event;--", "actor"],
    ["city=%00", "city"],
    [`city=${"x".repeat(121)}`, "city"],
  ],
  "not-known": [],
  "not-a-country": [
    ["country=china", "country", /^CN$/],
    ["country=cn", "country"],
    ["country=XX", "country"],
  ],
  "not-a-date": [
    ["from=yesterday", "from", /2020-05-13/],
    ["to=2015-02-29", "to"],
    ["from=2014-13", "from"],
    ["from=[..2014]", "from"],
    ["to=2014/..", "to"],
    ["from=Y170000", "from"],
    ["from=-0500", "from"],
    [`from=${"1".repeat(5000)}`, "from"],
  ],
  "reversed-period": [["from=2015&to=2014", "from"]],
  "too-many": [[manyOf("outlet", 51), "outlet", /^50$/]],
  "given-twice": [
    ["q=a&q=b", "q"],
    ["from=2014&from=2015", "from"],
    ["match=certain&match=possible", "match"],
    ["sort=newest&sort=oldest", "sort"],
    ["limit=10&limit=20", "limit"],
  ],
  "too-long": [[`q=${"x".repeat(201)}`, "q", /^200$/]],
  "bad-text": [
    ["q=a%00b", "q"],
    ["q=a%07b", "q"],
  ],
  "nothing-to-search": [
    ["q=...", "q"],
    ['q="*"', "q"],
  ],
  "not-a-limit": [
    ["limit=0", "limit", /^1-200$/],
    ["limit=201", "limit"],
    ["limit=-1", "limit"],
    ["limit=1.5", "limit"],
    ["limit=1e2", "limit"],
    ["limit=ten", "limit"],
    ["limit=99999999999999999999", "limit"],
  ],
  "bad-cursor": [
    ["cursor=a b", "cursor"],
    ["cursor=../..", "cursor"],
    [`cursor=${"x".repeat(81)}`, "cursor"],
  ],
};

function manyOf(name: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${name}=paper-${i}`).join("&");
}

// Only the store knows what it doesn't have: tests/db/view.test.ts has "not-known".
describe.each(Object.entries(cases).filter(([, queries]) => queries.length > 0))(
  "%s",
  (code, queries) => {
    test.each(queries)("%s", (query, parameter, expected = /^/) => {
      const { value, problems } = parseListing(pairs(query));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ code, parameter });
      expect(problems[0]?.expected).toMatch(expected);
      expect(value.filter).toEqual(emptyFilter);
    });
  },
);

test("half a surrogate pair is no text to search for", () => {
  expect(codes([["q", "a\ud83d"]])).toEqual(["bad-text"]);
});

test("what is right is used, what is wrong is left out and named", () => {
  const { value, problems } = parseFilter(pairs("kind=law&kind=laws&country=CN&country=ZZZ&q=a"));
  expect(value).toEqual({ ...emptyFilter, kind: ["law"], country: ["CN"], q: "a" });
  expect(problems.map(({ parameter, value: v }) => `${parameter} ${v}`)).toEqual([
    "kind laws",
    "country ZZZ",
  ]);
});

test("values are shown without invisible characters and cut to what can be shown", () => {
  const long = `${"x".repeat(79)}🏭${"y".repeat(5000)}`;
  const [control, cut] = parseFilter([
    ["kind", "a\u0000\u202eb\ud83d"],
    ["sector", long],
  ]).problems;
  expect(control?.value).toBe("a��b�");
  expect(cut?.value).toBe(`${"x".repeat(79)}�…`);
});

describe("GET forms", () => {
  test("send unused fields empty: they are not given", () => {
    const query = "kind=&city=+&from=&to=&match=possible&q=&limit=&cursor=&sort=";
    expect(parseListing(pairs(query))).toEqual(parseListing([]));
  });

  test("an empty value beside a chosen one changes nothing", () => {
    expect(parseFilter(pairs("kind=&kind=law&q=&q=tax"))).toEqual(
      parseFilter(pairs("kind=law&q=tax")),
    );
  });

  test("blanks around a value are nothing", () => {
    expect(parseFilter(pairs("kind=+law+&from=+2014+&q=+tax+"))).toEqual(
      parseFilter(pairs("kind=law&from=2014&q=tax")),
    );
  });
});

describe("repeated parameters", () => {
  test("the same value twice is one value", () => {
    expect(parseFilter(pairs("kind=law&kind=law&q=a&q=a&from=2014&from=2014"))).toEqual(
      parseFilter(pairs("kind=law&q=a&from=2014")),
    );
  });

  test("fifty values are taken", () => {
    const { value, problems } = parseFilter(pairs(manyOf("outlet", 50)));
    expect(value.outlet).toHaveLength(50);
    expect(problems).toEqual([]);
  });

  test.each([51, 5000])("of %i values none is taken, and it is said once", (count) => {
    const { value, problems } = parseFilter(pairs(`${manyOf("outlet", count)}&kind=law`));
    expect(value).toEqual({ ...emptyFilter, kind: ["law"] });
    expect(problems).toHaveLength(1);
  });

  test("thousands of unknown names, each once, are each named once", () => {
    const query = Array.from({ length: 3000 }, (_, i): [string, string] => [`p${i}`, "1"]);
    const { value, problems } = parseFilter([...query, ...query, ["kind", "law"]]);
    expect(value.kind).toEqual(["law"]);
    expect(problems).toHaveLength(3000);
  });
});

describe("period", () => {
  test.each([
    ["from=2014", "2014-01-01", null],
    ["to=2014", null, "2014-12-31"],
    ["from=2014-02&to=2014-02", "2014-02-01", "2014-02-28"],
    ["from=2016-02-29&to=2016-02-29", "2016-02-29", "2016-02-29"],
    ["from=2014&to=2014-01", "2014-01-01", "2014-01-31"],
    ["from=201X&to=201X", "2010-01-01", "2019-12-31"],
    ["from=2014~&to=2015?", "2014-01-01", "2015-12-31"],
  ])("%s", (query, from, to) => {
    const { value, problems } = parseFilter(pairs(query));
    expect(problems).toEqual([]);
    expect(periodDays(value)).toEqual({ from, to });
  });

  test("a reversed one is left out as a whole and shown as given", () => {
    const { value, problems } = parseFilter(pairs("from=2014-03&to=2014-02-28&kind=law"));
    expect(value).toEqual({ ...emptyFilter, kind: ["law"] });
    expect(problems).toMatchObject([{ code: "reversed-period", value: "2014-03 – 2014-02-28" }]);
  });
});

describe("lists", () => {
  test("are newest first, fifty a page, from the beginning", () => {
    expect(parseListing([]).value.listing).toEqual({ sort: "newest", limit: 50, cursor: null });
  });

  test.each(["1", "50", "200"])("may have %s a page", (limit) => {
    expect(parseListing([["limit", limit]])).toMatchObject({
      value: { listing: { limit: Number(limit) } },
      problems: [],
    });
  });

  test("their parameters are unknown to a bare filter, and the filter's known to a list", () => {
    expect(parseFilter(pairs("sort=oldest")).problems[0]?.code).toBe("unknown-parameter");
    const { value, problems } = parseListing(pairs("sort=oldest&cursor=ZTE&kind=law"));
    expect(problems).toEqual([]);
    expect(value.listing).toEqual({ sort: "oldest", limit: 50, cursor: "ZTE" });
    expect(value.filter.kind).toEqual(["law"]);
  });
});

test("the shared empty filter is never written to", () => {
  const { value } = parseFilter(pairs("kind=law"));
  value.city.push("rason");
  expect(facetNames.every((name) => emptyFilter[name].length === 0)).toBe(true);
  expect(parseFilter([]).value.city).toEqual([]);
});
