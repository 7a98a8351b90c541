import { eventsOf } from "./events";
import type { Bare } from "./store";

const EVENT = "SELECT * FROM Event WHERE slug = ? AND state = 'published'";
const AMOUNTS = `SELECT min, max, currency, note, verbatim FROM Amount WHERE eventId = ?
  ORDER BY ordinal`;
const REPORTS = `SELECT r.*, o.slug outlet, v.slug via, oo.slug originOutlet, d.slug derivesFrom,
  c.stance, c.claimedSource, c.sourceDescription, c.credibility, c.precedesEvent,
  c.note citationNote FROM Citation c JOIN Report r ON r.id = c.reportId
  JOIN Outlet o ON o.id = r.outletId LEFT JOIN Outlet v ON v.id = r.viaId
  LEFT JOIN Outlet oo ON oo.id = r.originOutletId LEFT JOIN Report d ON d.id = r.derivesFromId
  WHERE c.eventId = ? ORDER BY c.ordinal`;
const CLAIMS = `SELECT c.reportId, f.field, f.value, f.quote, f.rank, f.reason FROM Claim f
  JOIN Citation c ON c.id = f.citationId WHERE c.eventId = ? ORDER BY f.id`;
const OTHER = "e.slug, e.title, e.titleKo, e.kind, e.occurred FROM Relation t JOIN Event e";
const RELATIONS = `SELECT t.type, 'to' direction, ${OTHER} ON e.id = t.toId
  WHERE t.fromId = ? AND e.state = 'published'
  UNION ALL SELECT t.type, 'from', ${OTHER} ON e.id = t.fromId
  WHERE t.toId = ? AND e.state = 'published'`;

type Row = Record<string, unknown> & { id: number };

/** GET /api/v1/events/{slug}: one event with all its evidence; null for no such event. */
export function event(db: Bare, slug: string): object | null {
  const [row] = db.all<Row>(EVENT, slug);
  if (!row) return null;
  const claims = db.all<{ reportId: number }>(CLAIMS, row.id);
  const reports = db.all<Row>(REPORTS, row.id).map((report) => ({
    ...report,
    claims: claims.filter(({ reportId }) => reportId === report.id),
  }));
  const { statusNote, likelihood, confidence, assessment, doubts, readings } = row;
  const data = {
    ...eventsOf(db, [row.id])[0],
    ...{ statusNote, likelihood, confidence, assessment, doubts, readings },
    amounts: db.all(AMOUNTS, row.id),
    reports,
    relations: db.all<Row>(RELATIONS, row.id, row.id).map(({ type, direction, ...other }) => ({
      ...{ type, direction, event: other },
    })),
  };
  return { data };
}
