import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { signedIn } from "../support/desk";
import { expect, test } from "../support/fixture";
import { look } from "../support/look";
import { words } from "../support/messages";

const { vocabulary, field, form, merge, history } = words.en.desk;
test.use({ expectedFaults: [/status of 404/] });

const unique = () => randomBytes(4).toString("hex");
const reason = (page: Page) => page.getByLabel(vocabulary.reason);
const save = (page: Page) => page.getByRole("button", { name: vocabulary.save, exact: true });
const add = (page: Page) => page.getByRole("button", { name: vocabulary.add, exact: true });

async function addPlace(page: Page, name: string): Promise<void> {
  await page.goto("/desk/places/new");
  await page.getByLabel(/^Name \*/).fill(name);
  await page.getByLabel(/^Type \*/).selectOption("city");
  await reason(page).fill("It is in an article.");
  await add(page).click();
  await expect(page.getByRole("status")).toContainText("1");
}

test("a place is added with its names, found by any of them, and unknown in public", async ({
  page,
}) => {
  await signedIn(page, "contributor");
  const name = `Trialville ${unique()}`;
  const slug = name.toLowerCase().replace(" ", "-");
  const hangul = `시험${unique()}`;
  await page.goto("/desk/places/new");
  await page.getByLabel(/^Name \*/).fill(name);
  await expect(page.getByLabel(vocabulary.slug)).toHaveValue(slug);
  await add(page).click();
  await expect(page.locator(".desk-summary")).toBeFocused();
  await page.locator(".desk-summary").getByRole("link", { name: field.type }).click();
  await expect(page.getByLabel(/^Type \*/)).toBeFocused();
  await page.getByLabel(/^Type \*/).selectOption("city");
  await page.getByRole("button", { name: vocabulary.addName }).click();
  await page.getByLabel(vocabulary.nameText, { exact: true }).fill(hangul);
  await reason(page).fill("It is in an article.");
  await add(page).click();
  await expect(page).toHaveURL(new RegExp(`/desk/places/${slug}`));
  await page.goto(`/desk/vocabulary?type=place&q=${encodeURIComponent(hangul)}`);
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("link", { name })).toBeVisible();
  expect((await page.goto(`/cities/${slug}`))?.status()).toBe(404);
  await expect(page).not.toHaveTitle(new RegExp(name));
});

test("a name without Latin letters asks for a short name", async ({ page }) => {
  await signedIn(page, "contributor");
  await page.goto("/desk/actors/new");
  await page.getByLabel(/^Name \*/).fill("합영회사");
  await page.getByLabel(/^Type \*/).selectOption("company");
  await reason(page).fill("It is in an article.");
  await add(page).click();
  await expect(page.locator(".desk-summary")).toContainText(vocabulary.slug.toLowerCase(), {
    ignoreCase: true,
  });
});

test("two who change the same see both, and one chooses", async ({ page, fresh }) => {
  const one = await fresh();
  await signedIn(page, "editor");
  await signedIn(one, "editor");
  const name = `Twofold ${unique()}`;
  await addPlace(page, name);
  const address = page.url();
  await one.goto(address);
  await page.getByLabel(field.province).fill("Theirs");
  await reason(page).fill("I know better.");
  await page.getByText(vocabulary.whatChanges).click();
  await expect(page.locator("ins").first()).toContainText("Theirs");
  await save(page).click();
  await expect(page.getByRole("status")).toContainText("2");
  await one.getByLabel(field.province).fill("Mine");
  await one.getByLabel(field.note).fill("By the sea.");
  await reason(one).fill("I was there.");
  await save(one).click();
  await expect(one.locator(".desk-summary")).toContainText(vocabulary.refusal.conflict);
  await expect(one.getByText("Theirs", { exact: true })).toBeVisible();
  await one.getByRole("radio", { name: new RegExp(form.choice.mine) }).check();
  await save(one).click();
  await expect(one.getByRole("status")).toContainText("3");
  await expect(one.getByLabel(field.province)).toHaveValue("Mine");
  await expect(one.getByLabel(field.note)).toHaveValue("By the sea.");
});

test("grades are seen by all and given by admins", async ({ page, fresh }) => {
  const admin = await fresh();
  await signedIn(admin, "admin");
  await signedIn(page, "editor");
  const name = `Paper ${unique()}`;
  await admin.goto("/desk/outlets/new");
  await admin.getByLabel(/^Name \*/).fill(name);
  await admin.getByLabel(/^Type \*/).selectOption("press");
  await admin.getByRole("button", { name: vocabulary.addGrade }).click();
  await admin.getByLabel(field.grade, { exact: true }).selectOption("B");
  await admin.getByLabel(field.reason, { exact: true }).fill("Careful so far.");
  await reason(admin).fill("A new paper.");
  await add(admin).click();
  await expect(admin.getByRole("status")).toBeVisible();
  await page.goto(admin.url());
  await expect(page.getByText("Careful so far.")).toBeVisible();
  await expect(page.getByText(vocabulary.gradesForAdmins)).toBeVisible();
  await expect(page.getByRole("button", { name: vocabulary.addGrade })).toHaveCount(0);
});

test("two places are made one", async ({ page }) => {
  await signedIn(page, "editor");
  const [old, kept] = [`Oldtown ${unique()}`, `Newtown ${unique()}`];
  await addPlace(page, kept);
  await addPlace(page, old);
  await page.getByRole("link", { name: vocabulary.toMerge }).click();
  await page.getByLabel(merge.findRecord).fill(kept);
  await page.getByRole("button", { name: merge.find }).click();
  await page.getByRole("link", { name: kept, exact: true }).click();
  expect(await look(page)).toEqual([]);
  await page.getByLabel(history.reason).fill("The same town.");
  await page.getByRole("button", { name: merge.submit }).click();
  await expect(page.getByLabel(vocabulary.nameText, { exact: true })).toHaveValue(old);
  await page.goto(`/desk/places/${old.toLowerCase().replace(" ", "-")}`);
  await expect(page.getByText(vocabulary.mergedInto)).toBeVisible();
  await expect(save(page)).toHaveCount(0);
});

for (const locale of ["", "/ko"]) {
  test(`axe finds nothing serious in the vocabulary: ${locale || "/en"}`, async ({ page }) => {
    await signedIn(page, "admin");
    for (const path of [
      ...["vocabulary", "vocabulary?type=actor", "outlets/dailynk", "places/rason", "actors/new"],
    ]) {
      await page.goto(`${locale}/desk/${path}`);
      expect(await look(page), path).toEqual([]);
    }
  });
}
