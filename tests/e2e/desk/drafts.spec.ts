import { giveSession, signedIn, withStore } from "../support/desk";
import { fillLeast, outletField, unlikeAny } from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const { form, field, frame, front } = words.en.desk;

test("a draft survives a closed tab and is found on the desk's front page", async ({ page }) => {
  await signedIn(page, "contributor");
  const title = unlikeAny();
  await page.goto("/desk/events/new");
  await fillLeast(page, title);
  await expect(page.getByText(form.draft.kept)).toBeVisible();
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto("/desk");
  await next.getByRole("link", { name: title }).click();
  await expect(next.getByLabel(`${field.title} *`)).toHaveValue(title);
  await expect(outletField(next)).toHaveValue("Daily NK");
  await next.getByRole("button", { name: form.startOver }).click();
  await expect(next.getByLabel(`${field.title} *`)).toHaveValue("");
  await next.goto("/desk");
  await expect(next.getByText(front.drafts)).toHaveCount(0);
});

test("what is typed after the session has ended stays, and is saved after signing in again", async ({
  page,
}) => {
  const person = await signedIn(page, "contributor");
  const title = unlikeAny();
  await page.goto("/desk/events/new");
  await fillLeast(page, "before");
  await expect(page.getByText(form.draft.kept)).toBeVisible();
  withStore((db) => db.prepare("DELETE FROM Session WHERE userId = ?").run(person.id));
  await page.getByLabel(`${field.title} *`).fill(title);
  await expect(page.getByText(form.draft["signed-out"])).toBeVisible();
  const address = page.url();
  await page.close();
  const context = page.context();
  await giveSession(context, person);
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByLabel(`${field.title} *`)).toHaveValue(title);
  await next.getByRole("button", { name: form.intent.draft }).click();
  await next.waitForURL(/saved=1/);
  await next.goto("/desk");
  await expect(next.getByRole("link", { name: frame.newEvent }).first()).toBeVisible();
  await expect(next.getByText(front.drafts)).toHaveCount(0);
});

test("what is typed just before it is saved leaves no draft behind", async ({ page }) => {
  const { id } = await signedIn(page, "contributor");
  await page.goto("/desk/events/new");
  await fillLeast(page, unlikeAny());
  await expect(page.getByText(form.draft.kept)).toBeVisible();
  const summary = page.getByLabel(`${field.summary} *`);
  // The copy after the pause comes due while the save is on its way.
  await page.route("**/api/desk/events", async (route) => {
    await page.waitForTimeout(1500);
    await route.continue();
  });
  await summary.fill("Typed at the last moment.");
  await page.getByRole("button", { name: form.intent.draft }).click();
  await page.waitForURL(/saved=1/);
  const drafts = () =>
    withStore((db) => db.prepare("SELECT count(*) FROM Draft WHERE userId = ?").pluck().get(id));
  expect(drafts()).toBe(0);
  await page.goto("/desk");
  await expect(page.getByText(front.drafts)).toHaveCount(0);
  expect(drafts()).toBe(0);
});

test("a draft that never reached the server is offered by the browser that has it", async ({
  page,
}) => {
  await signedIn(page, "contributor");
  await page.goto("/desk/events/new");
  const title = unlikeAny();
  await page.route("**/desk/events/new**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByLabel(`${field.title} *`).fill(title);
  await expect(page.getByText(form.draft["here-only"])).toBeVisible();
  await page.unroute("**/desk/events/new**");
  await page.goto("/desk/events/new");
  await expect(page.getByText(form.unfinishedHere)).toBeVisible();
  await page.getByRole("link", { name: form.goOn, exact: true }).click();
  await expect(page.getByLabel(`${field.title} *`)).toHaveValue(title);
});

test.use({ expectedFaults: [/ERR_FAILED/] });
