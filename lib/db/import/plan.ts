import { rmSync } from "node:fs";
import Database from "better-sqlite3";
import type { LetteredProblem, Shown, Verdict } from "@/lib/domain/import/job";
import type { Problem } from "@/lib/domain/import/problem";

/** A record as the import would write it; of one that stays as it is, only what it is. */
export type PlannedRow = Shown & {
  verdict: Verdict;
  /** The version that the dry run saw; null for a new record. */
  version: number | null;
  json: string;
  /** 1 when it has to be linked to records of its own type after all are written. */
  own: 0 | 1;
};

// The dry run's own file, beside the upload: what it holds of 100,000 rows must not lie in memory.
const TABLES = `
  CREATE TABLE seen (revision INTEGER);
  CREATE TABLE row (n INTEGER PRIMARY KEY, line INTEGER, event INTEGER, report INTEGER, cells TEXT);
  CREATE INDEX row_event ON row (event); CREATE INDEX row_report ON row (report);
  CREATE TABLE event (id INTEGER PRIMARY KEY, key TEXT UNIQUE, slug TEXT UNIQUE, line INTEGER);
  CREATE TABLE report (id INTEGER PRIMARY KEY, slug TEXT UNIQUE, words TEXT UNIQUE,
    line INTEGER, existing INTEGER);
  CREATE TABLE address (address TEXT PRIMARY KEY, report INTEGER) WITHOUT ROWID;
  CREATE TABLE record (id INTEGER PRIMARY KEY, subject TEXT, slug TEXT, line INTEGER, verdict TEXT,
    version INTEGER, title TEXT, json TEXT, fields TEXT, twinOf TEXT, reasons TEXT, own INTEGER,
    UNIQUE (subject, slug));
  CREATE TABLE reportAddress (slug TEXT PRIMARY KEY, address TEXT) WITHOUT ROWID;
  CREATE TABLE failed (subject TEXT, slug TEXT, PRIMARY KEY (subject, slug)) WITHOUT ROWID;
  CREATE TABLE cites (report TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE twinCites (report TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE near (kind TEXT, place TEXT, year INTEGER, slug TEXT, title TEXT, titleKo TEXT,
    min TEXT, max TEXT, size INTEGER, low INTEGER, high INTEGER, sizeKo INTEGER, lowKo INTEGER,
    highKo INTEGER, PRIMARY KEY (kind, place, year, slug)) WITHOUT ROWID;
  CREATE TABLE side (address TEXT, kind TEXT, slug TEXT, PRIMARY KEY (address, kind, slug))
    WITHOUT ROWID;
  CREATE TABLE problem (id INTEGER PRIMARY KEY, line INTEGER, letters TEXT, "column" TEXT,
    code TEXT, "values" TEXT)`;

const RECORD = `INSERT INTO record (subject, slug, line, verdict, version, title, json, fields,
  twinOf, reasons, own) VALUES (@subject, @slug, @line, @verdict, @version, @title, @json, @fields,
  @twinOf, @reasons, @own)`;
const PROBLEM = `INSERT INTO problem (line, letters, "column", code, "values") VALUES (?, ?, ?, ?, ?)`;

export type Plan = {
  run(sql: string, ...values: unknown[]): number;
  one<T>(sql: string, ...values: unknown[]): T | undefined;
  all<T>(sql: string, ...values: unknown[]): T[];
  record(row: PlannedRow): void;
  problems(found: Problem[], letters?: (column: string) => string): void;
  close(): void;
};

/** Opens the file, made anew for a dry run. While it is open nobody else gets at it (`isWorkedOn`). */
export function openPlan(file: string, { fresh = false } = {}): Plan {
  if (fresh) rmSync(file, { force: true });
  const db = new Database(file, { fileMustExist: !fresh });
  for (const pragma of ["locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF"]) {
    db.pragma(pragma);
  }
  db.pragma("cache_size = -16384");
  db.exec("BEGIN EXCLUSIVE");
  if (fresh) db.exec(TABLES);
  const kept = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = kept.get(sql) ?? db.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, ...values) => Number(prepared(sql).run(...values).lastInsertRowid),
    one: <T>(sql: string, ...values: unknown[]) => prepared(sql).get(...values) as T | undefined,
    all: <T>(sql: string, ...values: unknown[]) => prepared(sql).all(...values) as T[],
    record: (row) => void prepared(RECORD).run(row),
    problems: (found, letters = () => "") => {
      for (const { line, column, code, values } of found) {
        const where = values.letters ?? letters(column);
        prepared(PROBLEM).run(line, where, column, code, JSON.stringify(values));
      }
    },
    close: () => {
      if (db.inTransaction) db.exec("COMMIT");
      db.close();
    },
  };
}

/** Whether a process is at work on the file; the system ends its hold with the process. */
export function isWorkedOn(file: string): boolean {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 0 });
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch (error) {
    return String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY");
  } finally {
    db?.close();
  }
}

const PAGE = `SELECT id, line, letters, "column", code, "values" FROM problem WHERE id > ?
  ORDER BY id LIMIT 500`;

/** All problems in the order of the file, some hundred at a time. */
export function* planProblems(file: string): Generator<LetteredProblem> {
  const db = new Database(file, { fileMustExist: true, readonly: true });
  try {
    const page = db.prepare(PAGE);
    let after = 0;
    while (true) {
      const rows = page.all(after) as (Omit<LetteredProblem, "values"> & {
        id: number;
        values: string;
      })[];
      for (const { id, values, ...row } of rows) {
        yield { ...row, values: JSON.parse(values) };
        after = id;
      }
      if (rows.length === 0) return;
    }
  } finally {
    db.close();
  }
}
