import { api, walk } from "../support/api";
import { expect, test } from "../support/fixture";
import { expectTotal, rows, titles } from "../support/list";

test("a city has its names in every script, a small map and its events", async ({
  page,
  request,
}) => {
  await page.goto("/cities");
  await page
    .getByRole("table", { name: "In North Korea" })
    .getByRole("link", { name: "Rajin" })
    .click();
  await expect(page).toHaveURL(/\/cities\/rajin$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rajin");
  const facts = page.locator("dl.facts");
  const named = (term: string) =>
    facts
      .locator("div")
      .filter({ has: page.getByText(term, { exact: true }) })
      .locator("dd");
  await expect(named("Hangul (North)")).toHaveText("라진");
  await expect(named("Hangul (South)")).toHaveText("나진");
  await expect(named("Hanja")).toHaveText("羅津");
  await expect(named("McCune–Reischauer")).not.toBeEmpty();
  await expect(named("Revised Romanisation")).not.toBeEmpty();
  await expect(page.getByRole("img", { name: "Where Rajin lies" })).toBeVisible();

  const expected = await walk(request, "city=rajin");
  await expectTotal(page, expected.length);
  expect(await titles(page)).toEqual(expected.map(({ title }) => title));
  await expect(page.getByRole("heading", { name: /^Events by (?:year|month|day)$/ })).toBeVisible();
});

test("a city's kinds, countries and outlets narrow its own page", async ({ page, request }) => {
  await page.goto("/cities/rajin");
  const { data } = await api(request, "facets", "city=rajin");
  const summary = page.locator(".facet-summary");
  for (const [name, facet] of [
    ["Kind", "kind"],
    ["Country of the foreign side", "country"],
    ["Outlet", "outlet"],
  ] as const) {
    const group = summary.locator("details").filter({ hasText: name });
    const counts = (await group.getByRole("listitem").locator("b").allTextContents()).map(Number);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(data[facet].slice(0, counts.length).map(({ count }) => count));
  }
  const first = data.country[0];
  await summary
    .getByRole("link", { name: new RegExp(` ${first?.count}$`) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/cities\/rajin\?\w+=[\w-]+$/);
  await page.getByRole("link", { name: "Open in the timeline, with all filters" }).click();
  await expect(page).toHaveURL(/\/\?.*city=rajin/);
  await expect(rows(page)).not.toHaveCount(0);
});

test("a foreign city has its own page, too", async ({ page, request }) => {
  await page.goto("/cities");
  await page.getByRole("table", { name: "Abroad" }).getByRole("link", { name: "Dandong" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Dandong");
  await expectTotal(page, (await walk(request, "city=dandong")).length);
});
