import { randomUUID } from "node:crypto";
import path from "node:path";
import Database from "better-sqlite3";
import { migrate } from "@/prisma/migrate/migrate";
import { consistency } from "../../support/consistent";
import { type Editing, edit, eventsToEdit, type Save } from "../../support/editing";
import { randomFrom } from "../../support/random";
import { startProduct } from "../contenders";
import { workFolder } from "../generate";
import type { Asked } from "./action";
import { addEditors } from "./people";
import { posting } from "./post";
import { sendForm } from "./send-form";
import { removeStore } from "./stores";

export type Crowd = {
  editors: number;
  events: number;
  saves: number;
  conflicts: number;
  busy: number;
  /** Revisions of the events that the editors made, as the store counts them. */
  revisions: number;
  seconds: number;
  inconsistent: string[];
};

const REVISIONS = `SELECT count(*) FROM Revision WHERE subject = 'event'
  AND "by" LIKE 'bench-editor-%'`;
/** A change in a hundred adds a report, lest the events' forms grow beyond any real one's. */
const ADDING = 0.01;

/** So many editors who change the same few events through the product, all at once. */
export async function measureCrowd(editors = 50, events = 10, times = 200): Promise<Crowd> {
  const file = path.join(workFolder, "crowd.db");
  const slugs = await storeOf(file, events);
  const cookies = addEditors(file, editors);
  // Forms are opened by reading the store, not the desk's page: what is measured is saving.
  process.env.DATABASE_URL = `file:${file}`;
  const server = await startProduct(file);
  const client = posting(server.port, editors);
  const started = performance.now();
  let done: Editing[] = [];
  try {
    done = await Promise.all(
      cookies.map((cookie, i) => {
        const given = { name: `e${i}`, slugs, times, random: randomFrom(i), adding: ADDING };
        return edit(saveThrough({ client, port: server.port, cookie }), given);
      }),
    );
  } finally {
    client.close();
    await server.stop();
  }
  const seconds = (performance.now() - started) / 1000;
  const sum = (count: (each: Editing) => number) => done.reduce((n, each) => n + count(each), 0);
  return {
    ...{ editors, events, seconds, revisions: revisionsIn(file) },
    saves: sum(({ saved }) => saved.length),
    conflicts: sum(({ conflicts }) => conflicts),
    busy: sum(({ busy }) => busy),
    inconsistent: consistency(file),
  };
}

function saveThrough(asked: Asked): Save {
  return async (form, seen) => {
    const rest = { intent: "keep", choices: {}, seen: null, draft: randomUUID() };
    const { answer } = await sendForm(asked, { ...seen, form, ...rest });
    return answer as Awaited<ReturnType<Save>>;
  };
}

async function storeOf(file: string, events: number): Promise<string[]> {
  removeStore(file);
  await migrate(file);
  return eventsToEdit(file, events);
}

function revisionsIn(file: string): number {
  const db = new Database(file, { readonly: true });
  const count = db.prepare(REVISIONS).pluck().get() as number;
  db.close();
  return count;
}
