import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixture";
import { inKorean, pageTypes } from "../support/pages";

test.use({ expectedFaults: [/status of 404/] });

// The builder brings an older axe along; the newer one finds more.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

async function violations(page: Page): Promise<string[]> {
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

/** Each type of page in both themes and at both widths; each language has two of the four. */
const looks = {
  en: [["light", 1440] as const, ["dark", 375] as const],
  ko: [["dark", 1440] as const, ["light", 375] as const],
};

for (const [name, path] of pageTypes) {
  for (const locale of ["en", "ko"] as const) {
    test(`axe finds nothing serious: ${name}, ${locale}`, async ({ page }) => {
      await page.goto(locale === "en" ? path : inKorean(path));
      const found: string[] = [];
      for (const [colorScheme, width] of looks[locale]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        for (const one of await violations(page)) found.push(`${colorScheme}, ${width} px: ${one}`);
      }
      expect(found).toEqual([]);
    });
  }
}

test("axe finds nothing serious with the filters unfolded and the chart alive", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 900 });
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Filters" })
    .getByText("Filters", { exact: true })
    .click();
  for (const summary of await page.locator("details:not([open]) > summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator(".chart-box").hover();
  await expect(page.locator(".recharts-wrapper")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
