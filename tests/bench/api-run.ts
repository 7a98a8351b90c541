import path from "node:path";
import Database from "better-sqlite3";
import { disagreement } from "./agreement";
import { bareStore } from "./bare/store";
import { syntheticStore } from "./generate";
import { measure, REQUESTS, ROUNDS } from "./measure";
import { detail, questions, wordings } from "./questions";
import { start } from "./servers";

const size = Number(process.argv[2] ?? 10000);
const only = process.argv[3];
const file = await syntheticStore(size);
const bareFile = bareStore(file);
const db = new Database(file, { readonly: true });
const slugs = db
  .prepare("SELECT slug FROM Event WHERE state='published' LIMIT 5000")
  .pluck()
  .all() as string[];
db.close();
const next = path.resolve("node_modules/next/dist/bin/next");
const prof = process.env.PROF ? ["--cpu-prof", "--cpu-prof-dir=/tmp/bench-work/prof"] : [];
const product = await start(
  (port) => [...prof, next, "start", "-H", "127.0.0.1", "-p", String(port)],
  "/healthz",
  { env: { DATABASE_URL: `file:${file}` } },
);
const bare = await start(
  (port) => [
    "--conditions=react-server",
    "--import",
    "tsx",
    "tests/bench/bare-server.ts",
    bareFile,
    String(port),
  ],
  "/healthz",
);
console.log("ready", product.readyMs.toFixed(0), "rss", product.memory());
for (const q of [...questions, detail(slugs)]) {
  if (only && !new RegExp(only).test(q.name)) continue;
  const paths = wordings(q, 20 + ROUNDS * REQUESTS);
  const bad = await disagreement(product.client, bare.client, paths.slice(0, 12));
  const m = await measure([
    { client: product.client, paths },
    { client: bare.client, paths },
  ]);
  console.log(
    q.name.padEnd(40),
    m.medians.map((x) => x.toFixed(2).padStart(8)).join(" "),
    m.ratios[0]!.toFixed(2).padStart(7),
    q.budget ?? "-",
    bad ? `FAILED ${bad}` : "ok",
  );
}
console.log(product.memory(), bare.memory());
await product.stop();
await bare.stop();
