import { apiTotal } from "../support/api";
import { published } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { expectTotal, rail, titles } from "../support/list";

// [1995..1996-02]: it happened once, on some day of these fourteen months.
const imprecise = published.find(({ slug }) => slug === "dcb-1995");

test("an imprecise date may fall in a period without lying in it", async ({ page, request }) => {
  expect(imprecise?.occurred.edtf).toBe("[1995..1996-02]");
  const title = imprecise?.title ?? "";
  await page.goto("/");
  await rail(page).getByLabel("From").fill("1995");
  await rail(page).getByLabel("To").fill("1995");
  await rail(page).getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/from=1995&to=1995/);
  const possible = await apiTotal(request, "from=1995&to=1995");
  await expectTotal(page, possible);
  expect(await titles(page)).toContain(title);

  await rail(page).getByLabel("must lie wholly in it").check();
  await rail(page).getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/match=certain/);
  const certain = await apiTotal(request, "from=1995&to=1995&match=certain");
  expect(certain).toBeLessThan(possible);
  await expectTotal(page, certain);
  expect(await titles(page)).not.toContain(title);

  await page.goto("/?from=1995&to=1996&match=certain");
  expect(await titles(page)).toContain(title);
});
