import { beforeAll, describe, expect, test } from "vitest";
import { bars, cities, facets } from "@/lib/db/queries/counts";
import { events, type Page } from "@/lib/db/queries/events";
import { outlets } from "@/lib/db/queries/outlets";
import { openView, type View } from "@/lib/db/queries/view";
import { emptyFilter, type Filter, facetNames, type Listing } from "@/lib/domain/filter";
import { periodUnits } from "@/lib/domain/histogram";
import type { EventSummary } from "@/lib/domain/summary";
import { type Choices, randomFilter, randomPeriod } from "../support/filters";
import { dayOf, matches, type PlainEvent, plainEvents } from "../support/plain-events";
import { randomFrom } from "../support/random";
import { useCopyOf } from "../support/store";

// Whatever the index in memory answers is held against the plainest SQL and JavaScript over the
// same rows, for seeded random filters on the real dataset.

const random = randomFrom(1984);
let all: PlainEvent[];
let filters: Filter[];

const queries = [
  ...[
    "port",
    "Rason",
    "tourism",
    "chin",
    "joint venture",
    "合營",
    "羅先",
    "평양",
    "합영",
    "합영회사",
  ],
  ...["중국", "나선", "라선", "kim jong", "land sale", "Pyongjin", "Daily NK", "항", "금강산 관광"],
  ...["zzz nothing zzz", "bond", "2013"],
];

const view = (filter: Filter): View => openView({ value: filter, problems: [] });
const plainly = (filter: Filter) => all.filter((event) => matches(event, filter));

beforeAll(() => {
  all = plainEvents(useCopyOf("seeded"));
  const used = (name: "city" | "country" | "outlet" | "actor") =>
    [...new Set(all.flatMap((event) => event.values[name]))].sort();
  const choices: Choices = {
    ...{ city: used("city"), country: used("country"), outlet: used("outlet") },
    ...{ actor: used("actor"), query: queries },
  };
  filters = [
    emptyFilter,
    ...queries.map((q) => ({ ...emptyFilter, q })),
    ...Array.from({ length: 30 }, () => randomPeriod(random)),
    ...Array.from({ length: 50 }, () => randomFilter(random, choices, 0.08)),
    ...Array.from({ length: 50 }, () => randomFilter(random, choices, 0.16)),
    ...Array.from({ length: 50 }, () => randomFilter(random, choices, 0.3)),
  ];
});

test("the filters find nothing, something and everything", () => {
  const totals = filters.map((filter) => plainly(filter).length);
  expect(all).toHaveLength(397);
  expect(totals.filter((total) => total === 0).length).toBeGreaterThan(20);
  expect(totals.filter((total) => total > 0 && total < 50).length).toBeGreaterThan(40);
  expect(totals.filter((total) => total >= 50 && total < 397).length).toBeGreaterThan(15);
});

test("totals and the order of lists", () => {
  for (const filter of filters) {
    const expected = plainly(filter).map(({ slug }) => slug);
    for (const sort of ["newest", "oldest"] as const) {
      const page = events(view(filter), { sort, limit: 500, cursor: null });
      expect(page?.total).toBe(expected.length);
      expect(
        page?.events.map(({ slug }) => slug),
        JSON.stringify(filter),
      ).toEqual(sort === "newest" ? expected : [...expected].reverse());
    }
  }
});

describe("pages", () => {
  const pageOf = (of: View, listing: Listing): Page<EventSummary> => {
    const page = events(of, listing);
    if (!page) throw new Error(`The cursor ${listing.cursor} leads nowhere.`);
    return page;
  };

  test("lead through the whole list and back again, none missed and none twice", () => {
    let pages = 0;
    for (const filter of filters.filter((_, i) => i % 3 === 0)) {
      const opened = view(filter);
      const listing: Listing = {
        ...{ sort: random.pick(["newest", "oldest"] as const), limit: 1 + random.below(60) },
        cursor: null,
      };
      const forth: Page<EventSummary>[] = [pageOf(opened, listing)];
      for (let next = forth[0]?.next ?? null; next; next = forth.at(-1)?.next ?? null) {
        forth.push(pageOf(opened, { ...listing, cursor: next }));
      }
      const slugs = forth.flatMap((page) => page.events.map(({ slug }) => slug));
      const expected = plainly(filter).map(({ slug }) => slug);
      expect(slugs).toEqual(listing.sort === "newest" ? expected : expected.reverse());
      expect(forth[0]?.previous).toBeNull();

      const back = [forth.at(-1)];
      for (let cursor = back[0]?.previous; cursor != null; cursor = back.at(-1)?.previous) {
        back.push(pageOf(opened, { ...listing, cursor: cursor === "" ? null : cursor }));
      }
      expect(back.reverse().map((page) => page?.events)).toEqual(forth.map((page) => page.events));
      pages += forth.length;
    }
    expect(pages).toBeGreaterThan(150);
  });

  test("have cursors that hold for another filter, too: the list goes on from that event", () => {
    const whole = pageOf(view(emptyFilter), { sort: "newest", limit: 100, cursor: null });
    const filter = { ...emptyFilter, kind: ["law"] };
    const after = new Set(all.slice(100).map(({ slug }) => slug));
    const page = pageOf(view(filter), { sort: "newest", limit: 500, cursor: whole.next });
    expect(page.events.map(({ slug }) => slug)).toEqual(
      plainly(filter).flatMap(({ slug }) => (after.has(slug) ? [slug] : [])),
    );
  });

  test.each(["", "x", "ZQ", "ZTEyMzQ1Njc4OTA", "ZS0x", "Zg", "====", "ZTB6enp6eg"])(
    "with the cursor %j are none",
    (cursor) => {
      expect(events(view(emptyFilter), { sort: "newest", limit: 10, cursor })).toBeNull();
    },
  );
});

test("each count of a facet is the total there would be with that option chosen", () => {
  for (const filter of filters) {
    const answered = facets(view(filter));
    for (const name of facetNames) {
      const counts = new Map(filter[name].map((value) => [value, 0]));
      for (const event of all.filter((one) => matches(one, filter, name))) {
        for (const value of event.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const said = answered[name].map(({ slug, count }) => `${slug} ${count}`);
      const expected = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      expect(said.join("\n"), `${name} of ${JSON.stringify(filter)}`).toBe(
        expected.map(([slug, count]) => `${slug} ${count}`).join("\n"),
      );
    }
  }
});

test("and choosing the option gives that total", () => {
  for (const filter of filters) {
    const name = random.pick(facetNames);
    const options = facets(view(filter))[name];
    for (const { slug, count } of options.slice(0, 3)) {
      expect(view({ ...filter, [name]: [slug] }).selection.total).toBe(count);
    }
  }
});

test("the bars of the histogram", () => {
  const lengths = { decade: 3, year: 4, month: 7, day: 10 };
  for (const filter of filters) {
    const oldestFirst = plainly(filter).reverse();
    const opened = view(filter);
    for (const unit of periodUnits) {
      const period = (day: string) => day.slice(0, lengths[unit]) + (unit === "decade" ? "0s" : "");
      const expected = new Map<string, { count: number; spread: number; kinds: object }>();
      for (const event of oldestFirst) {
        const name = period(dayOf(event));
        const bar = expected.get(name) ?? { count: 0, spread: 0, kinds: {} };
        const kinds = bar.kinds as Record<string, number>;
        const open = event.min === null || event.max === null;
        bar.count += 1;
        if (open || period(event.max ?? "") !== name) bar.spread += 1;
        kinds[event.kind] = (kinds[event.kind] ?? 0) + 1;
        expected.set(name, bar);
      }
      const answered = bars(opened, unit);
      expect(answered.unit).toBe(unit);
      expect(answered.bars, `by ${unit} of ${JSON.stringify(filter)}`).toEqual(
        [...expected].map(([name, bar]) => ({ period: name, ...bar })),
      );
    }
  }
});

test("without a unit the histogram takes one that suits the extent", () => {
  expect(bars(view(emptyFilter)).unit).toBe("year");
  expect(
    bars(view({ ...emptyFilter, from: "2014-01", to: "2014-02", match: "certain" })).unit,
  ).toBe("day");
  expect(bars(view({ ...emptyFilter, q: "zzz nothing zzz" })).bars).toEqual([]);
});

test("places and outlets, with their names and the events that one outlet has alone", () => {
  for (const filter of filters) {
    const opened = view(filter);
    const { city, outlet } = facets(opened);
    const line = (...parts: unknown[]) => parts.join(" ");
    expect(cities(opened).map(({ slug, count, name }) => line(slug, count, name))).toEqual(
      city.map(({ slug, count, name }) => line(slug, count, name)),
    );
    const within = all.filter((event) => matches(event, filter, "outlet"));
    const alone = (slug: string) =>
      within.filter(({ values }) => values.outlet.length === 1 && values.outlet[0] === slug).length;
    expect(outlets(opened).map((one) => line(one.slug, one.count, one.alone))).toEqual(
      outlet.map(({ slug, count }) => line(slug, count, alone(slug))),
    );
  }
});
