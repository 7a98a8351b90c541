import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "../database-file";

const KEPT_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** Where uploads lie until they are imported: beside the store, on the same disk and as private. */
export function importFolder(store = databaseFile()): string {
  const folder = path.join(path.dirname(store), "imports");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The file as it was sent, and what the dry run made of it. */
export function importFiles(id: string, store?: string): { upload: string; plan: string } {
  if (!/^[\w-]+$/.test(id)) throw new Error("An import's key has letters and digits alone.");
  const folder = importFolder(store);
  return { upload: path.join(folder, `${id}.upload`), plan: path.join(folder, `${id}.plan`) };
}

export function removeImportFiles(id: string, store?: string): void {
  const { upload, plan } = importFiles(id, store);
  for (const file of [upload, plan, `${plan}-journal`]) rmSync(file, { force: true });
}

/** Removes what nobody has come back for within a week. */
export function sweepImportFiles(now: Date, store?: string): void {
  const folder = importFolder(store);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
    if (now.getTime() - changed > KEPT_DAYS * DAY) rmSync(file, { force: true });
  }
}
