import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { withStore } from "./desk";

/** What counts attempts and refusals, and SQLite's own count of keys, which those raise. */
const COUNTERS = ["Throttle", "DeskLog", "sqlite_sequence"];

const tablesOf = (db: Database.Database) =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    .pluck()
    .all() as string[];

/** A hash of each table's rows: two states are the same when these are. */
export function storeState(): Record<string, string> {
  return withStore((db) =>
    Object.fromEntries(
      tablesOf(db)
        .filter((name) => !COUNTERS.includes(name))
        .map((name) => {
          const hash = createHash("sha1");
          for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().iterate()) {
            hash.update(JSON.stringify(row));
          }
          return [name, hash.digest("hex")];
        }),
    ),
  );
}

/** All text of some tables, to be searched for what must not stand there. */
export function textOf(tables: readonly string[]): string {
  return withStore((db) =>
    tables
      .map((name) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).raw().all()))
      .join("\n"),
  );
}
