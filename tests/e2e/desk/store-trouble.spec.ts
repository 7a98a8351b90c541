import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { signedIn } from "../support/desk";
import { fillLeast, saveBy, unlikeAny } from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { ownServer } from "../support/own-server";
import { raw } from "../support/raw";

const { form, field, review } = words.en.desk;

// A process that hears of the limit of a file's size, instead of ending by it, is told that there is
// no room: for the store that is a full disk.
const HEARS = "--import=data:text/javascript,process.on('SIGXFSZ',()=>{})";
test.use({ expectedFaults: [/status of 503/] });
const server = ownServer("store-trouble", { NODE_OPTIONS: HEARS });

/** Another program begins to write and doesn't end. @returns what ends it. */
function lock(): () => void {
  const other = new Database(server().store, { fileMustExist: true, timeout: 10_000 });
  other.exec("BEGIN IMMEDIATE");
  return () => void other.exec("ROLLBACK").close();
}

/** No file of the server's may have any size from now on. @returns what lifts it. */
function fill(): () => void {
  const limit = (size: string) =>
    void execFileSync("prlimit", [`--pid=${server().pid}`, `--fsize=${size}`], { stdio: "pipe" });
  limit("0:unlimited");
  return () => limit("unlimited:unlimited");
}

const troubles = [
  ["busy", lock],
  ["full", fill],
] as const;

const readersAreServed = async () => {
  for (const path of ["/", "/events/seed-credit-directive", "/outlets/dailynk", "/api/v1/facets"]) {
    expect((await raw(path)).status, path).toBe(200);
  }
};

async function sayAWord(page: Page, text: string) {
  await page.getByLabel(review.comment, { exact: true }).fill(text);
  await page.getByRole("button", { name: review.addComment, exact: true }).click();
}

for (const [trouble, begin] of troubles) {
  test(`with a store that is ${trouble} nothing typed is lost, and the same click saves later`, async ({
    page,
  }) => {
    const title = unlikeAny();
    await signedIn(page, "editor");
    await page.goto("/desk/events/new");
    await fillLeast(page, title);
    const end = begin();
    try {
      await page.getByRole("button", { name: form.intent.publish, exact: true }).click();
      await expect(page.getByText(form.refused[trouble])).toBeVisible();
      await expect(page.getByLabel(`${field.title} *`, { exact: true }).first()).toHaveValue(title);
      await readersAreServed();
      const aside = await page.context().newPage();
      await aside.goto("/desk/review");
      await expect(aside.getByRole("heading", { level: 1 })).toHaveText(review.title);
      await aside.close();
    } finally {
      end();
    }
    const slug = await saveBy(page, form.intent.publish);
    expect((await raw(`/events/${slug}`)).body).toContain(title);
  });

  test(`with a store that is ${trouble} a word about an event is told and stays`, async ({
    page,
  }) => {
    const text = `A word while ${trouble}, ${unlikeAny()}`;
    await signedIn(page, "contributor");
    await page.goto("/desk/review/seed-credit-directive");
    const end = begin();
    try {
      await sayAWord(page, text);
      await expect(page.getByText(review.refused[trouble])).toBeVisible();
      await expect(page.getByLabel(review.comment, { exact: true })).toHaveValue(text);
    } finally {
      end();
    }
    await sayAWord(page, text);
    await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible();
  });
}
