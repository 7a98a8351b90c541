import { createHmac, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { beginPhase, findImport } from "@/lib/db/import/jobs";
import { runningImport, startPhase } from "@/lib/db/import/process";
import { isBusy, type Phase } from "@/lib/domain/import/job";
import { loadDataset } from "@/prisma/load-dataset";
import { migrate } from "@/prisma/migrate/migrate";
import serverFlags from "../../../scripts/server-flags.json";
import { workFolder } from "../generate";
import { type Running, start } from "../servers";
import { importFile } from "./file";
import { highestDuring, residentOf } from "./memory";

const KEY = "a key for one run of the bench, no more";
const TOKEN = "bench-session";
const SETTLE_MS = 3000;

export type ImportRun = {
  rows: number;
  /** MB. */
  file: number;
  seconds: { upload: number; check: number; import: number; undo: number };
  /** MB: the server at rest, and the most above it that server and import took together. */
  memory: { idle: number; check: number; import: number; undo: number };
};

/** Uploads so many rows to the product's server, has them tried out, imported and undone. */
export async function runImport(rows: number): Promise<ImportRun> {
  const folder = path.join(workFolder, "import");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const store = path.join(folder, "hapyong.db");
  await migrate(store);
  await loadDataset(store);
  bringEditor(store);
  const file = path.join(workFolder, `import-${rows}.csv`);
  if (!existsSync(file)) await importFile(file, rows);
  // The phases after the first are begun from here, as the desk's actions would.
  process.env.DATABASE_URL = `file:${store}`;
  const env = { HOST: "127.0.0.1", DATABASE_URL: `file:${store}`, AUTH_SECRET: KEY };
  const server = await start(
    (port) => ({
      args: [...serverFlags, "scripts/start.mjs"],
      env: { ...env, PORT: String(port) },
    }),
    "/healthz",
  );
  try {
    return await measured(server, file, rows);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(server: Running, file: string, rows: number): Promise<ImportRun> {
  await server.client.ask("/");
  await server.client.ask("/healthz");
  await wait(SETTLE_MS);
  const idle = residentOf(server.pid);
  // All that this process has started: the server with what it starts, and the import's own process.
  const started = () => residentOf(process.pid) - process.memoryUsage.rss() / 1024 / 1024;
  const before = started();
  const seconds = { upload: 0, check: 0, import: 0, undo: 0 };
  let id = "";
  const clocked = async (what: keyof typeof seconds, work: () => Promise<void>) => {
    const began = performance.now();
    await work();
    seconds[what] = (performance.now() - began) / 1000;
  };
  const most = (work: () => Promise<void>) => highestDuring(() => started() - before, work);
  const check = await most(async () => {
    await clocked("upload", async () => {
      id = await upload(server.port, file);
    });
    await clocked("check", () => ended(id));
  });
  const phase = (name: Phase & ("import" | "undo")) =>
    most(() =>
      clocked(name, async () => {
        if (!(await beginPhase(id, name, new Date()))) throw new Error(`No ${name} can be begun.`);
        startPhase(id, name);
        while (runningImport(id)) await wait(100);
      }),
    );
  const imported = await phase("import");
  await expectState(id, "imported");
  const undone = await phase("undo");
  await expectState(id, "undone");
  const memory = { idle, check, import: imported, undo: undone };
  return { rows, file: statSync(file).size / 1e6, seconds, memory };
}

async function ended(id: string): Promise<void> {
  while (true) {
    const job = await findImport(id, true);
    if (!job) throw new Error("The import is gone.");
    if (!isBusy(job.state)) break;
    await wait(200);
  }
  await expectState(id, "checked");
}

async function expectState(id: string, state: string): Promise<void> {
  const job = await findImport(id, true);
  const problems = job?.report.found?.problems.slice(0, 3);
  if (job?.state === state && !problems?.length) return;
  throw new Error(`The import is ${job?.state}, not ${state}: ${JSON.stringify(problems)}`);
}

function upload(port: number, file: string): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const signature = createHmac("sha256", KEY).update(TOKEN).digest("base64");
  const cookie = `hapyong.session_token=${encodeURIComponent(`${TOKEN}.${signature}`)}`;
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}/desk/import/upload?name=bench.csv`,
      { method: "POST", headers: { origin, cookie, "content-length": statSync(file).size } },
      (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => {
          if (answer.statusCode === 201) resolve((JSON.parse(text) as { id: string }).id);
          else reject(new Error(`The upload was answered ${answer.statusCode}: ${text}`));
        });
      },
    );
    sent.on("error", reject);
    createReadStream(file).pipe(sent);
  });
}

function bringEditor(store: string): void {
  const db = new Database(store);
  const [id, at] = [randomUUID(), new Date().toISOString().replace("Z", "+00:00")];
  db.prepare(
    `INSERT INTO User (id, name, email, emailVerified, username, role, twoFactorEnabled, createdAt,
      updatedAt) VALUES (?, 'Bench', 'bench@people.invalid', 0, 'bench', 'editor', 0, ?, ?)`,
  ).run(id, at, at);
  const until = new Date(Date.now() + 86_400_000).toISOString().replace("Z", "+00:00");
  db.prepare(
    `INSERT INTO Session (id, token, userId, expiresAt, createdAt, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(randomUUID(), TOKEN, id, until, at, at);
  db.close();
}
