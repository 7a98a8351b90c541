import { apiTotal, walk } from "../support/api";
import { published } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { expectTotal, option, titles } from "../support/list";

test("an English word finds the events that have it", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("bonds");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\?q=bonds/);
  const found = await titles(page);
  await expectTotal(page, await apiTotal(request, "q=bonds"));
  const wanted = published.filter(({ title }) => /\bbonds\b/i.test(title));
  expect(wanted.length).toBeGreaterThan(4);
  for (const { title } of wanted) expect(found).toContain(title);
});

for (const word of ["평양", "합영"]) {
  test(`a Korean word of two syllables finds events: ${word}`, async ({ page, request }) => {
    await page.goto("/");
    await page.getByRole("searchbox").fill(word);
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(word)}`));
    const count = await apiTotal(request, `q=${encodeURIComponent(word)}`);
    expect(count).toBeGreaterThan(5);
    await expectTotal(page, count);
    expect((await titles(page)).length).toBe(Math.min(count, 50));
  });
}

test("a place's Korean name finds every event at that place", async ({ request }) => {
  const found = new Set((await walk(request, "q=평양")).map(({ slug }) => slug));
  for (const { slug } of await walk(request, "city=pyongyang")) expect(found).toContain(slug);
});

test("a search keeps the filters, and a filter the search", async ({ page, request }) => {
  await page.goto("/?kind=special-zone&sort=oldest");
  await page.getByRole("searchbox").fill("Rason");
  await page.getByRole("searchbox").press("Enter");
  await expectTotal(page, await apiTotal(request, "kind=special-zone&q=Rason"));
  await expect(page).toHaveURL(/kind=special-zone/);
  await expect(page).toHaveURL(/sort=oldest/);
  await option(page, "Kind", "Law").click();
  await expectTotal(page, await apiTotal(request, "kind=special-zone&kind=law&q=Rason"));
  await expect(page.getByRole("searchbox")).toHaveValue("Rason");
});
