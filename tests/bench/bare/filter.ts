import { matchExpression } from "@/lib/domain/search-text";

/** A condition on `Event e` with its values; the text is one of few, so that it stays prepared. */
export type Condition = { sql: string; values: unknown[] };

const of = (sql: string, ...values: unknown[]): Condition => ({ sql, values });

const CITED = `EXISTS (SELECT 1 FROM Citation c JOIN Report r ON r.id = c.reportId
  WHERE c.eventId = e.id AND r.outletId = (SELECT id FROM Outlet WHERE slug = ?))`;
const CITED_BY = `e.id IN (SELECT c.eventId FROM Report r JOIN Citation c ON c.reportId = r.id
  WHERE r.outletId = (SELECT id FROM Outlet WHERE slug = ?))`;
const PLACED = `e.id IN (SELECT eventId FROM EventPlace
  WHERE placeId = (SELECT id FROM Place WHERE slug = ?))`;
const FOUND = "e.id IN (SELECT rowid FROM event_text WHERE event_text MATCH ?)";

/**
 * The filter's conditions but those of the facet left out. Periods are given as whole ISO days here.
 * An outlet is looked up for each event where a kind narrows them first, else its reports lead.
 */
export function conditions(parameters: URLSearchParams, without?: string): Condition {
  const given = (name: string) => (name === without ? null : parameters.get(name));
  const [kind, outlet, city] = [given("kind"), given("outlet"), given("city")];
  const [from, to, q] = [given("from"), given("to"), given("q")];
  const parts = [of("e.state = 'published'")];
  if (kind) parts.push(of("e.kind = ?", kind));
  if (from) parts.push(of("(e.occurredMax IS NULL OR e.occurredMax >= ?)", from));
  if (to) parts.push(of("(e.occurredMin IS NULL OR e.occurredMin <= ?)", to));
  if (city) parts.push(of(PLACED, city));
  if (outlet) parts.push(of(kind ? CITED : CITED_BY, outlet));
  if (q) parts.push(of(FOUND, matchExpression(q)));
  return of(parts.map(({ sql }) => sql).join(" AND "), ...parts.flatMap(({ values }) => values));
}
