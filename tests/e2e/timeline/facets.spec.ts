import { facetNames } from "@/lib/domain/filter";
import { expect, test } from "../support/fixture";
import { expectTotal, group, rows, shownTotal } from "../support/list";
import { words } from "../support/messages";

for (const facet of facetNames) {
  const name = words.en.facet[facet];

  test(`${name}: the number beside an option is the number of its events`, async ({ page }) => {
    await page.goto("/");
    const all = await shownTotal(page);
    const box = group(page, name);
    if (!(await box.evaluate((details: HTMLDetailsElement) => details.open))) {
      await box.locator("summary").click();
    }
    const first = box.getByRole("listitem").getByRole("link").first();
    const count = Number(await first.locator("b").textContent());
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);

    await first.click();
    await expect(page).toHaveURL(new RegExp(`\\?${facet}=[A-Za-z0-9-]+$`));
    await expectTotal(page, count);
    await expect(rows(page)).toHaveCount(Math.min(count, 50));
    await expect(group(page, name).locator("[aria-current=true]")).toHaveCount(1);

    await group(page, name).locator("[aria-current=true]").click();
    await expectTotal(page, all);
    await expect(page).toHaveURL(/\/$/);
  });

  test(`${name}: the page of all options has the same numbers`, async ({ page }) => {
    await page.goto(`/options/${facet}?from=2010`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}: all options`);
    const links = page.locator(".all-options").getByRole("listitem").getByRole("link");
    const counts = (await links.locator("b").allTextContents()).map(Number);
    expect(counts.length).toBeGreaterThan(4);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const at = Math.floor(counts.length / 2);
    await links.nth(at).click();
    await expect(page).toHaveURL(new RegExp(`/\\?${facet}=[A-Za-z0-9-]+&from=2010$`));
    await expectTotal(page, counts[at] ?? -1);
  });
}
