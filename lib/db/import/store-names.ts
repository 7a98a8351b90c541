import type { Named } from "@/lib/domain/import/names";
import type { Rows } from "../sqlite/rows";

const SQL = {
  outlet:
    "SELECT o.slug, m.slug AS mergedInto FROM Outlet o LEFT JOIN Outlet m ON m.id = o.mergedIntoId",
  place:
    "SELECT p.slug, m.slug AS mergedInto FROM Place p LEFT JOIN Place m ON m.id = p.mergedIntoId",
  actor:
    "SELECT a.slug, m.slug AS mergedInto FROM Actor a LEFT JOIN Actor m ON m.id = a.mergedIntoId",
};
const NAMES = {
  outlet: `SELECT slug, name FROM Outlet
    UNION ALL SELECT slug, nameKo FROM Outlet WHERE nameKo IS NOT NULL`,
  place: `SELECT slug, name FROM Place UNION ALL
    SELECT p.slug, n.name FROM PlaceName n JOIN Place p ON p.id = n.placeId`,
  actor: `SELECT slug, name FROM Actor UNION ALL
    SELECT a.slug, n.name FROM ActorName n JOIN Actor a ON a.id = n.actorId`,
};

/** All outlets, places or actors of the store with all their names. */
export function storeNames(rows: Rows, subject: keyof typeof SQL): Named[] {
  const names = new Map<string, string[]>();
  for (const { slug, name } of rows.all<{ slug: string; name: string }>(NAMES[subject])) {
    names.set(slug, [...(names.get(slug) ?? []), name]);
  }
  return rows
    .all<{ slug: string; mergedInto: string | null }>(SQL[subject])
    .map((row) => ({ ...row, names: names.get(row.slug) ?? [] }));
}
