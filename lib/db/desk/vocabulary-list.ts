import "server-only";
import type { Mergeable } from "@/lib/domain/desk/merge-names";
import { store } from "../search-index/current";
import { findNames } from "./names";

export type VocabularyEntry = {
  slug: string;
  name: string;
  nameKo: string | null;
  country: string | null;
  /** Events that name it, in whatever state. */
  events: number;
};

const korean = (table: "Place" | "Actor", key: string) => `(SELECT n.name FROM ${table}Name n
  WHERE n.${key} = t.id AND n.form LIKE 'hangul-%' ORDER BY n.form DESC, n.ordinal LIMIT 1)`;

const LISTS: Record<Mergeable, string> = {
  outlet: `SELECT t.slug, t.name, t.nameKo, t.country, (SELECT count(DISTINCT c.eventId)
      FROM Report r JOIN Citation c ON c.reportId = r.id WHERE r.outletId = t.id) AS events
    FROM Outlet t WHERE t.mergedIntoId IS NULL`,
  place: `SELECT t.slug, t.name, ${korean("Place", "placeId")} AS nameKo, t.country,
      (SELECT count(*) FROM EventPlace x WHERE x.placeId = t.id) AS events
    FROM Place t WHERE t.mergedIntoId IS NULL`,
  actor: `SELECT t.slug, t.name, ${korean("Actor", "actorId")} AS nameKo, t.country,
      (SELECT count(DISTINCT x.eventId) FROM EventActor x WHERE x.actorId = t.id) AS events
    FROM Actor t WHERE t.mergedIntoId IS NULL`,
};

const MOST_FOUND = 200;

/** All of a type by name, or those of which a name in any script has the words, best first. */
export function vocabularyList(subject: Mergeable, query: string): VocabularyEntry[] {
  const all = store().all<VocabularyEntry>(LISTS[subject]);
  if (query.trim() === "") return all.sort((a, b) => a.name.localeCompare(b.name, "en"));
  const bySlug = new Map(all.map((entry) => [entry.slug, entry]));
  return findNames(subject, query, MOST_FOUND).flatMap(({ slug }) => bySlug.get(slug) ?? []);
}
