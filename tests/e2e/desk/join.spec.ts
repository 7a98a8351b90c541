import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { addPerson, signedIn, withStore } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { elsewhere } from "../support/sign-in";

const { join, problem, people } = words.en.desk;
const PASSWORD = "paper boats on the Tumen";

async function fillJoin(page: Page, given: Partial<Record<keyof typeof join, string>>) {
  for (const [field, value] of Object.entries(given)) {
    await page.getByLabel(String(join[field as "name"]), { exact: true }).fill(value);
  }
  await page.getByRole("button", { name: join.submit, exact: true }).click();
}

/** An invitation in the tests' store that ended so long ago. */
function expiredLink(): string {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  withStore((db) =>
    db
      .prepare("INSERT INTO Invitation (tokenHash, role, createdAt, expiresAt) VALUES (?, ?, ?, ?)")
      .run(tokenHash, "editor", "2026-11-01T00:00:00.000Z", "2026-11-08T00:00:00.000Z"),
  );
  return `/desk/join/${token}`;
}

test("an admin's link lets one person in, once", async ({ page, fresh }) => {
  await signedIn(page, "admin");
  await page.goto("/desk/people");
  await page.locator("#invite-role").selectOption("editor");
  await page.getByRole("button", { name: people.invite }).click();
  const link = await page.getByLabel(people.linkLabel).inputValue();
  expect(link).toMatch(/\/desk\/join\/[\w-]{43}$/);
  await page.reload();
  await expect(page.getByLabel(people.linkLabel)).toHaveCount(0);
  expect(await page.content()).not.toContain(link.split("/").at(-1));

  const other = await fresh(elsewhere());
  await other.goto(link);
  await expect(other.getByText("invited as editor")).toBeVisible();
  const username = `new.${randomBytes(4).toString("hex")}`;
  await fillJoin(other, { name: "박 지원", username, password: PASSWORD, again: PASSWORD });
  await expect(other).toHaveURL("/desk");
  await expect(other.getByText("박 지원, editor")).toBeVisible();
  const kept = withStore((db) =>
    db.prepare("SELECT email, role FROM User WHERE username = ?").get(username),
  );
  expect(kept).toMatchObject({ role: "editor", email: expect.stringMatching(/@people\.invalid$/) });

  const late = await fresh(elsewhere());
  await late.goto(link);
  await expect(late.getByText(join.link.used)).toBeVisible();
  await expect(late.getByLabel(join.password, { exact: true })).toHaveCount(0);
});

test("what is wrong is said beside the field and on top, and nothing typed is lost", async ({
  page,
  fresh,
}) => {
  const taken = await addPerson({ role: "editor" });
  await signedIn(page, "admin");
  await page.goto("/desk/people");
  await page.getByRole("button", { name: people.invite }).click();
  const link = await page.getByLabel(people.linkLabel).inputValue();

  const other = await fresh(elsewhere());
  await other.goto(link);
  await fillJoin(other, { username: "김지원", password: PASSWORD, again: `${PASSWORD}!` });
  const alert = other.getByRole("alert").filter({ hasText: join.name });
  await expect(alert).toBeFocused();
  for (const text of [problem.empty, problem["name-characters"]]) {
    await expect(alert.getByText(text)).toBeVisible();
  }
  await expect(other.getByLabel(join.username)).toHaveValue("김지원");
  await expect(other.getByLabel(join.username)).toHaveAttribute("aria-invalid", "true");
  await alert.getByRole("link", { name: join.username }).click();
  await expect(other.getByLabel(join.username)).toBeFocused();

  await fillJoin(other, { name: "Jiwon", username: taken.username, password: PASSWORD });
  await expect(other.getByText(problem["not-the-same"]).first()).toBeVisible();
  await fillJoin(other, { again: PASSWORD });
  await expect(other.getByText(problem["name-taken"]).first()).toBeVisible();
  const username = `new.${randomBytes(4).toString("hex")}`;
  await fillJoin(other, { username, password: "Password2026!", again: "Password2026!" });
  await expect(other.getByText(problem.common).first()).toBeVisible();
  await expect(other.getByLabel(join.name)).toHaveValue("Jiwon");
  await fillJoin(other, { password: PASSWORD, again: PASSWORD });
  await expect(other).toHaveURL("/desk");
});

test("a link that ran out, was taken back or made up says so", async ({ page, fresh }) => {
  const other = await fresh(elsewhere());
  await other.goto(expiredLink());
  await expect(other.getByText(join.link.expired)).toBeVisible();
  await other.goto("/desk/join/made-up");
  await expect(other.getByText(join.link.unknown)).toBeVisible();

  const admin = await signedIn(page, "admin");
  await page.goto("/desk/people");
  await page.getByRole("button", { name: people.invite }).click();
  const link = await page.getByLabel(people.linkLabel).inputValue();
  await other.goto(link);
  const open = page.getByRole("listitem").filter({ hasText: `from ${admin.name}` });
  await open.getByRole("button", { name: people.revoke }).click();
  await expect(open).toHaveCount(0);
  // The form was open already.
  await fillJoin(other, {
    ...{ name: "Late", username: "late.comer", password: PASSWORD, again: PASSWORD },
  });
  await expect(other.getByText(join.link.revoked)).toBeVisible();
});
