import { api, walk } from "../support/api";
import { published, republishers, unpublished } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { payload, raw } from "../support/raw";

const slugs = unpublished.map(({ slug }) => slug);
const titles = unpublished.map(({ title }) => title);

/** Whatever of the unpublished events stands in a text. */
const leaks = (text: string) =>
  [...slugs, ...titles].filter(
    (piece) => text.includes(`"${piece}"`) || text.includes(`>${piece}<`),
  );

test("there are drafts and events in review to be hidden", () => {
  expect(unpublished.filter(({ state }) => state === "draft")).toHaveLength(6);
  expect(unpublished.filter(({ state }) => state === "in_review")).toHaveLength(133);
});

test("their pages and records are not found", async () => {
  for (const { slug, title } of unpublished) {
    for (const path of [`/events/${slug}`, `/ko/events/${slug}`, `/api/v1/events/${slug}`]) {
      const { status, body } = await raw(path);
      expect(status, path).toBe(404);
      expect(body, path).not.toContain(title);
    }
    expect((await payload(`/events/${slug}`)).body, slug).not.toContain(title);
  }
});

test("no list, count or search has them", async ({ request }) => {
  const all = (await walk(request)).map(({ slug }) => slug);
  expect(all).toHaveLength(published.length);
  expect(all.filter((slug) => slugs.includes(slug))).toEqual([]);
  for (const { slug, title } of unpublished) {
    const query = new URLSearchParams({ q: title.slice(0, 200), limit: "200" });
    const { data } = await api(request, "events", query.toString());
    expect(
      data.map((event) => event.slug),
      slug,
    ).not.toContain(slug);
  }
  const { data } = await api(request, "facets");
  expect(data.kind.reduce((sum, { count }) => sum + count, 0)).toBe(published.length);
});

test("places, outlets and actors that only they name are unknown", async ({ request }) => {
  const { data } = await api(request, "facets");
  const events = await walk(request);
  const seen = {
    city: new Set(events.flatMap(({ places }) => places.map(({ slug }) => slug))),
    outlet: new Set(
      events
        .flatMap(({ reports }) => reports.map(({ outlet }) => outlet))
        .filter((slug) => !republishers.has(slug)),
    ),
    actor: new Set(events.flatMap(({ actors }) => actors.map(({ slug }) => slug))),
  };
  for (const facet of ["city", "outlet", "actor"] as const) {
    expect(data[facet].map(({ slug }) => slug).sort()).toEqual([...seen[facet]].sort());
  }
});

test("no page carries them, neither as HTML nor as data for the browser", async () => {
  for (const path of [
    ...["/", "/?sort=oldest", "/ko", "/?from=2020", "/cities", "/cities/pyongyang"],
    ...["/outlets/dailynk", "/outlets", "/options/actor", "/histogram"],
  ]) {
    for (const { body } of [await raw(path), await payload(path)]) {
      expect(body.length, path).toBeGreaterThan(1000);
      expect(leaks(body.replaceAll('\\"', '"')), path).toEqual([]);
    }
  }
});
