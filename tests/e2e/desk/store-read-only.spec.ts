import { chmodSync, readdirSync } from "node:fs";
import path from "node:path";
import { signedIn } from "../support/desk";
import { fillLeast, saveBy, unlikeAny } from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { ownServer } from "../support/own-server";
import { raw } from "../support/raw";

const { form, field, review } = words.en.desk;

test.use({ expectedFaults: [/status of 503/] });
const server = ownServer("store-read-only", {}, { heedsModes: true });

/** The store with what SQLite keeps beside it. */
function setMode(mode: number): void {
  const { folder, store } = server();
  const files = readdirSync(folder).filter((name) => name.startsWith(path.basename(store)));
  for (const name of files) chmodSync(path.join(folder, name), mode);
}

test("with a store that may only be read nothing typed is lost, and the same click saves later", async ({
  page,
}) => {
  const title = unlikeAny();
  await signedIn(page, "editor");
  await page.goto("/desk/events/new");
  // The server has read, and not written yet: what it has open for writing would stay so.
  setMode(0o444);
  try {
    await fillLeast(page, title);
    await expect(page.getByText(form.draft["here-only"])).toBeVisible();
    await page.getByRole("button", { name: form.intent.publish, exact: true }).click();
    await expect(page.getByText(form.refused["read-only"])).toBeVisible();
    await expect(page.getByLabel(`${field.title} *`, { exact: true }).first()).toHaveValue(title);
    for (const path of ["/", "/events/seed-credit-directive", "/api/v1/facets"]) {
      expect((await raw(path)).status, path).toBe(200);
    }
    const aside = await page.context().newPage();
    await aside.goto("/desk/review/seed-credit-directive");
    await aside.getByLabel(review.comment, { exact: true }).fill("A word.");
    await aside.getByRole("button", { name: review.addComment, exact: true }).click();
    await expect(aside.getByText(review.refused["read-only"])).toBeVisible();
    await expect(aside.getByLabel(review.comment, { exact: true })).toHaveValue("A word.");
    await aside.close();
  } finally {
    setMode(0o644);
  }
  const slug = await saveBy(page, form.intent.publish);
  expect((await raw(`/events/${slug}`)).body).toContain(title);
});
