import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./fixture";
import { words } from "./messages";

type Words = (typeof words)["en"];

/** A title that no other journey has: none is another one's twin. */
export const unlikeAny = () =>
  Array.from({ length: 4 }, () => randomBytes(4).toString("hex").replace(/\d/g, "x")).join(" ");

/** Chooses from a field that finds names: types, waits for the store, takes the first. */
export async function choose(page: Page, label: string, typed: string, shown: string) {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(typed);
  await page.getByRole("option", { name: shown }).first().click();
}

/** Fills the least that can be saved; the article's address is nobody else's. */
export async function fillLeast(page: Page, title: string, say: Words = words.en) {
  const { field, form } = say.desk;
  const starred = (label: string) => page.getByLabel(`${label} *`, { exact: true }).first();
  await page
    .getByLabel(field.url, { exact: true })
    .fill(`https://example.com/${title.replaceAll(" ", "-")}`);
  await choose(page, `${field.outlet} *`, "dailynk", "Daily NK");
  await page.getByLabel(field.headline, { exact: true }).fill(`Headline of ${title}`);
  await page.getByLabel(field.published, { exact: true }).fill("2025-04-02");
  await starred(field.language).fill("en");
  await starred(field.claimedSource).selectOption("trader");
  await starred(field.kind).selectOption("foreign-facility");
  await starred(field.title).fill(title);
  await starred(field.summary).fill("A trader says so.");
  await starred(form.edtf).fill("2025-03");
}

/** Saves by the button of that name and waits until the event is that version. @returns its slug. */
export async function saveBy(page: Page, button: string, version = 1): Promise<string> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL(new RegExp(`/desk/events/(?!new)[a-z0-9-]+\\?saved=${version}(?!\\d)`));
  await expect(
    page.getByText(words.en.desk.form.saved.replace("{version}", `${version}`)),
  ).toBeVisible();
  return /\/desk\/events\/([a-z0-9-]+)/.exec(page.url())?.[1] ?? "";
}

/** The field that finds an outlet; its list of options bears the same label. */
export const outletField = (page: Page) =>
  page.getByRole("combobox", { name: words.en.desk.field.outlet, exact: true });

/** What has the focus, by its label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    return label.replace(" *", "").trim();
  });

/** Goes on with Tab until the control of that label has the focus. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if ((await focused(page)).startsWith(label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached “${label}”.`);
}

/** Chooses from a closed list with the arrow key; typed Hangul would not reach it. */
export async function selectByKeys(page: Page, label: string, value: string): Promise<void> {
  await tabTo(page, label);
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.value);
  for (let presses = 0; presses < 40 && (await chosen()) !== value; presses++) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await chosen()).toBe(value);
}
