import type { Page } from "@playwright/test";
import { signedIn } from "../support/desk";
import { fillLeast, saveBy, unlikeAny } from "../support/event-form";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const { form, field } = words.en.desk;

async function entered(page: Page): Promise<string> {
  await page.goto("/desk/events/new");
  await fillLeast(page, unlikeAny());
  return saveBy(page, form.intent.review);
}

test("a change needs a reason, shows what it changes, and has its revision", async ({ page }) => {
  await signedIn(page, "editor");
  const slug = await entered(page);
  await page.getByLabel(`${field.summary} *`).fill("A trader says so, and names the town.");
  const changes = page.getByRole("region", { name: form.whatChanges });
  await expect(changes.locator("ins").last()).toContainText("names the town");
  await page.getByRole("button", { name: form.intent.keep, exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: field.reason })).toBeFocused();
  await page.getByLabel(form.reason).fill("The article names it.");
  await saveBy(page, form.intent.keep, 2);
  await page.goto(`/desk/history/event/${slug}`);
  await expect(page.getByText("The article names it.")).toBeVisible();
});

test.describe("two at the same event", () => {
  test.use({ expectedFaults: [/status of 409/] });

  test("different fields are merged; the same field is put to the second", async ({
    page,
    fresh,
  }) => {
    await signedIn(page, "editor");
    const slug = await entered(page);
    const other = await fresh();
    await signedIn(other, "editor");
    await page.goto(`/desk/events/${slug}`);
    await other.goto(`/desk/events/${slug}`);

    await page.getByLabel(`${field.summary} *`).fill("What the first one wrote.");
    await page.getByLabel(form.reason).fill("First.");
    await saveBy(page, form.intent.keep, 2);

    await other.getByLabel(`${field.kind} *`).selectOption("joint-venture");
    await other.getByLabel(form.reason).fill("Second.");
    await saveBy(other, form.intent.keep, 3);
    await expect(other.getByLabel(`${field.summary} *`)).toHaveValue("What the first one wrote.");

    await page.goto(`/desk/events/${slug}`);
    await page.getByLabel(`${field.summary} *`).fill("Theirs, saved first.");
    await page.getByLabel(form.reason).fill("Third.");
    await other.getByLabel(`${field.summary} *`).fill("Mine, saved after.");
    await other.getByLabel(form.reason).fill("Fourth.");
    await saveBy(page, form.intent.keep, 4);
    await other.getByRole("button", { name: form.intent.keep, exact: true }).click();
    const conflict = other.getByRole("region", { name: /One field was changed by both/ });
    await expect(conflict.getByText("Theirs, saved first.")).toBeVisible();
    await expect(conflict.getByText("Mine, saved after.")).toBeVisible();
    await conflict.getByRole("radio", { name: form.choice.mine }).check();
    await other.getByRole("button", { name: form.intent.keep, exact: true }).click();
    await other.waitForURL(/saved=5/);
    await expect(other.getByLabel(`${field.summary} *`)).toHaveValue("Mine, saved after.");
  });
});
