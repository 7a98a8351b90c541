import type { Source } from "@/lib/domain/evidence";
import type { Transaction } from "./clients";

const select = {
  slug: true,
  outlet: { select: { slug: true } },
  originOutlet: { select: { slug: true } },
  derivesFrom: { select: { slug: true } },
} as const;

/** The named reports and all that they derive from, as counting origins wants them. */
export async function sourcesOf(
  db: Pick<Transaction, "report">,
  slugs: string[],
): Promise<Map<string, Source>> {
  const known = new Map<string, Source>();
  let wanted = [...new Set(slugs)];
  while (wanted.length > 0) {
    const rows = await db.report.findMany({ where: { slug: { in: wanted } }, select });
    for (const row of rows) {
      known.set(row.slug, {
        slug: row.slug,
        outlet: row.outlet.slug,
        originOutlet: row.originOutlet?.slug ?? null,
        derivesFrom: row.derivesFrom?.slug ?? null,
      });
    }
    wanted = rows.flatMap((row) => {
      const parent = row.derivesFrom?.slug;
      return parent && !known.has(parent) ? [parent] : [];
    });
  }
  return known;
}
