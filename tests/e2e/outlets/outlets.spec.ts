import { api, apiTotal, walk } from "../support/api";
import { filedOutlets, republishers } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { chips, expectTotal, titles } from "../support/list";

/** Who reported an event, republishing sites left out. */
const outletsOf = ({ reports }: Awaited<ReturnType<typeof walk>>[number]) =>
  new Set(reports.map(({ outlet }) => outlet).filter((slug) => !republishers.has(slug)));

test("the list has every outlet with its numbers", async ({ page, request }) => {
  await page.goto("/outlets");
  const { data } = await api(request, "outlets");
  const lines = await page.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector("a")?.textContent,
      numbers: [...row.querySelectorAll("td.number")].map((cell) => Number(cell.textContent)),
    })),
  );
  expect(lines).toEqual(data.map(({ name, count, alone }) => ({ name, numbers: [count, alone] })));
});

test("two outlets chosen together filter the timeline by both", async ({ page, request }) => {
  await page.goto("/outlets");
  await page.getByRole("checkbox", { name: "Daily NK", exact: true }).check();
  await page.getByRole("checkbox", { name: "Korean Central News Agency", exact: true }).check();
  await page.getByRole("button", { name: "Show in the timeline" }).click();
  await expect(page).toHaveURL(/\/\?outlet=dailynk&outlet=kcna$/);
  const [a, b] = [await walk(request, "outlet=dailynk"), await walk(request, "outlet=kcna")];
  await expectTotal(page, new Set([...a, ...b].map(({ slug }) => slug)).size);
  await expect(chips(page).getByRole("link", { name: /^Remove Outlet/ })).toHaveCount(2);

  const first = (await api(request, "events", "outlet=dailynk&outlet=kcna&limit=50")).data;
  expect(await titles(page)).toEqual(first.map(({ title }) => title));
  for (const { reports } of first) {
    expect(reports.some(({ outlet }) => ["dailynk", "kcna"].includes(outlet))).toBe(true);
  }
  await page.goto("/outlets?outlet=dailynk");
  await expect(page.getByRole("checkbox", { name: "Daily NK", exact: true })).toBeChecked();
});

test("a site that only republishes is not among the outlets, but has a page", async ({
  page,
  request,
}) => {
  expect(republishers.size).toBeGreaterThan(40);
  const { data } = await api(request, "outlets");
  expect(data.filter(({ slug }) => republishers.has(slug))).toEqual([]);
  await page.goto("/outlets");
  const shown = new Set(await page.locator("tbody").getByRole("link").allTextContents());
  for (const { slug, name } of filedOutlets)
    if (republishers.has(slug)) expect(shown).not.toContain(name);

  const named = new Set(
    (await walk(request)).flatMap(({ reports }) => reports.map(({ outlet }) => outlet)),
  );
  for (const slug of named) {
    expect((await request.get(`/outlets/${slug}`)).status(), slug).toBe(200);
  }
});

test("an outlet's page: its events, its span, and what nobody else reported", async ({
  page,
  request,
}) => {
  await page.goto("/outlets");
  await page.getByRole("link", { name: "Daily NK", exact: true }).click();
  await expect(page).toHaveURL(/\/outlets\/dailynk$/);
  const events = await walk(request, "outlet=dailynk");
  await expectTotal(page, events.length);
  const alone = events.filter((event) => outletsOf(event).size === 1);
  expect(alone.length).toBeGreaterThan(0);
  const { data } = await api(request, "outlets");
  expect(data.find(({ slug }) => slug === "dailynk")?.alone).toBe(alone.length);
  await expect(page.getByText("reported by nobody else here")).toHaveText(
    new RegExp(`^${alone.length} event`),
  );
  await expect(
    page.getByText(/^Reports published from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/),
  ).toBeVisible();
  expect(await titles(page)).toEqual(events.slice(0, 50).map(({ title }) => title));
});

test("every outlet's events and those of it alone are counted right", async ({ request }) => {
  const events = await walk(request);
  const { data } = await api(request, "outlets");
  const reporting = events.map(outletsOf);
  for (const { slug, count, alone } of data) {
    const its = reporting.filter((outlets) => outlets.has(slug));
    expect([slug, count, alone]).toEqual([
      slug,
      its.length,
      its.filter(({ size }) => size === 1).length,
    ]);
  }
});

test("an outlet's page can be narrowed and searched", async ({ page, request }) => {
  await page.goto("/outlets/dailynk");
  await page.getByRole("searchbox").fill("bonds");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/outlets\/dailynk\?q=bonds$/);
  await expectTotal(page, await apiTotal(request, "outlet=dailynk&q=bonds"));
});
