import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "tests/.tmp/e2e");
const PATIENCE_MS = 60_000;

/**
 * Serves the production build over a fresh store that holds the dataset, and tells the tests where
 * (E2E_URL). With E2E_URL set already, the server there is used as it is.
 * @returns what ends the server.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_URL) return;
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new Error("There is no production build to test; make one with: npm run build");
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = {
    ...process.env,
    DATABASE_URL: `file:${path.join(folder, "hapyong.db")}`,
    TZ: "Asia/Seoul",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  for (const script of ["prisma/db-migrate.ts", "prisma/db-seed.ts"]) {
    const args = ["--conditions=react-server", "--import", "tsx", script];
    execFileSync(process.execPath, args, { cwd: root, env, stdio: "pipe" });
  }
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...env, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  keepWords(server);
  process.env.E2E_URL = await addressOf(server);
  return () => end(server);
}

/** What the server says it serves on. @throws when it ends or stays silent instead. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => {
      server.kill();
      reject(new Error(`${why}. It said:\n${said}`));
    };
    const timer = setTimeout(() => fail("The server did not come up"), PATIENCE_MS);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const address = /Serving on (http:\/\/\S+:[1-9]\d*)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => fail(`The server ended with ${code}`));
  });
}

/** Keeps what the server says, and how it ended, beside its store: a test may not tell why it failed. */
function keepWords(server: ChildProcess): void {
  const log = createWriteStream(path.join(folder, "server.log"));
  server.stdout?.pipe(log, { end: false });
  server.stderr?.pipe(log, { end: false });
  server.once("exit", (code, signal) => log.end(`Ended with ${signal ?? code}\n`));
}

/** Ends the server and waits until it has gone. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  process.kill(server.pid, "SIGTERM");
  await gone;
}
