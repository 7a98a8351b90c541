import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

// The builder brings an older axe along; the newer one finds more.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds serious or critical on a page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy mode does without a second page for the results; it differs for iframes only.
  const { violations: found } = await new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    // Rows are alike: some twenty stand for three hundred.
    .exclude("tbody tr:nth-child(n+20)")
    .exclude(".all-options li:nth-child(n+20)")
    .analyze();
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target}`));
}
