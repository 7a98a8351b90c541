import "server-only";
import { matchExpression } from "@/lib/domain/search-text";
import { current } from "../search-index/current";

export type EventEntry = { slug: string; name: string; nameKo: string | null; hint: string };

const FIND = `SELECT e.slug, e.title AS name, e.titleKo AS nameKo, e.occurred || ' · ' || e.state AS hint
  FROM event_title t JOIN Event e ON e.id = t.rowid
  WHERE event_title MATCH ? AND e.mergedIntoId IS NULL ORDER BY rank LIMIT ?`;
const BY_SLUG = `SELECT slug, title AS name, titleKo AS nameKo, occurred || ' · ' || state AS hint
  FROM Event WHERE slug = ?`;

/** Events in any state whose title has all the words, or whose address it is; the best match first. */
export function findEvents(query: string, limit = 8): EventEntry[] {
  const { store } = current();
  const bySlug = store.all<EventEntry>(BY_SLUG, query.trim());
  const expression = matchExpression(query);
  const byTitle = expression ? store.all<EventEntry>(FIND, expression, limit) : [];
  return [...bySlug, ...byTitle];
}
