import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { filters, withSchemaEngine } from "./engine";
import { migrationsList, schemaFile } from "./files";

export type MigrateResult = { applied: string[]; backup: string | null };

/**
 * Brings the SQLite file to the newest migration, creating it first if it is missing.
 * A store that has data and waits for a migration is backed up beside itself (VACUUM INTO) first.
 * @throws Error with one clear sentence when the folder or the file can't be used.
 */
export async function migrate(file: string): Promise<MigrateResult> {
  create(file);
  const pending = pendingMigrations(file);
  if (pending.length === 0) return { applied: [], backup: null };
  const backup = backUp(file);
  const schema = schemaFile();
  try {
    const applied = await withSchemaEngine(file, [[schema.path, schema.content]], (engine) =>
      engine.applyMigrations({ migrationsList: migrationsList(), filters }),
    );
    return { applied: applied.appliedMigrationNames, backup };
  } catch (error) {
    const restore = backup ? ` The store as it was before is in ${backup}.` : "";
    throw new Error(`A migration failed: ${String(error)}.${restore}`, { cause: error });
  }
}

function create(file: string): void {
  if (existsSync(file)) return;
  try {
    makeFolder(path.dirname(file));
    closeSync(openSync(file, "ax"));
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(`The store ${file} can't be created (${why}): is its folder writable?`, {
      cause,
    });
  }
}

/** Step by step: Node's own recursive mkdir never returns where a file system refuses (as /proc does). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function open(file: string): Database.Database {
  try {
    const db = new Database(file, { fileMustExist: true });
    db.pragma("busy_timeout = 5000");
    db.prepare("SELECT count(*) FROM sqlite_schema").get();
    return db;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The store ${file} can't be opened: ${why}.`, { cause });
  }
}

/** Names of the migrations that the store hasn't finished. */
export function pendingMigrations(file: string): string[] {
  const db = open(file);
  try {
    const check = db.pragma("quick_check(1)", { simple: true });
    if (check !== "ok") throw new Error(`The store ${file} is damaged: ${check}.`);
    const known = db
      .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_prisma_migrations'")
      .get();
    const done = known
      ? db
          .prepare("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")
          .pluck()
          .all()
      : [];
    return migrationsList()
      .migrationDirectories.map((directory) => directory.path)
      .filter((name) => !done.includes(name));
  } finally {
    db.close();
  }
}

function backUp(file: string): string | null {
  const db = open(file);
  try {
    const tables = db
      .prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .get();
    if (!tables) return null;
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const target = `${file}.before-migration-${stamp}`;
    db.prepare("VACUUM INTO ?").run(target);
    return target;
  } finally {
    db.close();
  }
}
