import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { workFolder } from "./generate";

const CONFIG = `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`;

/** Builds the empty app once for each version of Next; answers with its folder. */
export function emptyApp(): string {
  const { version } = JSON.parse(readFileSync("node_modules/next/package.json", "utf8"));
  const folder = path.join(workFolder, `empty-app-${version}`);
  if (existsSync(path.join(folder, ".next", "BUILD_ID"))) return folder;
  cpSync("tests/bench/empty-app", folder, { recursive: true });
  writeFileSync(path.join(folder, "next.config.mjs"), CONFIG);
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const args = [path.resolve("node_modules/next/dist/bin/next"), "build"];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const built = spawnSync(process.execPath, args, { cwd: folder, env, stdio: "pipe" });
  if (built.status !== 0) throw new Error(`The empty app can't be built:\n${built.stdout}`);
  return folder;
}
