import { addPerson, giveSession, signedIn, withStore } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";

const { people, frame, refusal } = words.en.desk;

test.use({ expectedFaults: [/status of 404/] });

test("only admins see the people's page, and the others aren't told of it", async ({ fresh }) => {
  for (const role of ["contributor", "editor"] as const) {
    const page = await fresh();
    await signedIn(page, role);
    await page.goto("/desk");
    await expect(page.getByRole("link", { name: frame.people })).toHaveCount(0);
    await page.goto("/desk/people");
    await expect(page.getByRole("heading", { name: frame.notHereTitle })).toBeVisible();
    expect(await page.content()).not.toContain(people.inviteHeading);
  }
});

test("a change of role holds at once, in pages and in actions", async ({ page, fresh }) => {
  const other = await fresh();
  const person = await signedIn(other, "admin");
  await other.goto("/desk/people");
  await signedIn(page, "admin");
  await page.goto("/desk/people");
  const item = page.getByRole("listitem").filter({ hasText: person.username }).first();
  await item.getByText(people.manage, { exact: true }).click();
  await item.getByLabel(people.role).selectOption("contributor");
  await item.getByRole("button", { name: people.setRole }).click();
  await expect(item.getByText(people.done)).toBeVisible();
  // The page with the form is still open there.
  await other.getByRole("button", { name: people.invite }).click();
  await expect(other.getByText(refusal.forbidden)).toBeVisible();
  const line = withStore((db) =>
    db.prepare("SELECT what, detail FROM DeskLog WHERE userId = ? ORDER BY id DESC").get(person.id),
  );
  expect(line).toEqual({ what: "forbidden", detail: "people" });
  await other.goto("/desk/people");
  await expect(other.getByRole("heading", { name: frame.notHereTitle })).toBeVisible();
});

test("whoever is disabled is out at once, and in again when let in", async ({ page, fresh }) => {
  const person = await addPerson({ role: "editor" });
  const other = await fresh();
  await giveSession(other.context(), person);
  await other.goto("/desk");
  await expect(other).toHaveURL("/desk");
  await signedIn(page, "admin");
  await page.goto("/desk/people");
  const item = page.getByRole("listitem").filter({ hasText: person.username }).first();
  await expect(item.getByText("1 session")).toBeVisible();
  await item.getByText(people.manage, { exact: true }).click();
  await item.getByRole("button", { name: people.disable }).click();
  await expect(item.getByText(people.off)).toBeVisible();
  await expect(item.getByText("no session")).toBeVisible();
  await other.goto("/desk");
  await expect(other).toHaveURL(/\/desk\/sign-in/);
  await item.getByRole("button", { name: people.enable }).click();
  await expect(item.getByText(people.off)).toHaveCount(0);
  const log = page.getByRole("listitem").filter({ hasText: person.name });
  await expect(log.filter({ hasText: words.en.desk.log.disabled })).toHaveCount(1);
});
