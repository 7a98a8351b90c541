import { spawn } from "node:child_process";

/** A step that ended badly; its output was already shown. */
export class StepFailed extends Error {}

/** Runs a command with the terminal's output; resolves when it ends well. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      shell: process.platform === "win32",
    });
    // Ctrl+C reaches the child by itself and ends it; being told to end is passed on.
    const end = () => child.kill("SIGTERM");
    const wait = () => {};
    process.on("SIGTERM", end).on("SIGINT", wait);
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", end).off("SIGINT", wait);
      if (code === 0) resolve();
      else reject(new StepFailed(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

/** Runs one of the project's TypeScript commands, on the server's side of React's conditions. */
export function runTypeScript(file, args = []) {
  return run(process.execPath, ["--conditions=react-server", "--import", "tsx", file, ...args]);
}
