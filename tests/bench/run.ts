import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { bareStore } from "./bare/store";
import { startBare, startEmpty, startProduct } from "./contenders";
import { emptyApp } from "./empty-build";
import { syntheticStore } from "./generate";
import { median } from "./measure";
import { report, type Sized } from "./results";
import { runApi } from "./run-api";
import { runPages } from "./run-pages";
import type { Running } from "./servers";

const RESULTS = "tests/bench/RESULTS.md";
/** What is measured stands between these marks; the prose around them is a person's. */
const [FROM, TO] = ["<!-- measured -->", "<!-- /measured -->"];
const STARTS = 3;

const say = (text: string) => process.stdout.write(`${text}\n`);

function someSlugs(file: string): string[] {
  const db = new Database(file, { readonly: true });
  const sql = "SELECT slug FROM Event WHERE state = 'published' AND id % 19 = 0 LIMIT 3000";
  const slugs = db.prepare(sql).pluck().all() as string[];
  db.close();
  return slugs;
}

/** Medians of several starts: of each first answer, asked one after the other. */
async function startTimes(file: string): Promise<Sized["ready"]> {
  const times: Sized["ready"][] = [];
  for (let i = 0; i < STARTS; i++) {
    const product = await startProduct(file);
    const healthz = product.readyMs;
    const api = healthz + (await product.client.ask("/api/v1/events")).ms;
    const page = api + (await product.client.ask("/")).ms;
    times.push({ healthz, api, page });
    await product.stop();
  }
  const of = (name: keyof Sized["ready"]) => median(times.map((time) => time[name]));
  return { healthz: of("healthz"), api: of("api"), page: of("page") };
}

async function run(size: number): Promise<Sized> {
  const file = await syntheticStore(size);
  const slugs = someSlugs(file);
  const ready = await startTimes(file);
  const running: Running[] = [];
  const started = async (starting: Promise<Running>) => {
    running.push(await starting);
    return running.at(-1) as Running;
  };
  try {
    const product = await started(startProduct(file));
    const bare = await started(startBare(bareStore(file)));
    const empty = await started(startEmpty(emptyApp()));
    const api = await runApi(product, bare, slugs);
    const pages = await runPages(product, bare, empty, slugs);
    return { size, api, pages, ready, memory: product.memory() };
  } finally {
    for (const server of running) await server.stop();
  }
}

const sizes = process.argv.slice(2).map(Number);
const runs: Sized[] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) runs.push(await run(size));
const measured = report(
  runs,
  ["npm run bench", ...(sizes.length > 0 ? ["--", ...sizes] : [])].join(" "),
);
say(measured);
// Figures of answers that differ compare nothing.
if (runs.some(({ api }) => api.some(({ agreement }) => agreement !== "ok"))) process.exitCode = 1;
if (sizes.length === 0) {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : `# Bench\n\n${FROM}${TO}\n`;
  const [head = "", rest = ""] = before.split(FROM);
  const tail = rest.split(TO)[1] ?? "\n";
  writeFileSync(RESULTS, `${head}${FROM}\n${measured}\n${TO}${tail}`);
  execFileSync("npx", ["biome", "format", "--write", RESULTS], { stdio: "ignore" });
  say(`\nWritten to ${RESULTS}`);
}
