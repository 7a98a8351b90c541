import { facetNames } from "@/lib/domain/filter";

const both = (paths: string[]) => paths.flatMap((path) => [path, `/ko${path === "/" ? "" : path}`]);

/** Pages that readers have. */
export const publicPages = both([
  ...["/", "/cities", "/cities/rajin", "/cities/pyongyang", "/outlets", "/outlets/dailynk"],
  ...["/guide", "/histogram", "/events/seed-credit-directive", "/no-such-page"],
  ...facetNames.map((name) => `/options/${name}`),
]).concat(
  "/?sort=oldest",
  "/?from=2024-05&to=2024-05",
  "/?kind=special-zone&from=2024",
  "/?kind=x",
);

/** What the API answers, and what machines look for. */
export const publicData = [
  ...["events?limit=200", "events?from=2024-05&to=2024-05", "facets", "cities", "outlets"],
  ...["histogram?by=year", "histogram?by=day&from=2024", "events/seed-credit-directive", "nope"],
  ...["events?kind=special-zone&limit=200", "facets?from=2024-05&to=2024-05", "events?limit=x"],
]
  .map((path) => `/api/v1/${path}`)
  .concat("/healthz", "/robots.txt", "/sitemap.xml", "/feed.atom", "/icon.svg");

/** Addresses of one record and filters by it: `event`, `outlet`, `place` and `actor` are slugs. */
export const addressesOf = (given: {
  event: string;
  outlet: string;
  place: string;
  actor: string;
}) => {
  const filters = [...[`outlet=${given.outlet}`, `city=${given.place}`, `actor=${given.actor}`]];
  return [
    ...both([`/events/${given.event}`, `/outlets/${given.outlet}`, `/cities/${given.place}`]),
    `/api/v1/events/${given.event}`,
    ...filters.flatMap((filter) => [
      ...[`/?${filter}`, `/ko?${filter}`, `/histogram?${filter}`, `/options/kind?${filter}`],
      ...["events", "facets", "histogram", "cities", "outlets"].map(
        (name) => `/api/v1/${name}?${filter}`,
      ),
    ]),
  ];
};
