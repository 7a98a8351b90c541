import type { Page } from "@playwright/test";
import { api } from "../support/api";
import { expect, test } from "../support/fixture";
import { option, shownTotal } from "../support/list";

const map = (page: Page) => page.getByRole("group", { name: /^Map of North Korea/ });

/** The map's circles, as place and number. */
async function circles(page: Page): Promise<Record<string, number>> {
  const said = await map(page).locator("a > title").allTextContents();
  return Object.fromEntries(
    said.map((text) => {
      const [, name, count] = /^(.+): (\d+)/.exec(text) ?? [];
      return [name ?? text, Number(count)];
    }),
  );
}

/** A table's lines, as place and number. */
async function listed(page: Page, caption: string): Promise<Record<string, number>> {
  const lines = page.getByRole("table", { name: caption }).locator("tbody tr");
  const pairs = await lines.evaluateAll((rows) =>
    rows.map((row): [string, number] => [
      row.querySelector("a")?.textContent ?? "",
      Number(row.querySelector("td:last-child")?.textContent),
    ]),
  );
  return Object.fromEntries(pairs);
}

test("the map, its list and the API have the same numbers", async ({ page, request }) => {
  await page.goto("/cities");
  const { data } = await api(request, "cities");
  const numbers = (cities: typeof data) =>
    Object.fromEntries(cities.map(({ name, count }) => [name, count]));
  const inside = await listed(page, "In North Korea");
  expect(inside).toEqual(numbers(data.filter(({ country }) => country === "KP")));
  expect(await listed(page, "Abroad")).toEqual(
    numbers(data.filter(({ country }) => country !== "KP")),
  );

  const drawn = await circles(page);
  expect(Object.keys(drawn).length).toBeGreaterThan(20);
  for (const [name, count] of Object.entries(drawn))
    expect([name, inside[name]]).toEqual([name, count]);
  const unplaced = page
    .getByRole("table", { name: "In North Korea" })
    .getByText("no point on the map");
  expect(Object.keys(drawn).length + (await unplaced.count())).toBe(Object.keys(inside).length);
});

test("the larger number has the larger circle", async ({ page }) => {
  await page.goto("/cities");
  const drawn = await map(page)
    .locator("a")
    .evaluateAll((links) =>
      links.map((link) => ({
        count: Number(link.querySelector("title")?.textContent?.match(/: (\d+)/)?.[1]),
        r: Number(link.querySelector("circle:not(.hit)")?.getAttribute("r")),
      })),
    );
  const sorted = [...drawn].sort((a, b) => b.count - a.count);
  expect(sorted[0]?.count).toBeGreaterThan(100);
  for (const [i, { r }] of sorted.entries()) expect(r).toBeLessThanOrEqual(sorted[i - 1]?.r ?? r);
});

test("Rason stands on the map, foreign cities in a list beside it", async ({ page }) => {
  await page.goto("/cities");
  expect(Object.keys(await circles(page))).toContain("Rason");
  const abroad = await listed(page, "Abroad");
  for (const name of ["Dandong", "Beijing", "Vladivostok"]) expect(abroad[name]).toBeGreaterThan(0);
  expect(Object.keys(await circles(page))).not.toContain("Dandong");
});

test("the numbers follow the filters", async ({ page, request }) => {
  await page.goto("/cities");
  const before = await circles(page);
  await option(page, "Kind", "Land sale or lease").click();
  await expect(page).toHaveURL(/\/cities\?kind=land-deal$/);
  await expect(page.getByRole("link", { name: "Remove Kind: Land sale or lease" })).toBeVisible();
  const { data } = await api(request, "cities", "kind=land-deal");
  const after = await circles(page);
  expect(after.Pyongyang).toBe(data.find(({ slug }) => slug === "pyongyang")?.count);
  expect(after.Pyongyang).toBeLessThan(before.Pyongyang ?? 0);
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
});

test("a circle leads to its city under the same filters", async ({ page, request }) => {
  await page.goto("/cities?kind=special-zone");
  await map(page).locator("a").filter({ hasText: "Sinuiju" }).click();
  await expect(page).toHaveURL(/\/cities\/sinuiju\?kind=special-zone$/);
  const { data } = await api(request, "cities", "kind=special-zone");
  expect(await shownTotal(page)).toBe(data.find(({ slug }) => slug === "sinuiju")?.count);
});

test("filters without a place say so", async ({ page }) => {
  await page.goto("/cities?kind=public-bond&from=1984&to=1990");
  await expect(page.getByText("No place has events under these filters.")).toBeVisible();
});
