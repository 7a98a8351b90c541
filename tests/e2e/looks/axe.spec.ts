import { violations } from "../support/axe";
import { expect, test } from "../support/fixture";
import { inKorean, pageTypes } from "../support/pages";

test.use({ expectedFaults: [/status of 404/] });

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
