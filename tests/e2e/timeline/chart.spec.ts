import type { Page } from "@playwright/test";
import { api, apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, expectTotal } from "../support/list";

const box = (page: Page) => page.locator(".chart-box");
const bar = (page: Page, year: number) =>
  box(page).getByRole("link", { name: new RegExp(`^${year}: \\d+ events?$`) });

/** The middle of a bar, which both drawings have at the same place. */
async function middle(page: Page, year: number): Promise<[number, number]> {
  const at = await bar(page, year).boundingBox();
  if (!at) throw new Error(`No bar for ${year}`);
  return [at.x + at.width / 2, at.y + at.height / 2];
}

async function enliven(page: Page): Promise<void> {
  await box(page).hover({ position: { x: 2, y: 2 } });
  await expect(page.locator(".recharts-wrapper")).toBeVisible();
}

test("a bar of the server's drawing is a link to its period", async ({ page, request }) => {
  await page.goto("/?kind=special-zone");
  await bar(page, 2014).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kind=special-zone&from=2014&to=2014$/);
  const query = "kind=special-zone&from=2014&to=2014";
  await expectTotal(page, await apiTotal(request, query));
  await expect(chips(page)).toContainText("2014 – 2014");
  const { by } = await api(request, "histogram", query);
  await expect(page.getByRole("heading", { name: `Events by ${by}` })).toBeVisible();
});

test("pointing at the chart loads recharts and moves nothing", async ({ page }) => {
  const chunks: string[] = [];
  await page.goto("/");
  page.on("response", (response) => chunks.push(response.url()));
  const [before, head] = [
    await box(page).boundingBox(),
    await page.locator(".list-head").boundingBox(),
  ];
  await enliven(page);
  expect(chunks.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(0);
  expect(await box(page).boundingBox()).toEqual(before);
  expect(await page.locator(".list-head").boundingBox()).toEqual(head);
  const lively = await page.locator(".recharts-wrapper").boundingBox();
  // Recharts rounds to whole pixels.
  expect(Math.abs((lively?.width ?? 0) - (before?.width ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((lively?.height ?? 0) - (before?.height ?? 0))).toBeLessThanOrEqual(1);
});

test("a click in the lively chart narrows the period", async ({ page, request }) => {
  await page.goto("/?kind=joint-venture");
  const [x, y] = await middle(page, 2005);
  await enliven(page);
  await page.mouse.move(x, y);
  await expect(page.locator(".chart-tip")).toContainText("2005:");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/kind=joint-venture&from=2005&to=2005$/);
  await expectTotal(page, await apiTotal(request, "kind=joint-venture&from=2005&to=2005"));
});

test("a drag in the lively chart narrows to what it covers", async ({ page, request }) => {
  await page.goto("/");
  const [from, to] = [await middle(page, 2010), await middle(page, 2014)];
  await enliven(page);
  await page.mouse.move(...to);
  await page.mouse.down();
  await page.mouse.move(from[0] + 20, from[1], { steps: 5 });
  await page.mouse.move(...from);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2010&to=2014$/);
  await expectTotal(page, await apiTotal(request, "from=2010&to=2014"));
});

test("the lively chart tells a bar's numbers by kind", async ({ page }) => {
  await page.goto("/?kind=joint-venture");
  const name = await bar(page, 2005).getAttribute("aria-label");
  const [x, y] = await middle(page, 2005);
  await enliven(page);
  await page.mouse.move(x, y);
  const count = Number(name?.match(/: (\d+)/)?.[1]);
  await expect(page.locator(".chart-tip strong")).toHaveText(name ?? "");
  await expect(page.locator(".chart-tip li")).toHaveText([`Joint venture ${count}`]);
});

test("without pointing, recharts is not loaded", async ({ page }) => {
  const scripts: number[] = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".js")) scripts.push((await response.body()).length);
  });
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.locator(".recharts-wrapper")).toHaveCount(0);
  expect(Math.max(...scripts)).toBeLessThan(300_000);
});
