import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { runScripts, startServer } from "../support/server";

const { join, frame } = words.en.desk;
const folder = path.resolve(import.meta.dirname, "../../.tmp/e2e-first-admin");
const LINK = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/desk\/join\/[\w-]{43})$/m;

test("the server's first word is a link for the first admin; later it has none", async ({
  browser,
}) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = {
    ...process.env,
    DATABASE_URL: `file:${path.join(folder, "hapyong.db")}`,
    AUTH_SECRET: "",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  runScripts(["prisma/db-migrate.ts"], env);
  const server = await startServer(env, path.join(folder, "first.log"));
  const page = await browser.newPage();
  try {
    const link = LINK.exec(server.said())?.[1] ?? "";
    await page.goto(link);
    await expect(page.getByText("invited as admin")).toBeVisible();
    await page.getByLabel(join.name, { exact: true }).fill("First");
    await page.getByLabel(join.username).fill("first");
    await page.getByLabel(join.password, { exact: true }).fill("a lamp lit before dawn");
    await page.getByLabel(join.again).fill("a lamp lit before dawn");
    await page.getByRole("button", { name: join.submit, exact: true }).click();
    await expect(page.getByText("First, admin")).toBeVisible();
    await expect(page.getByRole("link", { name: frame.people })).toBeVisible();
    expect(server.said()).not.toContain("a lamp lit");
  } finally {
    await page.close();
    await server.end();
  }
  const again = await startServer(env, path.join(folder, "again.log"));
  await again.end();
  expect(again.said()).not.toContain("/desk/join/");
});
