import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { sourcesHash } from "../support/sources-hash";
import { generateStore } from "./generate/store";

export const workFolder = path.join(process.cwd(), "tests", ".tmp", "bench");

/** Whatever changes the generated rows: a store made from other files is made again. */
const SOURCES = [
  "tests/bench/generate",
  "prisma/migrations",
  "prisma/dataset",
  "lib/db/card.ts",
  "lib/db/event-text.ts",
  "lib/domain/search-text.ts",
];

/** The file with so many synthetic events, generated unless it is there already. */
export async function syntheticStore(size: number): Promise<string> {
  mkdirSync(workFolder, { recursive: true });
  const file = path.join(workFolder, `events-${size}-${sourcesHash(SOURCES)}.db`);
  if (existsSync(file)) return file;
  for (const old of readdirSync(workFolder)) {
    if (old.startsWith(`events-${size}-`)) rmSync(path.join(workFolder, old));
  }
  const started = performance.now();
  await generateStore(`${file}.part`, size);
  renameSync(`${file}.part`, file);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`generated ${size} events in ${seconds} s: ${file}\n`);
  return file;
}
