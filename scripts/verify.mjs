// Everything that continuous integration runs; `npm run verify -- --quick` leaves out the browser.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { install } from "./install.mjs";
import { run, StepFailed } from "./steps.mjs";

const quick = process.argv.includes("--quick");

try {
  await install();
  rmSync(".verify", { recursive: true, force: true });
  mkdirSync(".verify");
  const { build, generate } = await import("./build.mjs");
  const { check } = await import("./check.mjs");
  await generate();
  await check();
  if (!quick) {
    await build();
    await run("npx", ["playwright", "test"]);
  }
  report();
} catch (error) {
  if (!(error instanceof StepFailed)) process.stderr.write(`${error.stack}\n`);
  else process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** The runners' own counts, added up. */
function report() {
  const unit = JSON.parse(readFileSync(".verify/unit.json", "utf8"));
  let [passed, failed, again] = [unit.numPassedTests, unit.numFailedTests, 0];
  if (!quick) {
    const { stats } = JSON.parse(readFileSync(".verify/e2e.json", "utf8"));
    passed += stats.expected + stats.flaky;
    failed += stats.unexpected;
    again = stats.flaky;
  }
  const second = again > 0 ? ` (${again} at the second try)` : "";
  process.stdout.write(`\n${passed} passed${second}, ${failed} failed\n`);
  if (failed > 0) process.exit(1);
}
