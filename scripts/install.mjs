import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "./steps.mjs";

const MARK = "node_modules/.hapyong-installed";

/** Installs exactly the lockfile, unless just that is installed already. */
export async function install() {
  const wanted = createHash("sha256")
    .update(readFileSync("package-lock.json"))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === wanted) return;
  process.stdout.write("Installing packages (a few minutes at the first time)\n");
  await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(MARK, wanted);
}
