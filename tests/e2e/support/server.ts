import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const PATIENCE_MS = 60_000;

type Env = NodeJS.ProcessEnv;
export type Server = {
  address: string;
  pid: number;
  said: () => string;
  end: () => Promise<void>;
};

/** Runs some of the project's commands, such as "prisma/db-migrate.ts". */
export function runScripts(scripts: string[], env: Env): void {
  for (const script of scripts) {
    const args = ["--conditions=react-server", "--import", "tsx", script];
    execFileSync(process.execPath, args, {
      cwd: root,
      env,
      stdio: "pipe",
    });
  }
}

/** Root may write to any file; without these capabilities it may what the file's mode says. */
const PLAIN = ["--bounding-set=-dac_override,-dac_read_search,-fowner", process.execPath];

/**
 * Serves the production build on a free port; what it says is kept in `log`. `heedsModes`: the server
 * is stopped by the modes of files even where the tests run as root.
 */
export async function startServer(
  env: Env,
  log: string,
  { heedsModes = false } = {},
): Promise<Server> {
  const [command = "", ...first] =
    heedsModes && process.getuid?.() === 0 ? ["setpriv", ...PLAIN] : [process.execPath];
  const server = spawn(command, [...first, "scripts/start.mjs"], {
    cwd: root,
    env: { ...env, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (chunk: Buffer) => {
    said += chunk;
  };
  server.stdout?.on("data", listen);
  server.stderr?.on("data", listen);
  keepWords(server, log);
  const address = await addressOf(server, () => said);
  return { address, pid: server.pid ?? 0, said: () => said, end: () => end(server) };
}

/** What the server says it serves on. @throws when it ends or stays silent instead. */
function addressOf(server: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      server.kill();
      reject(new Error(`${why}. It said:\n${said()}`));
    };
    const timer = setTimeout(() => fail("The server did not come up"), PATIENCE_MS);
    const look = () => {
      const address = /Serving on (http:\/\/\S+:[1-9]\d*)/.exec(said())?.[1];
      if (!address) return;
      clearTimeout(timer);
      server.stdout?.off("data", look);
      resolve(address);
    };
    server.stdout?.on("data", look);
    server.once("exit", (code) => fail(`The server ended with ${code}`));
  });
}

/** Keeps what the server says, and how it ended, beside its store: a test may not tell why it failed. */
function keepWords(server: ChildProcess, file: string): void {
  const log = createWriteStream(file);
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
