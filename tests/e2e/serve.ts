import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runScripts, startServer } from "./support/server";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "tests/.tmp/e2e");

/**
 * Serves the production build over a fresh store that holds the dataset, and tells the tests where
 * (E2E_URL), with the store's file and the key of its sessions for those that bring people along
 * (E2E_STORE, E2E_AUTH_SECRET). With E2E_URL set already, the server there is used as it is.
 * @returns what ends the server.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_URL) return;
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new Error("There is no production build to test; make one with: npm run build");
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.E2E_STORE = path.join(folder, "hapyong.db");
  process.env.E2E_AUTH_SECRET = randomBytes(32).toString("base64url");
  const env = {
    ...process.env,
    DATABASE_URL: `file:${process.env.E2E_STORE}`,
    AUTH_SECRET: process.env.E2E_AUTH_SECRET,
    // Journeys that fail to get in say that they come from elsewhere, so as not to lock others out.
    TRUST_PROXY: "1",
    TZ: "Asia/Seoul",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  runScripts(["prisma/db-migrate.ts", "prisma/db-seed.ts"], env);
  const server = await startServer(env, path.join(folder, "server.log"));
  process.env.E2E_URL = server.address;
  return server.end;
}
