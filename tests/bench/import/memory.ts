import { existsSync, readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 100;

/** Resident memory of a process with all that it has started, in MB; 0 where there is no /proc. */
export function residentOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/status`)) return 0;
  try {
    const kB = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" "),
    );
    const below = children.filter(Boolean).map((child) => residentOf(Number(child)));
    return Number(kB ?? 0) / 1024 + below.reduce((sum, each) => sum + each, 0);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}

/** The most that a measure comes to while some work is done. */
export async function highestDuring(
  measure: () => number,
  work: () => Promise<void>,
): Promise<number> {
  let highest = measure();
  const timer = setInterval(() => {
    highest = Math.max(highest, measure());
  }, EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return highest;
}
