import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./steps.mjs";

const MARK = ".next/hapyong-built";
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "package-lock.json",
  "next.config.mjs",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** Builds for production, unless the build there is of just these sources. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === wanted) return false;
  rmSync(MARK, { force: true });
  await generate();
  process.stdout.write("Building\n");
  await run("npx", ["next", "build"]);
  writeFileSync(MARK, wanted);
  return true;
}

/** Makes Prisma's client from the schema. */
export async function generate() {
  await run("npx", ["prisma", "generate"], { PRISMA_HIDE_UPDATE_MESSAGE: "1" });
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS) add(hash, input);
  return hash.digest("hex");
}

function add(hash, file) {
  if (file === path.join("lib", "db", "generated") || !existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) add(hash, path.join(file, name));
  } else hash.update(file).update(readFileSync(file));
}
