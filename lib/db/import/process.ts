import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import type { Phase, StepProgress } from "@/lib/domain/import/job";
import { turnstile } from "../sqlite/turn";
import { giveUp } from "./jobs";

export type Running = {
  /** Null while it waits for another import to end. */
  child: ChildProcess | null;
  progress: StepProgress;
  stopped: boolean;
};

// A heap as small as the work allows: it runs beside the server, on the same machine.
const FLAGS = ["--max-old-space-size=112", "--max-semi-space-size=4"];
const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];
const SCRIPT = "prisma/db-import.ts";

const shared = globalThis as typeof globalThis & {
  hapyongImports?: { running: Map<string, Running>; turn: ReturnType<typeof turnstile> };
};

function all() {
  shared.hapyongImports ??= { running: new Map(), turn: turnstile() };
  return shared.hapyongImports;
}

/** How far an import is that this server works on. */
export const runningImport = (id: string): Running | undefined => all().running.get(id);

/** Starts a phase of an import in a process of its own, after those that were started before. */
export function startPhase(id: string, phase: Phase): void {
  const entry: Running = {
    ...{ child: null, stopped: false, progress: { step: "waiting", done: 0, total: 0 } },
  };
  all().running.set(id, entry);
  void runPhase(id, phase, entry);
}

async function runPhase(id: string, phase: Phase, entry: Running): Promise<void> {
  const leave = await all().turn();
  try {
    const isDone = !entry.stopped && (await ended(id, phase, entry));
    // A job whose process did its work has said so itself, and may be in its next phase by now.
    if (!isDone) await giveUp(id, entry.stopped ? "interrupted" : "failed", new Date());
  } catch (error) {
    console.error(`import: ${error instanceof Error ? error.name : typeof error}`);
  } finally {
    if (all().running.get(id) === entry) all().running.delete(id);
    leave();
  }
}

function ended(id: string, phase: Phase, entry: Running): Promise<boolean> {
  const child = spawn(process.execPath, [...FLAGS, ...TYPESCRIPT, SCRIPT, id, phase], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  entry.child = child;
  entry.progress = { step: "starting", done: 0, total: 0 };
  child.on("message", (message) => {
    entry.progress = message as Running["progress"];
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** Ends the work on an import, if this server does any; whatever it had begun to write is undone. */
export function stopImport(id: string): void {
  const entry = all().running.get(id);
  if (!entry) return;
  entry.stopped = true;
  entry.child?.kill("SIGKILL");
}
