import type { Page } from "@playwright/test";
import { apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { expectTotal, option } from "../support/list";

/** Whether the focused element shows that it is: by an outline, or by a filled bar of the chart. */
const focusShows = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) return true;
    const rect = focused.querySelector("rect");
    return rect ? Number(getComputedStyle(rect).opacity) > 0 : false;
  });

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(inMain).toBe(true);
});

test("Tab goes through the filters in their order, and always shows where it is", async ({
  page,
}) => {
  await page.goto("/");
  const seen: string[] = [];
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press("Tab");
    expect(await focusShows(page), `stop ${i} after ${seen.at(-1)}`).toBe(true);
    await expect(page.locator(":focus")).toBeInViewport();
    seen.push(
      await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        return focused.textContent?.trim() || focused.getAttribute("name") || "";
      }),
    );
  }
  const order = [
    "Timeline",
    "Cities",
    "한국어",
    "Kind",
    "Contract or agreement",
    "Period",
    "from",
    "to",
    "match",
    "Apply",
    "Outlet",
  ];
  const at = order.map((stop) =>
    seen.findIndex((text) => new RegExp(`^${stop}(?: \\d+)?$`).test(text)),
  );
  expect(at, seen.join(" | ")).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test("filters can be chosen and folded with the keyboard alone", async ({ page, request }) => {
  await page.goto("/");
  await option(page, "Kind", "Law").focus();
  await page.keyboard.press("Enter");
  await expectTotal(page, await apiTotal(request, "kind=law"));
  const summary = page.locator("summary", { hasText: /^Sector$/ });
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("details.facet", { has: summary })).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kind=law&sector=/);
});

test("bars and circles can be reached and show their focus", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^2014: / }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  expect(await focusShows(page)).toBe(true);
  await page.goto("/cities");
  const circle = page.getByRole("group", { name: /^Map/ }).getByRole("link").first();
  await circle.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(circle).toBeFocused();
  const shown = await circle.evaluate((link) => {
    const styles = [link, ...link.querySelectorAll("circle")].map((part) => getComputedStyle(part));
    return styles.some(
      ({ outlineStyle, stroke, strokeWidth }) =>
        outlineStyle !== "none" || (stroke !== "none" && Number.parseFloat(strokeWidth) >= 1.5),
    );
  });
  expect(shown).toBe(true);
});
