import { edtfWords } from "@/lib/domain/edtf";
import { api } from "../support/api";
import { expect, test } from "../support/fixture";
import { rows, titles } from "../support/list";

const anchor = ({ min, max }: { min: string | null; max: string | null }) => min ?? max ?? "";

test("the newest events come first, each with its date in words", async ({ page, request }) => {
  const { data } = await api(request, "events", "limit=50");
  const days = data.map(({ occurred }) => anchor(occurred));
  expect(days).toEqual([...days].sort().reverse());

  await page.goto("/");
  expect(await titles(page)).toEqual(data.map(({ title }) => title));
  const dates = await rows(page).locator(".when").allTextContents();
  expect(dates).toEqual(data.map(({ occurred }) => edtfWords(occurred.edtf, "en")));
});

test("events stand under heads of their years and months", async ({ page, request }) => {
  const { data } = await api(request, "events", "limit=50");
  await page.goto("/");
  const list = page.locator(".timeline");
  const years = data.map(({ occurred }) => anchor(occurred).slice(0, 4));
  expect(await list.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    ...new Set(years),
  ]);

  const months = list.locator("section section");
  let seen = 0;
  for (const month of await months.all()) {
    const head = await month.getByRole("heading", { level: 3 }).textContent();
    for (const title of await month.getByRole("link").allTextContents()) {
      const event = data[seen++];
      expect(event?.title).toBe(title);
      const day = anchor(event?.occurred ?? { min: null, max: null });
      const year = day.slice(0, 4);
      const named = [edtfWords(day.slice(0, 7), "en"), `${year}, month not pinned down`];
      expect(named).toContain(head);
    }
  }
  expect(seen).toBe(data.length);
});

test("the order can be turned round and stays turned under a filter", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Oldest first" }).click();
  await expect(page).toHaveURL(/\?sort=oldest$/);
  const { data } = await api(request, "events", "sort=oldest&limit=50");
  const days = data.map(({ occurred }) => anchor(occurred));
  expect(days).toEqual([...days].sort());
  await expect(rows(page).first()).toContainText(data[0]?.title ?? "");
  expect(await titles(page)).toEqual(data.map(({ title }) => title));
  await expect(page.getByRole("link", { name: "Oldest first" })).toHaveAttribute(
    "aria-current",
    "true",
  );

  const [law] = (await api(request, "events", "kind=law&sort=oldest")).data;
  await page.getByRole("link", { name: /^Law \d+$/ }).click();
  await expect(page).toHaveURL(/kind=law/);
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(rows(page).first()).toContainText(law?.title ?? "");
});
