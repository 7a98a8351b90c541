// The checks that need no browser and no build: style, types, architecture, dead code, unit tests.
import { existsSync } from "node:fs";
import { generate } from "./build.mjs";
import { run } from "./steps.mjs";

/** Runs them all, stopping at the first that fails. */
export async function check() {
  if (!existsSync("lib/db/generated/client.ts")) await generate();
  await run("npx", ["biome", "check", "--error-on-warnings", "."]);
  await run("npx", ["next", "typegen"]);
  await run("npx", ["tsc", "--noEmit"]);
  await run("npx", ["tsc", "--noEmit", "-p", "tests"]);
  await run("npx", ["depcruise", "app", "components", "lib", "prisma", "scripts", "tests"]);
  await run("npx", ["knip"]);
  await run("npx", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=.verify/unit.json",
  ]);
}
