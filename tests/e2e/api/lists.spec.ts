import { z } from "zod";
import { facetNames } from "@/lib/domain/filter";
import { periodUnits } from "@/lib/domain/histogram";
import { kinds } from "@/lib/domain/kind";
import { eventSummary } from "@/lib/domain/summary";
import { api, apiTotal, walk } from "../support/api";
import { published } from "../support/dataset";
import { expect, test } from "../support/fixture";

const page = z.strictObject({ total: z.int(), next: z.string().nullable() });
const option = z.strictObject({
  slug: z.string(),
  name: z.string().nullable(),
  nameKo: z.string().nullable(),
  count: z.int().positive(),
});

const periods = {
  decade: /^\d{3}0s$/,
  year: /^\d{4}$/,
  month: /^\d{4}-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
};

test("events: each has what the design says, and nothing else", async ({ request }) => {
  const answer = z.strictObject({ data: z.array(eventSummary.strict()), page });
  const { data } = answer.parse(await api(request, "events", "limit=200"));
  expect(data).toHaveLength(200);
  for (const { reports } of data) expect(reports.length).toBeGreaterThan(0);
});

test("events: the cursors lead through every event exactly once", async ({ request }) => {
  for (const query of ["", "sort=oldest", "kind=agreement&country=CN", "q=Rason"]) {
    const slugs = (await walk(request, query)).map(({ slug }) => slug);
    expect(slugs, query).toHaveLength(await apiTotal(request, query));
    expect(new Set(slugs).size, query).toBe(slugs.length);
  }
  const all = (await walk(request)).map(({ slug }) => slug);
  expect([...all].sort()).toEqual(published.map(({ slug }) => slug).sort());
});

test("events: small pages walk the same way as large ones", async ({ request }) => {
  const whole = (await walk(request, "kind=law")).map(({ slug }) => slug);
  const pieces: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = `kind=law&limit=3${cursor && `&cursor=${cursor}`}`;
    const answer = await api(request, "events", query);
    expect(answer.page.total).toBe(whole.length);
    pieces.push(...answer.data.map(({ slug }) => slug));
    cursor = answer.page.next;
  }
  expect(pieces).toEqual(whole);
});

test("facets: every option's number is the total with that option", async ({ request }) => {
  const { data } = await api(request, "facets");
  expect(Object.keys(data).sort()).toEqual([...facetNames].sort());
  for (const facet of facetNames) {
    z.array(option).parse(data[facet]);
    for (const { slug, count } of data[facet]) {
      const total = await apiTotal(request, `${facet}=${slug}`);
      expect([facet, slug, total]).toEqual([facet, slug, count]);
    }
  }
});

test("facets: under a filter each still says what choosing it would give", async ({ request }) => {
  const filter = { kind: "special-zone", country: "CN", from: "2000", q: "zone" };
  const { data } = await api(request, "facets", new URLSearchParams(filter).toString());
  for (const facet of facetNames) {
    for (const { slug, count } of data[facet].slice(0, 12)) {
      const query = new URLSearchParams({ ...filter, [facet]: slug });
      expect([facet, slug, await apiTotal(request, query.toString())]).toEqual([
        facet,
        slug,
        count,
      ]);
    }
  }
});

for (const by of periodUnits) {
  test(`histogram by ${by}: its bars sum up to the total`, async ({ request }) => {
    for (const query of ["", "outlet=dailynk", "kind=law&kind=directive&from=1990"]) {
      const { data } = await api(request, "histogram", `by=${by}&${query}`);
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(data.map(({ count }) => count))).toBe(await apiTotal(request, query));
      for (const bar of data) {
        expect(bar.period).toMatch(periods[by]);
        expect(sum(Object.values(bar.kinds))).toBe(bar.count);
        for (const kind of Object.keys(bar.kinds)) expect(kinds).toContain(kind);
        expect(bar.spread).toBeLessThanOrEqual(bar.count);
      }
      expect(data.map(({ period }) => period)).toEqual(data.map(({ period }) => period).sort());
    }
  });
}

test("cities and outlets agree with the facets", async ({ request }) => {
  for (const query of ["", "kind=joint-venture&from=2000&to=2015"]) {
    const { data: facets } = await api(request, "facets", query);
    for (const [name, facet] of [
      ["cities", "city"],
      ["outlets", "outlet"],
    ] as const) {
      const { data, page: all } = await api(request, name, query);
      expect(all).toEqual({ total: data.length, next: null });
      const pairs = data.map(({ slug, count }) => [slug, count]);
      expect(pairs).toEqual(facets[facet].map(({ slug, count }) => [slug, count]));
    }
  }
});

test("healthz says that the store answers", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok", events: published.length });
});
