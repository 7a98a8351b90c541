// From a clean clone to a served site: install, store, dataset, build, serve. Each step is skipped
// when there is nothing to do, so a second time is quick.
import { existsSync, readFileSync } from "node:fs";
import { install } from "./install.mjs";
import { run, runTypeScript, StepFailed } from "./steps.mjs";

try {
  const port = portFrom(process.env.PORT);
  await portIsFree(port, process.env.HOST);
  await install();
  const { build, generate } = await import("./build.mjs");
  if (!existsSync("lib/db/generated/client.ts")) await generate();
  await runTypeScript("prisma/db-prepare.ts");
  await build();
  // A small heap, collected often: docs/decisions/0010-serving.md has the figures.
  const serverFlags = JSON.parse(readFileSync("scripts/server-flags.json", "utf8"));
  await run(process.execPath, [...serverFlags, "scripts/start.mjs"], { PORT: String(port) });
} catch (error) {
  // What a step had to say is on the terminal already.
  if (!(error instanceof StepFailed)) process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

function portFrom(text = "") {
  if (text === "") return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not “${text}”.`);
}

/** Says so before minutes of installing, rather than after. */
async function portIsFree(port, hostname) {
  const { createServer } = await import("node:net");
  const { listenError } = await import("./listen-error.mjs");
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause) => reject(new Error(listenError(cause, port), { cause })));
    probe.listen(port, hostname, () => probe.close(resolve));
  });
}
