import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { signedIn } from "../support/desk";
import { expect, test } from "../support/fixture";
import { words } from "../support/messages";
import { elsewhere, fillSignIn } from "../support/sign-in";

/** In both themes, at both widths; nothing sticks out of a small screen. */
async function look(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [["light", 1440] as const, ["dark", 375] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const one of await violations(page)) found.push(`${colorScheme}, ${width} px: ${one}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${width} px: sticks out by ${over} px`);
  }
  return found;
}

for (const locale of ["", "/ko"]) {
  test(`axe finds nothing serious at the door and at the desk: ${locale || "/en"}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/desk/sign-in`);
    expect(await look(page)).toEqual([]);
    await page.goto(`${locale}/desk/join/made-up`);
    expect(await look(page)).toEqual([]);
    await signedIn(page, "admin");
    for (const path of ["/desk", "/desk/account", "/desk/people"]) {
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
