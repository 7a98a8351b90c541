import { copyFileSync, existsSync, renameSync } from "node:fs";
import Database from "better-sqlite3";

const published = "WHERE state = 'published'";
export const newest =
  "coalesce(e.occurredMin, e.occurredMax) DESC, coalesce(e.occurredMax, '9999') ASC, e.id DESC";
const newestKey = newest.replaceAll("e.", "");

/** What the bare server's copy of the store has beside the product's own indexes. */
export const bareIndexes = [
  `CREATE INDEX bare_newest ON Event (${newestKey}) ${published}`,
  `CREATE INDEX bare_kind ON Event (kind, ${newestKey}, occurredMin, occurredMax) ${published}`,
  `CREATE INDEX bare_event ON Event (id, kind, occurredMin, occurredMax, status, sector) ${published}`,
  "CREATE INDEX bare_report ON Report (outletId, id)",
  "CREATE INDEX bare_citation ON Citation (reportId, eventId)",
  "CREATE INDEX bare_cited ON Citation (eventId, reportId, claimedSource)",
  "CREATE INDEX bare_place ON EventPlace (placeId, eventId)",
  "CREATE INDEX bare_actor ON EventActor (actorId, eventId)",
];

/** The bare server's copy of a store: the same rows, more indexes, and ANALYZE. */
export function bareStore(file: string): string {
  const copy = file.replace(/\.db$/, `-bare${bareIndexes.length}.db`);
  if (existsSync(copy)) return copy;
  copyFileSync(file, `${copy}.part`);
  const db = new Database(`${copy}.part`);
  for (const sql of bareIndexes) db.exec(sql);
  db.exec("ANALYZE");
  db.close();
  renameSync(`${copy}.part`, copy);
  return copy;
}

export type Bare = {
  /** Rows as objects. */
  all<Row>(sql: string, ...values: unknown[]): Row[];
  /** The first row's first column. */
  one<Value>(sql: string, ...values: unknown[]): Value;
};

/** Statements are prepared once for each text of SQL. */
export function openBare(file: string): Bare {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  db.pragma("cache_size = -65536");
  const kept = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = kept.get(sql) ?? db.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return {
    all: <Row>(sql: string, ...values: unknown[]) => prepared(sql).all(...values) as Row[],
    one: <Value>(sql: string, ...values: unknown[]) =>
      Object.values(prepared(sql).get(...values) as object)[0] as Value,
  };
}
