import { expect, test } from "../support/fixture";
import { inKorean, pageTypes } from "../support/pages";

test.use({ expectedFaults: [/status of 404/] });

for (const [name, path] of pageTypes) {
  test(`nothing hangs out at the side: ${name}`, async ({ page }) => {
    for (const address of [path, inKorean(path)]) {
      await page.goto(address);
      for (const width of [360, 375, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          return [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .map((element) => `${element.tagName}.${element.getAttribute("class")}`)
            .slice(0, 5);
        });
        expect(wide, `${address} at ${width} px`).toEqual([]);
      }
    }
  });
}

test("on a wide screen the filters stand open at the side", async ({ page }) => {
  await page.goto("/");
  const rail = page.getByRole("navigation", { name: "Filters" });
  const [side, list] = [await rail.boundingBox(), await page.locator(".list-head").boundingBox()];
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThan(list?.x ?? 0);
  await expect(rail.getByText("Contract or agreement")).toBeVisible();
});

test("a year's and a month's head stick while their events are read", async ({ page }) => {
  await page.goto("/?from=2014&to=2014");
  await page.locator(".ev").nth(20).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  const year = page.locator(".timeline").getByRole("heading", { level: 2, name: "2014" });
  await expect(year).toBeInViewport();
  await expect.poll(async () => (await year.boundingBox())?.y).toBeLessThan(5);
});

test("nothing moves while a page loads", async ({ page }) => {
  for (const path of ["/", "/cities", "/events/seed-pyongjin-promotion-2020"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    const shifted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shifted, path).toBeLessThan(0.02);
  }
});
