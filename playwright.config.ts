import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const debian = "/usr/bin/chromium";
const executablePath = process.env.PLAYWRIGHT_CHROMIUM || (existsSync(debian) ? debian : undefined);

// What the browser would ask of others by itself; nothing here may need another host.
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/serve.ts",
  outputDir: ".verify/e2e",
  workers: 2,
  fullyParallel: true,
  // A browser may stumble on a busy machine; what passes only then is told in the last line.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".verify/e2e.json" }]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: isRoot ? [...quiet, "--no-sandbox"] : quiet },
    viewport: { width: 1440, height: 1000 },
    locale: "en-GB",
    timezoneId: "Asia/Seoul",
    colorScheme: "light",
    // Traces cost a third of the time; `--trace on` makes one where the words of a failure don't do.
    screenshot: "only-on-failure",
  },
});
