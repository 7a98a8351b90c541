import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { test } from "./fixture";
import { runScripts, type Server, startServer } from "./server";

const tmp = path.resolve(import.meta.dirname, "../../.tmp");
const NAMES = ["E2E_URL", "E2E_DESK", "E2E_STORE", "E2E_AUTH_SECRET"] as const;

export type OwnServer = Server & { store: string; folder: string };

/**
 * Gives the tests of a file a server of their own on a store of their own with the dataset: what they
 * write, and what they do to the store, is nobody else's. All that asks E2E_DESK and E2E_STORE asks it.
 * @returns the server, once the tests run.
 */
export function ownServer(
  name: string,
  more: Record<string, string> = {},
  how: { heedsModes?: boolean } = {},
): () => OwnServer {
  // One worker for the whole file, hence one server.
  test.describe.configure({ mode: "default" });
  const before = new Map<string, string | undefined>();
  let server: OwnServer | undefined;

  test.beforeAll(async () => {
    for (const each of NAMES) before.set(each, process.env[each]);
    const folder = path.join(tmp, `e2e-${name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const store = path.join(folder, "hapyong.db");
    const secret = randomBytes(32).toString("base64url");
    const env = { ...process.env, ...environment(store, secret), ...more };
    fill(store, env);
    const started = await startServer(env, path.join(folder, "server.log"), how);
    server = { ...started, store, folder };
    const own = {
      E2E_URL: server.address,
      E2E_DESK: server.address,
      E2E_STORE: store,
      E2E_AUTH_SECRET: secret,
    };
    Object.assign(process.env, own);
  });

  test.afterAll(async () => {
    await server?.end();
    for (const [each, value] of before) {
      if (value === undefined) delete process.env[each];
      else process.env[each] = value;
    }
  });

  return () => {
    if (!server) throw new Error("The server of this file is not up yet.");
    return server;
  };
}

const environment = (store: string, secret: string) => ({
  DATABASE_URL: `file:${store}`,
  AUTH_SECRET: secret,
  TRUST_PROXY: "1",
  TZ: "Asia/Seoul",
  NEXT_TELEMETRY_DISABLED: "1",
});

/** The dataset: as tests/e2e/serve.ts has loaded it already, else anew. */
function fill(store: string, env: NodeJS.ProcessEnv): void {
  const seeded = process.env.E2E_SEEDED;
  if (seeded) copyFileSync(seeded, store);
  else runScripts(["prisma/db-migrate.ts", "prisma/db-seed.ts"], env);
}
