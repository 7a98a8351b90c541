import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runScripts, startServer } from "./support/server";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "tests/.tmp/e2e");

/**
 * Serves the production build twice, each over a fresh store that holds the dataset: once for readers'
 * journeys, which count on every event (E2E_READERS), once for the desk's, which publish and withdraw
 * (E2E_DESK, with its store's file and the key of its sessions: E2E_STORE, E2E_AUTH_SECRET). A copy of
 * the store stays as it is for servers that a file starts of its own (E2E_SEEDED). With E2E_READERS set
 * already, the servers there are used as they are.
 * @returns what ends the servers.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_READERS) return;
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new Error("There is no production build to test; make one with: npm run build");
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.E2E_STORE = path.join(folder, "desk.db");
  process.env.E2E_AUTH_SECRET = randomBytes(32).toString("base64url");
  const readers = envOf(path.join(folder, "hapyong.db"));
  const desk = envOf(process.env.E2E_STORE);
  runScripts(["prisma/db-migrate.ts", "prisma/db-seed.ts"], readers);
  process.env.E2E_SEEDED = path.join(folder, "seeded.db");
  for (const copy of [process.env.E2E_STORE, process.env.E2E_SEEDED]) {
    copyFileSync(path.join(folder, "hapyong.db"), copy);
  }
  const servers = await Promise.all([
    startServer(readers, path.join(folder, "server.log")),
    startServer(desk, path.join(folder, "desk.log")),
  ]);
  [process.env.E2E_READERS, process.env.E2E_DESK] = servers.map(({ address }) => address);
  return async () => {
    for (const server of servers) await server.end();
  };
}

const envOf = (store: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: `file:${store}`,
  AUTH_SECRET: process.env.E2E_AUTH_SECRET,
  // Journeys that fail to get in say that they come from elsewhere, so as not to lock others out.
  TRUST_PROXY: "1",
  TZ: "Asia/Seoul",
  NEXT_TELEMETRY_DISABLED: "1",
});
