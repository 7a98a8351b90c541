import { apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, expectTotal } from "../support/list";

test.use({ javaScriptEnabled: false });

test("ticked outlets are applied to the timeline together", async ({ page, request }) => {
  await page.goto("/outlets?kind=joint-venture");
  await page.getByRole("checkbox", { name: "Xinhua", exact: true }).check();
  await page.getByRole("checkbox", { name: "Yonhap News Agency", exact: true }).check();
  await page.getByRole("button", { name: "Show in the timeline" }).click();
  await expect(page).toHaveURL(/\/\?kind=joint-venture&outlet=\w+&outlet=\w+$/);
  await expectTotal(
    page,
    await apiTotal(request, "kind=joint-venture&outlet=xinhua&outlet=yonhap"),
  );
  await expect(chips(page)).toContainText("Outlet: Xinhua");
  await expect(chips(page)).toContainText("Outlet: Yonhap News Agency");
});
