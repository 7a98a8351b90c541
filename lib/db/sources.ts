import type { Source } from "@/lib/domain/evidence";
import type { Rows } from "./sqlite/rows";

// UNION, not UNION ALL: reports that derive from each other in a circle end the walk. CROSS JOIN keeps
// the order: at 10,000 events SQLite would rather begin with every report of every outlet.
const SOURCES = `WITH RECURSIVE walked (id) AS (
    SELECT reportId FROM Citation WHERE eventId = ?
    UNION SELECT r.derivesFromId FROM Report r JOIN walked w ON r.id = w.id
      WHERE r.derivesFromId IS NOT NULL
  )
  SELECT r.slug, o.slug AS outlet, s.slug AS originOutlet, d.slug AS derivesFrom
  FROM walked w CROSS JOIN Report r ON r.id = w.id CROSS JOIN Outlet o ON o.id = r.outletId
  LEFT JOIN Outlet s ON s.id = r.originOutletId
  LEFT JOIN Report d ON d.id = r.derivesFromId`;

/** The reports of an event and all that they derive from, as counting origins wants them. */
export function sourcesOf(rows: Rows, eventId: number): Map<string, Source> {
  return new Map(rows.all<Source>(SOURCES, eventId).map((source) => [source.slug, source]));
}
