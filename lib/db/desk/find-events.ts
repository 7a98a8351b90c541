import "server-only";
import { matchExpression } from "@/lib/domain/search-text";
import { store } from "../search-index/current";

export type FoundEvent = {
  slug: string;
  title: string;
  titleKo: string | null;
  state: string;
  occurred: string;
};

const MOST = 20;
const COLUMNS = "e.slug, e.title, e.titleKo, e.state, e.occurred";
const BY_SLUG = `SELECT ${COLUMNS} FROM Event e WHERE e.slug = ? AND e.mergedIntoId IS NULL`;
const BY_TITLE = `SELECT ${COLUMNS} FROM event_title t JOIN Event e ON e.id = t.rowid
  WHERE event_title MATCH ? AND e.mergedIntoId IS NULL ORDER BY rank LIMIT ?`;

/** Events in any state by words of their title, by their slug or by their address. */
export function findEvents(query: string): FoundEvent[] {
  const rows = store();
  const last = query.trim().split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? "";
  const named = rows.all<FoundEvent>(BY_SLUG, last);
  const expression = matchExpression(query);
  if (named.length > 0 || expression === null) return named;
  return rows.all<FoundEvent>(BY_TITLE, expression, MOST);
}

/** An event as a field that finds names offers it. */
export const eventEntry = ({ slug, title, titleKo, state, occurred }: FoundEvent) => ({
  ...{ slug, name: title, nameKo: titleKo, hint: `${occurred} · ${state}` },
});
