import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { bareStore } from "./bare/store";
import { startBare, startEmpty, startProduct } from "./contenders";
import { emptyApp } from "./empty-build";
import { syntheticStore } from "./generate";
import { importSection } from "./import/report-import";
import { runImport } from "./import/run-import";
import { median } from "./measure";
import { about, report, type Sized } from "./results";
import { runApi } from "./run-api";
import { runPages } from "./run-pages";
import { runSaving } from "./saving/run-saving";
import type { Running } from "./servers";

const RESULTS = "tests/bench/RESULTS.md";
/** What is measured stands between these marks; the prose around them is a person's. */
const MARKS = {
  readers: ["<!-- measured -->", "<!-- /measured -->"],
  saving: ["<!-- measured saving -->", "<!-- /measured saving -->"],
  import: ["<!-- measured import -->", "<!-- /measured import -->"],
} as const;
const STARTS = 3;
const IMPORTED_ROWS = 100_000;

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

/** Puts figures between the marks of their name, and leaves what stands around them. */
function keep(measured: string, name: keyof typeof MARKS): void {
  const [from, to] = MARKS[name];
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "# Bench\n";
  const text = before.includes(from) ? before : `${before}\n${from}\n${to}\n`;
  const [head = "", rest = ""] = text.split(from);
  const tail = rest.split(to)[1] ?? "\n";
  writeFileSync(RESULTS, `${head}${from}\n${measured}\n${to}${tail}`);
  execFileSync("npx", ["biome", "format", "--write", RESULTS], { stdio: "ignore" });
  say(`\nWritten to ${RESULTS}`);
}

// `npm run bench -- import` measures the import alone, `-- saving` saving, numbers the readers' side at those sizes.
const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const isWhole = asked.length === 0;
if (isWhole || sizes.length > 0) {
  const runs: Sized[] = [];
  for (const size of isWhole ? [10_000, 100_000] : sizes) runs.push(await run(size));
  const measured = report(runs, ["npm run bench", ...(isWhole ? [] : ["--", ...sizes])].join(" "));
  say(measured);
  // Figures of answers that differ compare nothing.
  if (runs.some(({ api }) => api.some(({ agreement }) => agreement !== "ok"))) process.exitCode = 1;
  if (isWhole) keep(measured, "readers");
}
if (isWhole || asked.includes("saving")) {
  const measured = [about("npm run bench -- saving"), await runSaving()].join("\n\n");
  say(measured);
  keep(measured, "saving");
}
if (isWhole || asked.includes("import")) {
  const measured = [
    about("npm run bench -- import"),
    importSection(await runImport(IMPORTED_ROWS)),
  ].join("\n\n");
  say(measured);
  keep(measured, "import");
}
