import { signedIn } from "../support/desk";
import { expect, test } from "../support/fixture";
import { look } from "../support/look";
import { words } from "../support/messages";
import { elsewhere, fillSignIn } from "../support/sign-in";

const pages = [
  ...["/desk", "/desk/account", "/desk/people", "/desk/review", "/desk/worklists/undated-reports"],
  ...["/desk/events/new", "/desk/events/taepung-10bn-2010", "/desk/review/taepung-10bn-2010"],
];

for (const locale of ["", "/ko"]) {
  test(`axe finds nothing serious at the door and at the desk: ${locale || "/en"}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/desk/sign-in`);
    expect(await look(page)).toEqual([]);
    await page.goto(`${locale}/desk/join/made-up`);
    expect(await look(page)).toEqual([]);
    await signedIn(page, "admin");
    for (const path of pages) {
      await page.goto(locale + path);
      const folded = page.locator(".desk-list summary");
      if (path === "/desk/people") await folded.first().click();
      expect(await look(page), path).toEqual([]);
    }
  });
}

test("axe finds nothing serious when something is wrong", async ({ fresh }) => {
  const page = await fresh(elsewhere());
  await page.goto("/desk/sign-in");
  await fillSignIn(page, "nobody", "nothing");
  await expect(page.getByText(words.en.desk.signIn.wrong)).toBeVisible();
  expect(await look(page)).toEqual([]);
});
