import type { Subject } from "@/lib/domain/dataset";
import { batches } from "../batches";
import type { Transaction } from "../clients";

export type Head = { id: number; version: number };

/** Turns slugs into keys, remembering within one transaction those it has met. */
export type References = {
  /** @throws Error when the slug names no record: callers check references at the edge. */
  id(subject: Subject, slug: string): Promise<number>;
  ids(subject: Subject, slugs: string[]): Promise<number[]>;
  /** Keys and versions of those among the slugs that name a record. */
  heads(subject: Subject, slugs: string[]): Promise<Map<string, Head>>;
};

export function references(tx: Transaction): References {
  const known = new Map<string, number>();
  const heads: References["heads"] = async (subject, slugs) => {
    const found = new Map<string, Head>();
    for (const batch of batches(slugs)) {
      for (const { slug, ...head } of await findHeads(tx, subject, batch)) {
        found.set(slug, head);
        known.set(`${subject} ${slug}`, head.id);
      }
    }
    return found;
  };
  const ids: References["ids"] = async (subject, slugs) => {
    const missing = slugs.filter((slug) => !known.has(`${subject} ${slug}`));
    if (missing.length > 0) await heads(subject, missing);
    return slugs.map((slug) => {
      const id = known.get(`${subject} ${slug}`);
      if (id === undefined) throw new Error(`There is no ${subject} ${slug}.`);
      return id;
    });
  };
  return { heads, ids, id: async (subject, slug) => (await ids(subject, [slug]))[0] as number };
}

function findHeads(tx: Transaction, subject: Subject, slugs: string[]) {
  const query = {
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, version: true },
  };
  switch (subject) {
    case "outlet":
      return tx.outlet.findMany(query);
    case "place":
      return tx.place.findMany(query);
    case "actor":
      return tx.actor.findMany(query);
    case "report":
      return tx.report.findMany(query);
    case "event":
      return tx.event.findMany(query);
  }
}
