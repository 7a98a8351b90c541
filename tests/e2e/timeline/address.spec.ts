import { apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, expectTotal, option, rail, titles } from "../support/list";

test("Back and Forward restore each view", async ({ page, request }) => {
  const all = await apiTotal(request);
  const zones = await apiTotal(request, "kind=special-zone");
  const inSinuiju = await apiTotal(request, "kind=special-zone&city=sinuiju");
  await page.goto("/");
  await option(page, "Kind", "Special zone").click();
  await expectTotal(page, zones);
  await option(page, "Place", "Sinuiju").click();
  await expectTotal(page, inSinuiju);

  await page.goBack();
  await expectTotal(page, zones);
  await expect(page).toHaveURL(/\?kind=special-zone$/);
  await expect(chips(page).getByRole("link", { name: /^Remove/ })).toHaveCount(1);
  await page.goBack();
  await expectTotal(page, all);
  await expect(chips(page)).toHaveCount(0);
  await page.goForward();
  await expectTotal(page, zones);
  await page.goForward();
  await expectTotal(page, inSinuiju);
});

test("the fields of the forms follow Back, too", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("searchbox");
  await search.fill("bonds");
  await search.press("Enter");
  await expect(page).toHaveURL(/q=bonds/);
  await expect(chips(page).getByRole("link", { name: "Remove “bonds”" })).toBeVisible();
  await page.getByRole("link", { name: "Remove “bonds”" }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(search).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(/q=bonds/);
  await expect(search).toHaveValue("bonds");
});

test("an address pasted elsewhere shows the same", async ({ page, fresh }) => {
  await page.goto("/");
  await option(page, "Kind", "Joint venture").click();
  await expect(page).toHaveURL(/kind=joint-venture/);
  await option(page, "Country of the foreign side", "China").click();
  await expect(page).toHaveURL(/country=CN/);
  await rail(page).getByLabel("From").fill("2000");
  await rail(page).getByLabel("must lie wholly in it").check();
  await rail(page).getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/match=certain/);
  const mine = await titles(page);
  expect(mine.length).toBeGreaterThan(3);

  const other = await fresh();
  await other.goto(page.url());
  expect(await titles(other)).toEqual(mine);
  expect(await chips(other).getByRole("link").allTextContents()).toEqual(
    await chips(page).getByRole("link").allTextContents(),
  );
  await expect(rail(other).getByLabel("From")).toHaveValue("2000");
  await expect(rail(other).getByLabel("must lie wholly in it")).toBeChecked();
});
