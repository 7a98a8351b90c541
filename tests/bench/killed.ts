import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/prisma/migrate/migrate";
import { eventsToEdit } from "../support/editing";
import { killWhileSaving } from "../support/killing";
import { randomFrom } from "../support/random";

// Kills a process that saves so many times (200 unless told) and counts what was lost: nothing may be.
const times = Number(process.argv[2] ?? 200);
/** A store of its own for every so many, so that it stays as small as a test's. */
const PER_STORE = 20;

const folder = mkdtempSync(path.join(tmpdir(), "hapyong-killed-"));
const random = randomFrom(200);
const counts = { kills: 0, acknowledged: 0, lost: 0, inconsistent: 0 };

async function newStore(name: string): Promise<{ file: string; slugs: string[] }> {
  const file = path.join(folder, `${name}.db`);
  await migrate(file);
  return { file, slugs: await eventsToEdit(file, 5) };
}

let store = { file: "", slugs: [] as string[] };
for (let name = 1; name <= times; name++) {
  if ((name - 1) % PER_STORE === 0) store = await newStore(`from-${name}`);
  const { acknowledged, lost, inconsistent } = await killWhileSaving(store.file, {
    ...{ name, slugs: store.slugs, random },
  });
  counts.kills += 1;
  counts.acknowledged += acknowledged;
  counts.lost += lost.length;
  counts.inconsistent += inconsistent.length;
  for (const line of [...lost, ...inconsistent]) process.stderr.write(`kill ${name}: ${line}\n`);
  if (name % 10 === 0) process.stderr.write(`${JSON.stringify(counts)}\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(counts)}\n`);
if (counts.lost + counts.inconsistent > 0) process.exitCode = 1;
