import { apiTotal, walk } from "../support/api";
import { expect, test } from "../support/fixture";
import { rows, titles } from "../support/list";

test("the pager leads through all events and back", async ({ page, request }) => {
  const all = (await walk(request)).map(({ title }) => title);
  await page.goto("/");
  const pager = page.getByRole("navigation", { name: "Pages" });
  const older = pager.getByRole("link", { name: "Older events" });
  const newer = pager.getByRole("link", { name: "Newer events" });
  await expect(newer).toHaveCount(0);

  const seen = await titles(page);
  while ((await older.count()) > 0) {
    await older.click();
    await expect(rows(page).first()).toContainText(all[seen.length] ?? "nothing");
    seen.push(...(await titles(page)));
  }
  expect(seen).toEqual(all);

  await newer.click();
  await expect(rows(page)).toHaveCount(50);
  await newer.click();
  const from = 50 * (Math.ceil(all.length / 50) - 3);
  await expect(rows(page).first()).toContainText(all[from] ?? "nothing");
  expect(await titles(page)).toEqual(all.slice(from, from + 50));
});

test("from the second page Newer leads to the first, at its own address", async ({ page }) => {
  await page.goto("/?kind=joint-venture");
  const first = await titles(page);
  await page.getByRole("link", { name: "Older events" }).click();
  await expect(page).toHaveURL(/kind=joint-venture&cursor=/);
  await page.getByRole("link", { name: "Newer events" }).click();
  await expect(page).toHaveURL(/\?kind=joint-venture$/);
  await expect(rows(page).first()).toContainText(first[0] ?? "nothing");
});

test("a filter that fits one page has no pager", async ({ page, request }) => {
  expect(await apiTotal(request, "kind=public-bond")).toBeLessThanOrEqual(50);
  await page.goto("/?kind=public-bond");
  await expect(rows(page)).not.toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(0);
});

test("a cursor that leads nowhere shows the first page and says so", async ({ page }) => {
  await page.goto("/?cursor=ZXp6eno");
  await expect(page.getByText("This is the first page.")).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
});
