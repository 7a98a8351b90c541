import { conditions } from "./filter";
import type { Bare } from "./store";

type Count = { slug: string; count: number };

const SPREAD = `sum(e.occurredMin IS NULL OR e.occurredMax IS NULL
  OR substr(e.occurredMax, 1, 7) <> substr(e.occurredMin, 1, 7)) spread`;

/** GET /api/v1/histogram?by=month, by kind. */
export function histogram(db: Bare, parameters: URLSearchParams): object {
  const { sql, values } = conditions(parameters);
  type Cell = { period: string; kind: string; count: number; spread: number };
  const cells = db.all<Cell>(
    `SELECT substr(coalesce(e.occurredMin, e.occurredMax), 1, 7) period, e.kind, count(*) count,
     ${SPREAD} FROM Event e WHERE ${sql} GROUP BY 1, 2 ORDER BY 1`,
    ...values,
  );
  const bars = new Map<string, { count: number; spread: number; kinds: Record<string, number> }>();
  for (const { period, kind, count, spread } of cells) {
    const bar = bars.get(period) ?? { count: 0, spread: 0, kinds: {} };
    bars.set(period, bar);
    bar.count += count;
    bar.spread += spread;
    bar.kinds[kind] = count;
  }
  return { data: [...bars].map(([period, bar]) => ({ period, ...bar })) };
}

const PLACES = "JOIN EventPlace j ON j.eventId = e.id JOIN Place v ON v.id = j.placeId";
const ACTORS = "JOIN EventActor j ON j.eventId = e.id JOIN Actor v ON v.id = j.actorId";
const OUTLETS = `JOIN Citation j ON j.eventId = e.id JOIN Report r ON r.id = j.reportId
  JOIN Outlet v ON v.id = r.outletId AND v.type <> 'republisher'`;

/** GET /api/v1/cities: counts with the city filter left out. */
export function cities(db: Bare, parameters: URLSearchParams): object {
  const { sql, values } = conditions(parameters, "city");
  const data = db.all(
    `SELECT v.slug, v.name, (SELECT name FROM PlaceName n WHERE n.placeId = v.id
     AND n.form LIKE 'hangul-%' ORDER BY n.form DESC LIMIT 1) nameKo, v.country, v.province,
     v.type, v.latitude, v.longitude, s.count FROM Place v JOIN (SELECT j.placeId, count(*) count
     FROM Event e JOIN EventPlace j ON j.eventId = e.id WHERE ${sql} GROUP BY 1) s
     ON s.placeId = v.id ORDER BY s.count DESC, v.slug`,
    ...values,
  );
  return { data, page: { total: data.length } };
}

/** GET /api/v1/outlets: counts with the outlet filter left out; alone: no other outlet reported. */
export function outlets(db: Bare, parameters: URLSearchParams): object {
  const { sql, values } = conditions(parameters, "outlet");
  const data = db.all(
    `WITH pair AS MATERIALIZED (SELECT DISTINCT e.id, r.outletId FROM Event e
       JOIN Citation c ON c.eventId = e.id JOIN Report r ON r.id = c.reportId
       JOIN Outlet o ON o.id = r.outletId AND o.type <> 'republisher' WHERE ${sql}),
     single AS (SELECT id FROM pair GROUP BY id HAVING count(*) = 1)
     SELECT v.slug, v.name, v.nameKo, v.country, v.type, count(*) count,
     sum(pair.id IN (SELECT id FROM single)) alone
     FROM pair JOIN Outlet v ON v.id = pair.outletId GROUP BY v.id ORDER BY count DESC, v.slug`,
    ...values,
  );
  return { data, page: { total: data.length } };
}

/** GET /api/v1/facets: for each facet the counts with its own filter left out. */
export function facets(db: Bare, parameters: URLSearchParams): object {
  const counts = (name: string, value: string, join: string, what = "*"): Count[] => {
    const { sql, values } = conditions(parameters, name);
    return db.all<Count>(
      `SELECT ${value} slug, count(${what}) count FROM Event e ${join}
       WHERE ${sql} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
      ...values,
    );
  };
  const each = "DISTINCT e.id";
  const data = {
    kind: counts("kind", "e.kind", ""),
    status: counts("status", "e.status", ""),
    sector: counts("sector", "e.sector", ""),
    city: counts("city", "v.slug", PLACES),
    country: counts("country", "j.country", "JOIN EventCountry j ON j.eventId = e.id"),
    outlet: counts("outlet", "v.slug", OUTLETS, each),
    actor: counts("actor", "v.slug", ACTORS, each),
    source: counts("source", "j.claimedSource", "JOIN Citation j ON j.eventId = e.id", each),
  };
  return { data };
}
