import { api, apiTotal, walk } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, expectTotal, group, option, rail, rows, titles } from "../support/list";

test.use({ javaScriptEnabled: false });

test("filters are links", async ({ page, request }) => {
  await page.goto("/");
  await option(page, "Kind", "Sanction").click();
  await expectTotal(page, await apiTotal(request, "kind=sanction"));
  await group(page, "Status").locator("summary").click();
  const status = group(page, "Status").getByRole("listitem").getByRole("link").first();
  const count = Number(await status.locator("b").textContent());
  await status.click();
  await expect(page).toHaveURL(/kind=sanction&status=/);
  await expectTotal(page, count);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expectTotal(page, await apiTotal(request));
});

test("the search is a form that keeps the filters", async ({ page, request }) => {
  await page.goto("/?kind=special-zone&sort=oldest");
  await page.getByRole("searchbox").fill("Sinuiju");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\?q=Sinuiju&kind=special-zone&sort=oldest$/);
  const found = await walk(request, "q=Sinuiju&kind=special-zone&sort=oldest");
  expect(found.length).toBeGreaterThan(1);
  expect(await titles(page)).toEqual(found.map(({ title }) => title));
});

test("the period is a form that keeps the filters", async ({ page, request }) => {
  await page.goto("/?outlet=dailynk&q=trade");
  await rail(page).getByLabel("From").fill("2020");
  await rail(page).getByLabel("To").fill("2025-03");
  await rail(page).getByLabel("must lie wholly in it").check();
  await rail(page).getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/from=2020&to=2025-03&match=certain/);
  const query = "from=2020&to=2025-03&match=certain&outlet=dailynk&q=trade";
  await expectTotal(page, await apiTotal(request, query));
  await expect(chips(page)).toContainText("2020 – March 2025, certainly");
});

test("an untouched form asks for nothing and gets no remark", async ({ page, request }) => {
  await page.goto("/");
  await rail(page).getByRole("button", { name: "Apply" }).click();
  await expectTotal(page, await apiTotal(request));
  await expect(page.getByText(/left out/)).toHaveCount(0);
  await expect(chips(page)).toHaveCount(0);
});

test("the pager is a link", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Older events" }).click();
  const { page: first } = await api(request, "events", "limit=50");
  const { data } = await api(request, "events", `limit=50&cursor=${first.next}`);
  expect(await titles(page)).toEqual(data.map(({ title }) => title));
  await page.getByRole("link", { name: "Newer events" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(rows(page)).toHaveCount(50);
});

test("a bar of the chart is a link, and the chart has a table", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^2014: \d+ events$/ }).click();
  await expect(page).toHaveURL(/\?from=2014&to=2014$/);
  await expectTotal(page, await apiTotal(request, "from=2014&to=2014"));
  await page.getByRole("link", { name: "These numbers as a table" }).click();
  await expect(page.getByRole("table")).toBeVisible();
});

test("an event leads to its page", async ({ page, request }) => {
  const [event] = (await api(request, "events", "kind=public-bond&limit=1")).data;
  await page.goto("/?kind=public-bond");
  await rows(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event?.title ?? "");
});
