import { randomInt } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { aRow, csv } from "../../support/import-rows";
import { violations } from "../support/axe";
import { signedIn, withStore } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const w = words.en.desk.import;

/** Numbers of rows that no other journey has, nor the same one at its first try. */
const unused = () => 1000 * randomInt(1, 1_000_000);

test.describe.configure({ timeout: 240_000 });
test.use({ expectedFaults: [/status of 4(?:0[0134]|13)/] });

const file = (name: string, text: string | Buffer) => ({
  ...{ name, mimeType: "text/csv", buffer: Buffer.from(text) },
});

async function upload(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.goto("/desk/import");
  await page.getByLabel(w.file, { exact: true }).setInputFiles(file(name, text));
  await page.getByRole("button", { name: w.send }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const expectState = (page: Page, state: keyof typeof w.state) =>
  expect(page.locator("main strong").first()).toHaveText(w.state[state], { timeout: 120_000 });

const total = async (page: Page, query: string) => {
  const answer = await page.request.get(`/api/v1/events?limit=1&q=${query}`);
  return ((await answer.json()) as { page: { total: number } }).page.total;
};

test("bad cells are named by line and column, and nothing can be imported", async ({ page }) => {
  await signedIn(page, "editor");
  const n = unused();
  const rows = [aRow(n, { kind: "party" }), aRow(n + 1, { places: "Atlantis" })];
  await upload(page, "bad.csv", csv(rows, ";", "\r\n"));
  await expectState(page, "checked");
  await expect(page.getByRole("heading", { name: "2 bad cells" })).toBeVisible();
  await expect(page.getByRole("row", { name: /2 B kind Must be one of/ })).toBeVisible();
  await expect(
    page.getByRole("row", { name: /3 F places No place is called “Atlantis”/ }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: w.importAll })).toHaveCount(0);
  const link = page.getByRole("link", { name: w.errors });
  const all = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(all.headers()["content-disposition"]).toContain("import-errors.csv");
  expect(await all.text()).toContain("3,F,places,No place is called “Atlantis”.");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: w.throwAway }).click();
  await expect(page).toHaveURL("/desk/import");
  await expect(page.getByText("bad.csv")).toHaveCount(0);
});

test("an import is tried out, made, seen by readers, undone, and gone", async ({ page }) => {
  await signedIn(page, "editor");
  const n = unused();
  expect(await total(page, `${n}th`)).toBe(0);
  const rows = [
    aRow(n, { state: "published" }),
    aRow(n + 1),
    aRow(n + 2, { url: `https://import.example/${n}`, headline: `Headline ${n}` }),
  ];
  await upload(page, `ventures-${n}.csv`, `\ufeff${csv(rows)}`);
  await expectState(page, "checked");
  await expect(page.getByRole("link", { name: `imported-event-${n}`, exact: true })).toBeVisible();
  const events = page.getByRole("row", { name: /^Events/ });
  await expect(events).toHaveText(/^Events2001$/);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(w.note).fill("From the <b>archive</b>");
  await page.getByRole("button", { name: w.importAll }).click();
  await expectState(page, "imported");
  expect(await total(page, `${n}th`)).toBe(1);
  await page.goto(`/?q=${n}th`);
  await expect(
    page.getByRole("link", { name: new RegExp(`Imported venture ${n} `) }),
  ).toBeVisible();
  const reasons = withStore((db) =>
    db
      .prepare("SELECT DISTINCT reason FROM Revision WHERE reason LIKE ?")
      .pluck()
      .all(`Import of ventures-${n}%`),
  );
  expect(reasons).toEqual([`Import of ventures-${n}.csv: From the <b>archive</b>`]);
  await page.goto("/desk/import");
  await page.getByRole("link", { name: `ventures-${n}.csv` }).click();
  await page.getByRole("button", { name: w.undo }).click();
  await expectState(page, "undone");
  expect(await total(page, `${n}th`)).toBe(0);
  await page.goto(`/events/imported-event-${n}`);
  await expect(page.getByText("Import undone")).toBeVisible();
});

test("undoing is refused when somebody has changed a record since", async ({ page }) => {
  await signedIn(page, "editor");
  const n = unused();
  await upload(page, "later.csv", csv([aRow(n), aRow(n + 1)]));
  await expectState(page, "checked");
  await page.getByRole("button", { name: w.importAll }).click();
  await expectState(page, "imported");
  withStore((db) => {
    const sql = "SELECT id FROM Event WHERE slug = 'imported-event-' || CAST(? AS INTEGER)";
    const id = db.prepare(sql).pluck().get(n);
    db.prepare("UPDATE Event SET version = 2 WHERE id = ?").run(id);
    db.prepare(
      `INSERT INTO Revision (subject, subjectId, version, at, by, reason, diff)
        VALUES ('event', ?, 2, '2026-11-22T00:00:00.000Z', 'Other', 'x', '{}')`,
    ).run(id);
  });
  await page.getByRole("button", { name: w.undo }).click();
  await expect(page.getByRole("alert").filter({ hasText: `imported-event-${n}` })).toBeVisible();
  await expectState(page, "imported");
});

test("a file of 11 MB isn't cut on its way", async ({ page }) => {
  await signedIn(page, "editor");
  const n = unused();
  const rows = Array.from({ length: 100 }, (_, i) => aRow(n + i));
  const text = csv(rows);
  // Lines of separators alone are no rows, but they have to arrive.
  const filler = `${",".repeat(1023)}\n`.repeat(11 * 1024);
  await upload(page, "large.csv", `${text.trimEnd()}\n${filler}`);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const folder = path.join(path.dirname(process.env.E2E_STORE ?? ""), "imports");
  const sent = path.join(folder, `${id}.upload`);
  expect(statSync(sent).size).toBe(Buffer.byteLength(`${text.trimEnd()}\n${filler}`));
  expect(statSync(sent).mode & 0o777).toBe(0o600);
  await expectState(page, "checked");
  await expect(page.getByRole("row", { name: /^Events/ })).toHaveText(/^Events100000$/);
  await page.getByRole("button", { name: w.throwAway }).click();
  await expect(page).toHaveURL("/desk/import");
  expect(readdirSync(folder).filter((name) => name.startsWith(id))).toEqual([]);
});

test.describe("the address for files", () => {
  const send = (
    page: Page,
    headers: Record<string, string>,
    data = "event\n",
    query = "name=x.csv",
  ) => page.request.post(`/desk/import/upload?${query}`, { headers, data, maxRedirects: 0 });
  const here = () => ({ origin: process.env.E2E_URL ?? "" });

  test("takes none from strangers, contributors and other sites", async ({ page }) => {
    expect((await send(page, here())).status()).toBe(401);
    await signedIn(page, "contributor");
    expect((await send(page, here())).status()).toBe(403);
    expect((await page.goto("/desk/import"))?.status()).toBe(404);
    expect((await page.request.get("/desk/import/template")).status()).toBe(404);
    await page.context().clearCookies();
    await signedIn(page, "editor");
    expect((await send(page, { origin: "https://elsewhere.example" })).status()).toBe(403);
    expect((await send(page, { ...here(), "sec-fetch-site": "cross-site" })).status()).toBe(403);
    expect((await send(page, {})).status()).toBe(403);
    expect((await send(page, here(), "event\n", "name=x.csv&state=secret")).status()).toBe(400);
    expect((await send(page, here(), "")).status()).toBe(400);
    expect((await send(page, here())).status()).toBe(201);
  });

  test("takes nothing larger than 128 MB", async ({ page }) => {
    await signedIn(page, "editor");
    const answer = await send(page, here(), "x".repeat(128 * 1024 * 1024 + 1));
    expect(answer.status()).toBe(413);
  });
});

test("the page explains every column, and the template comes back clean", async ({ page }) => {
  await signedIn(page, "editor");
  await page.goto("/ko/desk/import");
  await page.getByText(words.ko.desk.import.columnsHeading).click();
  await expect(page.getByRole("rowheader", { name: "occurred_verbatim" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const template = await page.request.get("/desk/import/template");
  await upload(page, "template.csv", await template.body());
  await expectState(page, "checked");
  await expect(page.getByRole("button", { name: w.importAll })).toBeVisible();
});
