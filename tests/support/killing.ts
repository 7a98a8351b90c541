import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { consistency } from "./consistent";
import { editElsewhere } from "./elsewhere";
import type { Random } from "./random";

export type Killed = { acknowledged: number; lost: string[]; inconsistent: string[] };

/** Ends a process by kill -9 while its editors save, and says what of their saves the store lacks. */
export async function killWhileSaving(
  file: string,
  { name, slugs, random }: { name: number; slugs: string[]; random: Random },
): Promise<Killed> {
  const elsewhere = editElsewhere(file, { name, editors: 3, times: 100_000, slugs });
  await elsewhere.after(1 + random.below(12));
  await setTimeout(random.below(12));
  elsewhere.kill();
  const end = await elsewhere.ended;
  if (end !== "SIGKILL") throw new Error(`It was to be killed, and ended with ${end}.`);
  const { saved } = elsewhere;
  return { acknowledged: saved.length, lost: lost(file, saved), inconsistent: consistency(file) };
}

function lost(file: string, saved: { slug: string; version: number }[]): string[] {
  const db = new Database(file, { fileMustExist: true });
  const find = db.prepare(
    `SELECT 1 FROM Revision r JOIN Event e ON e.id = r.subjectId AND e.version >= r.version
     WHERE r.subject = 'event' AND e.slug = ? AND r.version = ?`,
  );
  const missing = saved.filter(({ slug, version }) => find.get(slug, version) === undefined);
  db.close();
  return missing.map(({ slug, version }) => `${slug} ${version}`);
}
