import { apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { expectTotal, option, rail } from "../support/list";

test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

test("on a small screen the filters fold behind one button", async ({ page, request }) => {
  await page.goto("/");
  const law = option(page, "Kind", "Law");
  await expect(law).toBeHidden();
  await rail(page).getByText("Filters", { exact: true }).click();
  await expect(law).toBeVisible();
  await law.click();
  await expectTotal(page, await apiTotal(request, "kind=law"));
  await expect(page.getByRole("link", { name: "Remove Kind: Law" })).toBeVisible();
});
