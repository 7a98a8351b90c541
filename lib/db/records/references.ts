import type { Subject } from "@/lib/domain/dataset";
import type { Tx } from "../sqlite/rows";

export type Head = { id: number; version: number };

/** The tables of the types of records. */
export const tables = {
  outlet: "Outlet",
  place: "Place",
  actor: "Actor",
  report: "Report",
  event: "Event",
} as const satisfies Record<Subject, string>;

/** Turns slugs into keys, remembering within one transaction those it has met. */
export type References = {
  /** @throws Error when the slug names no record: callers check references at the edge. */
  id(subject: Subject, slug: string): number;
  /** As `id`, where the reference may be empty. */
  maybe(subject: Subject, slug: string | null): number | null;
  /** Key and version of a record; null where there is none. */
  head(subject: Subject, slug: string): Head | null;
  /** The other way: the slug of a key that a row holds. */
  slug(subject: Subject, id: number): string;
  note(subject: Subject, slug: string, id: number): void;
};

export function references(tx: Tx): References {
  const ids = new Map<string, number>();
  const head: References["head"] = (subject, slug) => {
    const sql = `SELECT id, version FROM "${tables[subject]}" WHERE slug = ?`;
    const [found] = tx.all<Head>(sql, slug);
    if (found) ids.set(`${subject} ${slug}`, found.id);
    return found ?? null;
  };
  const id: References["id"] = (subject, slug) => {
    const known = ids.get(`${subject} ${slug}`) ?? head(subject, slug)?.id;
    if (known === undefined) throw new Error(`There is no ${subject} ${slug}.`);
    return known;
  };
  return {
    head,
    id,
    maybe: (subject, slug) => (slug === null ? null : id(subject, slug)),
    slug: (subject, key) => {
      const [row] = tx.all<{ slug: string }>(
        `SELECT slug FROM "${tables[subject]}" WHERE id = ?`,
        key,
      );
      if (!row) throw new Error(`There is no ${subject} with the key ${key}.`);
      return row.slug;
    },
    note: (subject, slug, key) => void ids.set(`${subject} ${slug}`, key),
  };
}
