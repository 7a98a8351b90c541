import { signedIn } from "../support/desk";
import { fillLeast, saveBy, unlikeAny } from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const { form, field, review, worklist } = words.en.desk;

test("a contributor's event is sent back, sent again, approved, and then seen", async ({
  page,
  fresh,
  request,
}) => {
  await signedIn(page, "contributor");
  const title = unlikeAny();
  await page.goto("/desk/events/new");
  await expect(page.getByRole("button", { name: form.intent.publish })).toHaveCount(0);
  await fillLeast(page, title);
  const slug = await saveBy(page, form.intent.review);
  expect((await request.get(`/api/v1/events/${slug}`)).status()).toBe(404);

  const editor = await fresh();
  await signedIn(editor, "editor");
  await editor.goto(`/desk/review/${slug}`);
  await editor.getByRole("button", { name: review.sendBack }).click();
  await expect(editor.getByText(review.sayWhy)).toBeVisible();
  await editor.getByLabel(review.word).fill("Which town?");
  await editor.getByRole("button", { name: review.sendBack }).click();
  await expect(editor.getByText(review.returned)).toBeVisible();

  await page.goto(`/desk/review/${slug}`);
  await expect(page.getByText("Which town?")).toBeVisible();
  await page.goto(`/desk/events/${slug}`);
  await page.getByLabel(`${field.summary} *`).fill("A trader says so of Rajin.");
  await page.getByLabel(form.reason).fill("The town is named.");
  await saveBy(page, form.intent.review, 3);

  await editor.goto(`/desk/review/${slug}`);
  await editor.getByRole("button", { name: review.approveEvent }).click();
  await expect(editor.getByText(review.approved)).toBeVisible();
  const { data } = await (await request.get(`/api/v1/events/${slug}`)).json();
  expect(data).toMatchObject({ title, readings: 2 });
});

test("a proposed change is shown with its difference, and kept under its author's name", async ({
  page,
  fresh,
  request,
}) => {
  const author = await signedIn(page, "contributor");
  await page.goto("/desk/events/taepung-10bn-2010");
  await expect(page.getByText(form.proposeOnly)).toBeVisible();
  const doubt = `A doubt: ${unlikeAny()}`;
  await page.getByLabel(field.doubts).fill(doubt);
  await page.getByLabel(form.reason).fill("The sum was never seen.");
  await page.getByRole("button", { name: form.intent.propose }).click();
  await expect(page.getByText(review.proposed)).toBeVisible();
  const before = await (await request.get("/api/v1/events/taepung-10bn-2010")).json();
  expect(before.data.doubts).not.toBe(doubt);

  const editor = await fresh();
  await signedIn(editor, "editor");
  await editor.goto("/desk/review");
  await editor.getByRole("listitem").filter({ hasText: author.name }).getByRole("link").click();
  await expect(
    editor
      .locator("ins")
      .filter({ hasText: doubt.slice(0, 12) })
      .first(),
  ).toBeVisible();
  await editor.getByRole("button", { name: review.approveProposal }).click();
  await expect(editor.getByText(review.approved)).toBeVisible();
  const after = await (await request.get("/api/v1/events/taepung-10bn-2010")).json();
  expect(after.data.doubts).toBe(doubt);
  await editor.goto("/desk/history/event/taepung-10bn-2010");
  await expect(editor.getByText(author.name).first()).toBeVisible();
});

test("the desk's front page says what waits", async ({ page }) => {
  await signedIn(page, "editor");
  await page.goto("/desk");
  for (const list of [
    worklist["one-origin"],
    worklist["doubtful-dates"],
    worklist["undated-reports"],
  ]) {
    await page.goto("/desk");
    await page.getByRole("link", { name: list, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(list);
    await expect(
      page
        .getByRole("listitem")
        .filter({ has: page.locator("svg") })
        .first(),
    ).toBeVisible();
  }
  await page.goto("/desk/review");
  await expect(
    page.getByText(/wait for a second reader: 13\d|wait for a second reader: 1[4-9]\d/),
  ).toBeVisible();
});
