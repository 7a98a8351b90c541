import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { type Client, connect } from "./http";

export type Running = {
  client: Client;
  pid: number;
  port: number;
  /** Milliseconds from the start of the process to its first good answer. */
  readyMs: number;
  /** Resident memory, now and at its highest, in MB. */
  memory(): { now: number; highest: number };
  stop(): Promise<void>;
};

const PATIENCE_MS = 60_000;
const POLL_MS = 10;

export type Command = { args: string[]; cwd?: string; env?: Record<string, string> };

/** Starts node with a free port and waits until `path` answers 200. @throws when it never does. */
export async function start(command: (port: number) => Command, path: string): Promise<Running> {
  const port = await freePort();
  const { args, cwd = process.cwd(), env } = command(port);
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const endWithUs = () => child.kill();
  process.once("exit", endWithUs);
  const client = connect(port);
  const stop = () => ended(child, client).finally(() => process.off("exit", endWithUs));
  try {
    while (!(await answers(client, path))) {
      if (child.exitCode !== null) throw new Error(`node ${args.join(" ")} ended at once.`);
      if (performance.now() - started > PATIENCE_MS) throw new Error(`${path} never answered 200.`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const readyMs = performance.now() - started;
  const pid = child.pid as number;
  return { client, pid, port, readyMs, memory: () => memoryOf(pid), stop };
}

async function answers(client: Client, path: string): Promise<boolean> {
  try {
    return (await client.ask(path)).status === 200;
  } catch {
    return false;
  }
}

function ended(child: ChildProcess, client: Client): Promise<void> {
  client.close();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** From /proc; zero where the system has none. */
function memoryOf(pid: number): { now: number; highest: number } {
  const status = process.platform === "linux" ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  const field = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
  return { now: field("VmRSS"), highest: field("VmHWM") };
}
