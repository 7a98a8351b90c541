import { expect, test } from "../support/fixture";
import { rows } from "../support/list";

test.use({ expectedFaults: [/status of 404/] });

for (const address of [
  "/events/no-such-event",
  "/events/NOT_A_SLUG",
  "/cities/atlantis",
  "/outlets/no-such-outlet",
  "/options/no-such-filter",
  "/no/such/page",
]) {
  test(`${address} is not found, with a way on`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
    await page.getByRole("searchbox").fill("bonds");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/\?q=bonds$/);
    await expect(rows(page)).not.toHaveCount(0);
  });
}

test("the Korean pages say so in Korean", async ({ page }) => {
  const answer = await page.goto("/ko/events/no-such-event");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("찾을 수 없음");
  await page.getByRole("link", { name: "타임라인으로" }).click();
  await expect(page).toHaveURL(/\/ko$/);
});
