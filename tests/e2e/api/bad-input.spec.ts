import { z } from "zod";
import { expect, test } from "../support/fixture";
import { raw } from "../support/raw";

const problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.literal(400),
  detail: z.string(),
  errors: z.array(
    z.object({
      parameter: z.string(),
      value: z.string(),
      code: z.string(),
      detail: z.string().min(10),
      expected: z.string().optional(),
    }),
  ),
});

const endpoints = ["events", "facets", "histogram", "cities", "outlets"] as const;
const long = "x".repeat(10_000);

/** A bad query, the parameters that must be named, and what would be right where it can be said. */
const queries: [query: string, named: string[], right?: RegExp][] = [
  ["kind=nonsense", ["kind"], /directive, law/],
  ["status=ACTIVE&sector=gold", ["status", "sector"], /rumoured/],
  ["source=nobody", ["source"], /state-media/],
  ["city=atlantis&outlet=nope&actor=nope", ["city", "outlet", "actor"]],
  ["city=A%20B", ["city"]],
  ["country=XX&country=china", ["country", "country"], /CN/],
  ["from=yesterday&to=2020-02-30", ["from", "to"], /2020-05-13/],
  ["from=999999999", ["from"], /2020/],
  ["from=2020&to=2010", ["from"]],
  ["match=perhaps", ["match"], /possible, certain/],
  ["match=certain&match=possible", ["match"]],
  ["asOf=2020-01-01", ["asOf"], /kind, city/],
  ["origins=2", ["origins"], /kind, city/],
  ["asof=2020&KIND=law", ["asof", "KIND"]],
  [`q=${long}`, ["q"], /200/],
  ["q=%00", ["q"]],
  ["q=a%00b", ["q"]],
  ["q=!!!", ["q"]],
  ["kind[]=law", ["kind[]"]],
  [Array.from({ length: 3000 }, (_, i) => `kind=k${i}`).join("&"), ["kind"], /50/],
];

for (const endpoint of endpoints) {
  test(`${endpoint}: each bad parameter is named with what would be right`, async () => {
    for (const [query, named, right] of queries) {
      const { status, headers, body } = await raw(`/api/v1/${endpoint}?${query}`);
      const what = query.slice(0, 60);
      expect(status, what).toBe(400);
      expect(headers["content-type"], what).toMatch(/^application\/problem\+json/);
      const { errors, detail } = problem.parse(JSON.parse(body));
      expect(
        errors.map(({ parameter }) => parameter),
        what,
      ).toEqual(named);
      for (const error of errors) {
        expect(detail).toContain(error.detail);
        expect(error.value.length).toBeLessThan(100);
      }
      if (right) expect(errors[0]?.expected, what).toMatch(right);
    }
  });
}

test("events: order, cut and cursor are checked", async () => {
  for (const [query, parameter] of [
    ...["sort=random", "sort=newest&sort=oldest"].map((query) => [query, "sort"]),
    ...["limit=0", "limit=-1", "limit=201", "limit=1e2", "limit=ten", "limit=1&limit=2"].map(
      (query) => [query, "limit"],
    ),
    ...["cursor=%00", "cursor=..", "cursor=abc", "cursor=ZXp6eno", `cursor=${long}`].map(
      (query) => [query, "cursor"],
    ),
  ]) {
    const { status, body } = await raw(`/api/v1/events?${query}`);
    expect(status, query).toBe(400);
    const { errors } = problem.parse(JSON.parse(body));
    expect(
      errors.map((error) => error.parameter),
      query,
    ).toEqual([parameter]);
  }
});

test("histogram: the unit is checked, and only it has one", async () => {
  for (const query of ["by=week", "by=year&by=month", "by=YEAR"]) {
    const { status, body } = await raw(`/api/v1/histogram?${query}`);
    expect(status, query).toBe(400);
    expect(problem.parse(JSON.parse(body)).errors[0]?.expected).toBe("decade, year, month, day");
  }
  for (const endpoint of ["events", "facets", "cities", "outlets"]) {
    expect((await raw(`/api/v1/${endpoint}?by=year`)).status, endpoint).toBe(400);
  }
  for (const endpoint of ["histogram", "facets", "cities", "outlets"]) {
    expect((await raw(`/api/v1/${endpoint}?limit=5`)).status, endpoint).toBe(400);
  }
});

test("nothing odd in a query makes an endpoint fail", async () => {
  const unknown = Array.from({ length: 3000 }, (_, i) => `p${i}=1`).join("&");
  for (const endpoint of [...endpoints, "events/seed-credit-directive"]) {
    for (const query of [
      ...["q=%ff", "q=%ED%A0%80", "%=%", "q=%", "&&&===", "q=%22%20OR%201=1--", "constructor=x"],
      ...["q=%22", "q=*", "q=a*", "q=NEAR(a%20b)", "q=words:a", "q=-a", "q=a%20AND", "q=(("],
      ...["__proto__=x", "toString=x", "q=javascript:alert(1)", unknown, "q=👩‍👩‍👧"],
    ]) {
      const { status } = await raw(
        encodeURI(`/api/v1/${endpoint}?${query}`).replaceAll("%25", "%"),
      );
      expect(status, `${endpoint}?${query.slice(0, 60)}`).toBeLessThan(500);
    }
  }
});
