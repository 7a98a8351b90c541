import "server-only";
import Database from "better-sqlite3";
import { pragmas } from "./pragmas";
import { type Rows, rowsOf } from "./rows";

/**
 * A read-only connection with prepared statements kept, for the reads that Prisma would make several
 * times slower (docs/decisions/0005). The SQL given here is constant text, values are bound.
 */
export type HotReader = Rows & {
  /** Rows as arrays of columns. */
  rows<T extends unknown[]>(sql: string, ...values: unknown[]): T[];
  /** The first column of all rows. */
  column<T>(sql: string, ...values: unknown[]): T[];
  /** Runs reads that all see the store as it was at the first of them. */
  together<T>(reads: () => T): T;
  /** Changes whenever another connection has committed. */
  dataVersion(): number;
  close(): void;
};

/** @throws when the file is missing or no SQLite store. */
export function openHotReader(file: string): HotReader {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  for (const pragma of pragmas(true)) db.pragma(pragma);
  const raw = new Map<string, Database.Statement>();
  const plucked = new Map<string, Database.Statement>();
  const prepared = (kept: typeof raw, sql: string, mode: "raw" | "pluck") => {
    let statement = kept.get(sql);
    if (!statement) {
      statement = db.prepare(sql)[mode](true);
      kept.set(sql, statement);
    }
    return statement;
  };
  const version = db.prepare("PRAGMA data_version").pluck();
  return {
    all: rowsOf(db).all,
    rows: <T extends unknown[]>(sql: string, ...values: unknown[]) =>
      prepared(raw, sql, "raw").all(...values) as T[],
    column: <T>(sql: string, ...values: unknown[]) =>
      prepared(plucked, sql, "pluck").all(...values) as T[],
    together: (reads) => db.transaction(reads)(),
    dataVersion: () => version.get() as number,
    close: () => db.close(),
  };
}
