import { existsSync } from "node:fs";
import path from "node:path";
import serverFlags from "../../scripts/server-flags.json";
import { type Command, type Running, start } from "./servers";

const nextCommand = path.resolve("node_modules/next/dist/bin/next");

/** The product's own production server. @throws when there is no build of it. */
export function startProduct(file: string, flags = serverFlags): Promise<Running> {
  if (!existsSync(".next/BUILD_ID")) {
    throw new Error("There is no production build to measure: npm run build, then npm run bench.");
  }
  const command = (port: number): Command => ({
    args: [...flags, "scripts/start.mjs"],
    env: { PORT: String(port), HOST: "127.0.0.1", DATABASE_URL: `file:${file}` },
  });
  return start(command, "/healthz");
}

export function startBare(file: string): Promise<Running> {
  const typescript = ["--conditions=react-server", "--import", "tsx"];
  const script = "tests/bench/bare-server.ts";
  return start((port) => ({ args: [...typescript, script, file, String(port)] }), "/healthz");
}

export function startBareSaver(file: string): Promise<Running> {
  const typescript = ["--conditions=react-server", "--import", "tsx"];
  const script = "tests/bench/bare-saver.ts";
  return start((port) => ({ args: [...typescript, script, file, String(port)] }), "/");
}

/** Next's server with nothing in it but one dynamic page. */
export function startEmpty(folder: string): Promise<Running> {
  const args = [nextCommand, "start", "-H", "127.0.0.1", "-p"];
  return start((port) => ({ args: [...args, String(port)], cwd: folder }), "/");
}
