import { api, apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, group, option, rail, rows } from "../support/list";
import { words } from "../support/messages";

const { ko } = words;

test("the Korean timeline speaks Korean", async ({ page, request }) => {
  await page.goto("/ko");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ko.timeline.heading);
  await expect(rail(page)).toBeVisible();
  const total = await apiTotal(request);
  await expect(page.getByText(`보도된 사안 ${total}건`)).toBeVisible();
  await expect(rows(page).first().locator(".when")).toHaveText(/^\d{4}년 \d{1,2}월/);
  await expect(page.locator(".timeline h2").first()).toHaveText(/^\d{4}년$/);
  // Titles may wait for their translation; until then they say that they are English.
  await expect(rows(page).first().getByRole("link")).toHaveAttribute("lang", "en");
});

test("places, outlets and countries bear their Korean names", async ({ page, request }) => {
  await page.goto("/ko");
  const { data } = await api(request, "facets");
  const place = data.city[0];
  expect(place?.nameKo).toBe("평양");
  await expect(option(page, ko.facet.city, "평양")).toContainText(String(place?.count));
  await option(page, ko.facet.country, "중국").click();
  await expect(page).toHaveURL(/\/ko\?country=CN$/);
  await expect(chips(page)).toContainText(`${ko.facet.country}: 중국`);
  await expect(group(page, ko.facet.outlet)).toContainText("연합뉴스");
  await page.goto("/ko/cities");
  await page
    .getByRole("table", { name: ko.cities.domestic })
    .getByRole("link", { name: "나선" })
    .click();
  await expect(page).toHaveURL(/\/ko\/cities\/rason$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("나선");
});

test("the language switch keeps the page and its filters", async ({ page, request }) => {
  await page.goto("/?kind=special-zone&city=sinuiju&from=2002&match=certain&sort=oldest");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(
    /\/ko\?kind=special-zone&city=sinuiju&from=2002&match=certain&sort=oldest$/,
  );
  const total = await apiTotal(request, "kind=special-zone&city=sinuiju&from=2002&match=certain");
  await expect(page.getByText(`조건에 맞는 사안 ${total}건`)).toBeVisible();
  await expect(chips(page)).toContainText("신의주");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/\?kind=special-zone&city=sinuiju/);

  await page.goto("/ko/outlets/dailynk?q=평양");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/outlets\/dailynk\?q=%ED%8F%89%EC%96%91$/);
});

test("Korean pages lead to Korean pages", async ({ page }) => {
  for (const address of [
    "/ko",
    "/ko/cities",
    "/ko/outlets/dailynk",
    "/ko/events/seed-credit-directive",
  ]) {
    await page.goto(address);
    const hrefs = await page
      .locator("a[href^='/']:not([hreflang])")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const astray = hrefs.filter((href) => !/^\/(?:ko(?:$|[/?#])|api\/)/.test(href));
    expect(astray, address).toEqual([]);
  }
});

test("no English word of the interface is left on a Korean page", async ({ page }) => {
  for (const address of ["/ko", "/ko/cities", "/ko/outlets", "/ko/guide", "/ko/histogram"]) {
    await page.goto(address);
    for (const text of Object.values(words.en.facet)) {
      await expect(page.getByText(text, { exact: true }).locator("visible=true")).toHaveCount(0);
    }
  }
});

test("/en leads to the address without a prefix", async ({ page }) => {
  await page.goto("/en/cities?kind=law");
  await expect(page).toHaveURL(/\/\/[^/]+\/cities\?kind=law$/);
});
