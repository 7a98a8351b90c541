import { spawn } from "node:child_process";

/**
 * Runs the import `job-1` of a store in a process of its own, and ends that by kill -9 so many ms after
 * it has begun to write (starting takes ever different times); null lets it come to its end.
 * @returns how many ms it lasted from there.
 */
export function importInProcess(store: string, killAfter: number | null): Promise<number> {
  const script = ["prisma/db-import.ts", "job-1", "import"];
  const env = { ...process.env, DATABASE_URL: `file:${store}` };
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", ...script],
    { env, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  return new Promise((resolve) => {
    let begun = performance.now();
    child.once("message", () => {
      begun = performance.now();
      if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.once("exit", () => resolve(performance.now() - begun));
  });
}
