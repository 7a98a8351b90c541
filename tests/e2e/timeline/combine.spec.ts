import { apiTotal, walk } from "../support/api";
import { expect, test } from "../support/fixture";
import { chips, expectTotal, group, option, rail, rows, titles } from "../support/list";

test("kind, outlet and period together narrow the list (AND)", async ({ page, request }) => {
  await page.goto("/");
  await option(page, "Kind", "Public bond").click();
  await expect(page).toHaveURL(/kind=public-bond/);
  await option(page, "Outlet", "Daily NK").click();
  await expect(page).toHaveURL(/outlet=dailynk/);
  await rail(page).getByLabel("From").fill("2020-04");
  await rail(page).getByLabel("To").fill("2020");
  await rail(page).getByRole("button", { name: "Apply" }).click();

  const query = "kind=public-bond&outlet=dailynk&from=2020-04&to=2020";
  await expect(page).toHaveURL(/from=2020-04&to=2020/);
  const expected = await walk(request, query);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(await apiTotal(request, "kind=public-bond"));
  await expectTotal(page, expected.length);
  expect(await titles(page)).toEqual(expected.map(({ title }) => title));
  for (const event of expected) {
    expect(event.kind).toBe("public-bond");
    expect(event.reports.map(({ outlet }) => outlet)).toContain("dailynk");
    expect((event.occurred.max ?? "9999") >= "2020-04-01").toBe(true);
    expect((event.occurred.min ?? "0000") <= "2020-12-31").toBe(true);
  }
});

test("two options of one filter widen it (OR)", async ({ page, request }) => {
  const [law, directive] = [
    await apiTotal(request, "kind=law"),
    await apiTotal(request, "kind=directive"),
  ];
  await page.goto("/?kind=law");
  await expectTotal(page, law);
  await option(page, "Kind", "Directive").click();
  await expectTotal(page, law + directive);
  await expect(group(page, "Kind").locator("[aria-current=true]")).toHaveCount(2);

  const [a, b] = [await walk(request, "outlet=kcna"), await walk(request, "outlet=dailynk")];
  const both = new Set([...a, ...b].map(({ slug }) => slug));
  await page.goto("/?outlet=kcna&outlet=dailynk");
  await expectTotal(page, both.size);
});

test("a chip names each filter in use and takes it away", async ({ page, request }) => {
  await page.goto("/?kind=law&city=rason&from=1990&to=2015&match=certain&q=zone");
  await expect(chips(page).getByRole("link")).toHaveText([
    /^Kind: Law/,
    /^Place: Rason/,
    /^1990 – 2015, certainly/,
    /^“zone”/,
    "Clear all",
  ]);
  await page.getByRole("link", { name: "Remove “zone”" }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expectTotal(
    page,
    await apiTotal(request, "kind=law&city=rason&from=1990&to=2015&match=certain"),
  );
  await page.getByRole("link", { name: "Remove 1990 – 2015, certainly" }).click();
  await expect(page).not.toHaveURL(/from=|match=/);
  await page.getByRole("link", { name: "Remove Place: Rason" }).click();
  await expectTotal(page, await apiTotal(request, "kind=law"));
  await page.getByRole("link", { name: "Clear all" }).click();
  await expectTotal(page, await apiTotal(request));
  await expect(chips(page)).toHaveCount(0);
});

test("filters without a common event say so and how to go on", async ({ page, request }) => {
  await page.goto("/?kind=public-bond&from=1984&to=1990");
  await expectTotal(page, 0);
  await expect(page.getByText("No event matches all of these filters.")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expectTotal(page, await apiTotal(request));
});
