import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/prisma/migrate/migrate";
import { consistency } from "../support/consistent";
import { importInProcess } from "../support/import-process";
import { csv, manyRows } from "../support/import-rows";
import { jobOf, phase, putInState, upload, withDatabase } from "../support/importing";
import { randomFrom } from "../support/random";
import { anOutlet, aPlace } from "../support/records";
import { save } from "../support/saving";
import { closeBoth, openBoth } from "../support/store";

// Kills an import so many times (50 unless told), each time at another moment of it, and counts what
// was found: nothing of it, or all; anything else is a fault.
const times = Number(process.argv[2] ?? 50);
const ROWS = 600;

const folder = mkdtempSync(path.join(tmpdir(), "hapyong-killed-"));
const random = randomFrom(50);
const counts = { kills: 0, nothing: 0, whole: 0, faults: 0 };

/** A store with an import that was tried out. */
async function tried(): Promise<string> {
  const file = path.join(folder, "tried", "store.db");
  mkdirSync(path.dirname(file));
  await migrate(file);
  const writer = openBoth(file);
  await save(writer, "outlet", anOutlet({ slug: "dailynk" }));
  await save(writer, "place", aPlace({ slug: "rajin" }));
  await closeBoth(writer);
  upload(file, csv(manyRows(ROWS)));
  const { report } = await phase(file, "check");
  const [problem] = report.found?.problems ?? [];
  if (problem) throw new Error(JSON.stringify(problem));
  putInState(file, "importing");
  return file;
}

const eventsIn = (file: string) =>
  withDatabase(file, (db) => db.prepare("SELECT count(*) FROM Event").pluck().get()) as number;

/** What is wrong with the store after its import was killed. */
function faults(file: string): string[] {
  const { state } = jobOf(file);
  const expected = { importing: 0, imported: ROWS }[state];
  const events = eventsIn(file);
  const half = events === expected ? [] : [`${state}, and ${events} events`];
  return [...half, ...consistency(file)];
}

const first = await tried();
const copyOf = (name: string) => {
  const to = path.join(folder, name);
  cpSync(path.dirname(first), to, { recursive: true });
  return path.join(to, "store.db");
};
const whole = await importInProcess(copyOf("whole"), null);
process.stderr.write(`an import takes ${whole.toFixed(0)} ms\n`);
for (let i = 0; i < times; i++) {
  const file = copyOf("killed");
  await importInProcess(file, random.below(Math.ceil(whole * 1.05)));
  const found = faults(file);
  counts.kills += 1;
  if (found.length > 0) counts.faults += 1;
  else if (jobOf(file).state === "imported") counts.whole += 1;
  else counts.nothing += 1;
  for (const line of found) process.stderr.write(`kill ${i}: ${line}\n`);
  rmSync(path.dirname(file), { recursive: true });
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify(counts)}\n`);
if (counts.faults > 0) process.exitCode = 1;
