import type { Page } from "@playwright/test";
import { kinds } from "@/lib/domain/kind";
import { api, apiTotal } from "../support/api";
import { expect, test } from "../support/fixture";
import { expectTotal } from "../support/list";
import { words } from "../support/messages";

/** The table's numbers, in the form in which the API gives them. */
async function tableOf(page: Page) {
  const table = page.getByRole("table");
  const heads = (await table.getByRole("columnheader").allTextContents()).slice(3);
  const columns = heads.map((head) => kinds.find((kind) => words.en.kind[kind] === head.trim()));
  expect(columns).not.toContain(undefined);
  const lines = await table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      from: new URL(row.querySelector("a")?.href ?? "").searchParams.get("from") ?? "",
      cells: [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent)),
    })),
  );
  return lines.map(({ from, cells: [count, spread, ...rest] }) => ({
    period: from,
    count,
    spread,
    kinds: Object.fromEntries(rest.flatMap((n, i) => (n > 0 ? [[columns[i], n]] : []))),
  }));
}

test("the table beside the chart has the API's numbers, by year", async ({ page, request }) => {
  await page.goto("/?outlet=dailynk");
  await page.getByRole("link", { name: "These numbers as a table" }).click();
  await expect(page).toHaveURL(/\/histogram\?outlet=dailynk$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Events by year and kind");
  const { data } = await api(request, "histogram", "outlet=dailynk&by=year");
  expect(data.length).toBeGreaterThan(5);
  expect(await tableOf(page)).toEqual(data);
});

test("under a short period the table goes by month", async ({ page, request }) => {
  await page.goto("/histogram?from=2020&to=2021&match=certain");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Events by month and kind");
  const query = "from=2020&to=2021&match=certain";
  expect(await tableOf(page)).toEqual((await api(request, "histogram", `${query}&by=month`)).data);
});

test("a line of the table leads to the timeline of its period", async ({ page, request }) => {
  await page.goto("/histogram?kind=law");
  await page.getByRole("table").getByRole("link", { name: "1993" }).click();
  await expect(page).toHaveURL(/\/\?kind=law&from=1993&to=1993$/);
  await expectTotal(page, await apiTotal(request, "kind=law&from=1993&to=1993"));
});
