import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { inject, onTestFinished } from "vitest";
import { openWriter, type Writer } from "@/lib/db/clients";
import { openStoreWriter, type StoreWriter } from "@/lib/db/sqlite/store-writer";

/** A folder that goes with the run. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(inject("copies"), "test-"));
}

/** A copy of a template store (support/templates.ts) in a folder of its own. */
export function copyOf(template: "empty" | "seeded"): string {
  const source = path.join(inject("templates"), `${template}.db`);
  if (existsSync(`${source}-wal`)) throw new Error(`${source} is open somewhere.`);
  const file = path.join(temporaryFolder(), "hapyong.db");
  copyFileSync(source, file);
  return file;
}

/** Such a copy as the store of `current()` and `reader()`, which know one for each test file. */
export function useCopyOf(template: "empty" | "seeded"): string {
  const file = copyOf(template);
  process.env.DATABASE_URL = `file:${file}`;
  // Else a test file with a store for each of its tests would go on reading the one before.
  (globalThis as { hapyongIndex?: unknown }).hapyongIndex = undefined;
  return file;
}

const recordWriters = new WeakMap<Writer, StoreWriter>();

/** Prisma's client, to look at the store with, and beside it the connection that writes records. */
export function openBoth(file: string): Writer {
  const writer = openWriter(file);
  recordWriters.set(writer, openStoreWriter(file));
  return writer;
}

/** The connection that writes records of the same file. */
export function recordsOf(writer: Writer): StoreWriter {
  const records = recordWriters.get(writer);
  if (!records) throw new Error("Only a writer of openBoth has a connection for records.");
  return records;
}

export async function closeBoth(writer: Writer): Promise<void> {
  recordsOf(writer).close();
  await writer.$disconnect();
}

/** Such a pair that is closed when the test is finished. */
export function writerOn(file: string): Writer {
  const writer = openBoth(file);
  onTestFinished(() => closeBoth(writer));
  return writer;
}

/** The file as another program sees it, closed when the test is finished. */
export function connectionTo(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true });
  onTestFinished(() => void db.close());
  return db;
}
