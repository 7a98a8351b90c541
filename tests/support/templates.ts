import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { readDataset } from "@/lib/db/dataset/read";
import { seed } from "@/lib/db/dataset/seed";
import { openStoreWriter } from "@/lib/db/sqlite/store-writer";
import { migrate } from "@/prisma/migrate/migrate";
import { sourcesHash } from "./sources-hash";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the template stores, and the folder for this run's copies of them. */
    templates: string;
    copies: string;
  }
}

const folder = path.resolve("tests/.tmp");
/** All that the template stores are made from: with none of it changed, they are kept. */
const SOURCES = ["package-lock.json", "prisma", "lib/db", "lib/domain", "tests/support"];

/** Vitest's global set-up of the store tests: one migrated store, and one loaded with the dataset. */
export default async function makeTemplates(project: TestProject): Promise<() => void> {
  const templates = path.join(folder, `templates-${sourcesHash(SOURCES)}`);
  const copies = path.join(folder, `run-${process.pid}`);
  mkdirSync(copies, { recursive: true });
  if (existsSync(templates)) utimesSync(templates, new Date(), new Date());
  else await make(templates, path.join(copies, "templates"));
  sweep();
  project.provide("templates", templates);
  project.provide("copies", copies);
  return () => rmSync(copies, { recursive: true, force: true });
}

async function make(templates: string, workshop: string): Promise<void> {
  const read = readDataset(path.resolve("prisma/dataset"));
  if (!read.ok) throw new Error(read.errors.join("\n"));
  const seeded = path.join(workshop, "seeded.db");
  await migrate(path.join(workshop, "empty.db"));
  await migrate(seeded);
  const writer = openStoreWriter(seeded);
  await seed(writer, read.dataset, "2026-11-22T00:00:00.000Z");
  writer.close();
  // Another run may have made the same meanwhile.
  if (!existsSync(templates)) renameSync(workshop, templates);
}

/** Removes what older sources and runs that were broken off have left, but nothing in use. */
function sweep(): void {
  for (const name of readdirSync(folder)) {
    if (!/^(?:templates|run)-/.test(name)) continue;
    const entry = path.join(folder, name);
    const age = Date.now() - (statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 3_600_000) rmSync(entry, { recursive: true, force: true });
  }
}
