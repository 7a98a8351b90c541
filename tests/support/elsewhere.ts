import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Acknowledged } from "./editing";

const script = path.resolve(import.meta.dirname, "edit-elsewhere.ts");

export type Elsewhere = {
  /** What it has told so far. */
  saved: Acknowledged[];
  counts: { conflicts: number; busy: number };
  /** Resolves when so many saves were acknowledged, or it has ended. */
  after(saves: number): Promise<void>;
  kill(): void;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
};

/** Starts a process with editors of its own on the same store (edit-elsewhere.ts). */
export function editElsewhere(
  file: string,
  given: { name: number; editors: number; times: number; slugs: string[] },
): Elsewhere {
  const args = [given.name, given.editors, given.times, given.slugs.join(",")].map(String);
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", script, file, ...args],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TZ: "Asia/Seoul" } },
  );
  const told: Elsewhere = {
    ...{ saved: [], counts: { conflicts: 0, busy: 0 } },
    after: (saves) => afterwards(child, () => told.saved.length >= saves),
    kill: () => void child.kill("SIGKILL"),
    ended: new Promise((resolve) => child.once("close", (code, signal) => resolve(signal ?? code))),
  };
  createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }).on(
    "line",
    (line) => {
      // A line that was cut by the end of its process tells nothing.
      if (!line.endsWith("}")) return;
      const said = JSON.parse(line);
      if ("slug" in said) told.saved.push(said);
      if ("busy" in said) told.counts = said;
      child.emit("told");
    },
  );
  return told;
}

function afterwards(child: ChildProcess, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      child.off("told", look);
      resolve();
    };
    child.on("told", look);
    child.once("close", () => resolve());
    look();
  });
}
