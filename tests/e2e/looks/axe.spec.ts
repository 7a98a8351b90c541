import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixture";
import { inKorean, pageTypes } from "../support/pages";

test.use({ expectedFaults: [/status of 404/] });

// The builder brings an older axe along; the newer one finds more.
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page, axeSource }).analyze();
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target}`));
}

for (const [name, path] of pageTypes) {
  for (const address of [path, inKorean(path)]) {
    test(`axe finds nothing serious: ${name} (${address})`, async ({ page }) => {
      await page.goto(address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1440, 375]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }
}

test("axe finds nothing serious with the filters unfolded and the chart alive", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 900 });
  await page.goto("/");
  await page.getByRole("navigation", { name: "Filters" }).getByText("Filters", { exact: true }).click();
  for (const summary of await page.locator("details:not([open]) > summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator(".chart-box").hover();
  await expect(page.locator(".recharts-wrapper")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
