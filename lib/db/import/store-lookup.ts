import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { tables } from "../records/references";
import { recordStores, type Stored } from "../records/store";
import type { Rows } from "../sqlite/rows";

export type StoreLookup = ReturnType<typeof storeLookup>;

/** What a dry run asks of the store, row by row. */
export function storeLookup(rows: Rows) {
  const version = (subject: Subject, slug: string): number | null => {
    const sql = `SELECT version FROM "${tables[subject]}" WHERE slug = ?`;
    return rows.all<{ version: number }>(sql, slug)[0]?.version ?? null;
  };
  return {
    has: (subject: Subject, slug: string) => version(subject, slug) !== null,
    find: <S extends Subject>(subject: S, slug: string): Stored<DatasetRecord<S>> | null =>
      recordStores[subject].find(rows, slug) as Stored<DatasetRecord<S>> | null,
    /** The slug of the first report at a canonical address. */
    reportAt: (address: string): string | null =>
      rows.all<{ slug: string }>(
        "SELECT slug FROM Report WHERE urlKey = ? ORDER BY id LIMIT 1",
        address,
      )[0]?.slug ?? null,
    addressOf: (report: string): string | null =>
      rows.all<{ urlKey: string | null }>("SELECT urlKey FROM Report WHERE slug = ?", report)[0]
        ?.urlKey ?? null,
    derivesFrom: (report: string): string | null =>
      rows.all<{ slug: string }>(
        "SELECT d.slug FROM Report r JOIN Report d ON d.id = r.derivesFromId WHERE r.slug = ?",
        report,
      )[0]?.slug ?? null,
    /** Events of a kind that stand and cite the page. */
    eventsCiting: (address: string, kind: string): string[] =>
      rows
        .all<{ slug: string }>(
          `SELECT DISTINCT e.slug FROM Report r JOIN Citation c ON c.reportId = r.id
            JOIN Event e ON e.id = c.eventId
            WHERE r.urlKey = ? AND e.kind = ? AND e.state <> 'withdrawn' ORDER BY e.id LIMIT 5`,
          ...[address, kind],
        )
        .map(({ slug }) => slug),
  };
}
