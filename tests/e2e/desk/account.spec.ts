import type { Page } from "@playwright/test";
import { addPerson, giveSession, signedIn } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { elsewhere, fillSignIn } from "../support/sign-in";
import { totp } from "../support/totp";

const { account, signIn, problem, frame } = words.en.desk;
const PASSWORD = "a quiet pier in November";

/** Switches the second step on. @returns the key and the backup codes. */
async function setUp(page: Page): Promise<{ key: string; codes: string[] }> {
  await page.goto("/desk/account");
  const second = page.locator("#second-password");
  await second.fill("not this one, surely");
  await page.getByRole("button", { name: account.start }).click();
  await expect(page.getByText(problem["wrong-password"]).first()).toBeVisible();
  await second.fill(PASSWORD);
  await page.getByRole("button", { name: account.start }).click();
  await expect(page.getByRole("img", { name: account.qr })).toBeVisible();
  const shown = page.locator("p", { hasText: account.key }).locator("code");
  const key = (await shown.textContent()) ?? "";
  await page.getByLabel(account.code).fill("000000");
  await page.getByRole("button", { name: account.confirm }).click();
  await expect(page.getByText(problem["wrong-code"]).first()).toBeVisible();
  await page.getByLabel(account.code).fill(totp(key));
  await page.getByRole("button", { name: account.confirm }).click();
  await expect(page.getByRole("heading", { name: account.backupHeading })).toBeFocused();
  const codes = await page.locator(".desk-codes code").allInnerTexts();
  await page.getByRole("button", { name: account.kept }).click();
  await expect(page.getByText(account.secondOn)).toBeVisible();
  return { key, codes };
}

test("with the second step on, the password alone doesn't do", async ({ fresh }) => {
  const page = await fresh(elsewhere());
  const person = await addPerson({ role: "editor", password: PASSWORD });
  await giveSession(page.context(), person);
  const { key, codes } = await setUp(page);
  expect(codes.length).toBeGreaterThanOrEqual(8);

  const other = await fresh(elsewhere());
  await other.goto("/desk/account");
  await fillSignIn(other, person.username, PASSWORD);
  await expect(other.getByRole("heading", { name: signIn.codeTitle })).toBeVisible();
  await expect(other.getByLabel(signIn.code)).toBeFocused();
  const aside = await other.context().newPage();
  await aside.goto("/desk/account");
  await expect(aside).toHaveURL(/\/desk\/sign-in/);
  await aside.close();
  await other.getByLabel(signIn.code).fill("123456");
  await other.getByRole("button", { name: signIn.confirm }).click();
  await expect(other.getByText(signIn.codeWrong)).toBeVisible();
  await other.getByLabel(signIn.code).fill(totp(key));
  await other.getByRole("button", { name: signIn.confirm }).click();
  await expect(other).toHaveURL("/desk/account");

  const third = await fresh(elsewhere());
  for (const [code, works] of [
    [codes[0] ?? "", true],
    [codes[0] ?? "", false],
  ] as const) {
    await third.goto("/desk/sign-in");
    await fillSignIn(third, person.username, PASSWORD);
    await third.getByRole("button", { name: signIn.useBackup }).click();
    await third.getByLabel(signIn.backup).fill(code);
    await third.getByRole("button", { name: signIn.confirm }).click();
    if (!works) {
      await expect(third.getByText(signIn.codeWrong)).toBeVisible();
      continue;
    }
    await expect(third).toHaveURL("/desk");
    await third.getByRole("button", { name: frame.signOut }).click();
    await expect(third).toHaveURL("/desk/sign-in");
  }

  await other.locator("#second-password").fill(PASSWORD);
  await other.getByRole("button", { name: account.off }).click();
  await expect(other.getByText(account.secondOff)).toBeVisible();
});

test("a new password ends the other sessions, and is the one that works", async ({ fresh }) => {
  const [page, other] = [await fresh(elsewhere()), await fresh(elsewhere())];
  const person = await addPerson({ role: "editor", password: PASSWORD });
  for (const one of [page, other]) await giveSession(one.context(), person);
  await page.goto("/desk/account");
  const change = async (current: string, next: string, again = next) => {
    await page.getByLabel(account.current).first().fill(current);
    await page.getByLabel(account.next, { exact: true }).fill(next);
    await page.getByLabel(account.again).fill(again);
    await page.getByRole("button", { name: account.change }).click();
  };
  const better = "another pier in December";
  await change(PASSWORD, "short");
  await expect(page.getByText(problem["too-short"]).first()).toBeVisible();
  await change("not this one, surely", better);
  await expect(page.getByText(problem["wrong-password"]).first()).toBeVisible();
  await change(PASSWORD, better);
  await expect(page.getByText(account.changed)).toBeVisible();
  await page.goto("/desk");
  await expect(page).toHaveURL("/desk");
  await other.goto("/desk");
  await expect(other).toHaveURL(/\/desk\/sign-in/);
  await fillSignIn(other, person.username, PASSWORD);
  await expect(other.getByText(signIn.wrong)).toBeVisible();
  await fillSignIn(other, person.username, better);
  await expect(other).toHaveURL("/desk");
});

test("one's sessions are listed, and can be ended from here", async ({ page, fresh }) => {
  const person = await signedIn(page, "contributor");
  const others = [await fresh(), await fresh(), await fresh()];
  for (const other of others) await giveSession(other.context(), person);
  await page.goto("/desk/account");
  const ends = page.getByRole("button", { name: /^End the session of Chrome on Linux/ });
  await expect(ends).toHaveCount(3);
  await expect(page.getByText(account.here)).toBeVisible();
  await ends.first().click();
  await expect(ends).toHaveCount(2);
  await page.getByRole("button", { name: account.endOthers }).click();
  await expect(ends).toHaveCount(0);
  for (const other of others) {
    await other.goto("/desk");
    await expect(other).toHaveURL(/\/desk\/sign-in/);
  }
  await page.reload();
  await expect(page).toHaveURL("/desk/account");
});
