import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixture";
import { words } from "./messages";

/** The lines of the timeline. */
export const rows = (page: Page): Locator => page.locator(".timeline .ev");
export const titles = (page: Page): Promise<string[]> =>
  rows(page).getByRole("link").allTextContents();

const total = (page: Page) =>
  page.getByText(/^(?:[\d,]+|No) (?:reported events?|events?) ?(?:match(?:es)?)?$/);

/** Waits until the list says that it has so many events. */
export async function expectTotal(page: Page, count: number): Promise<void> {
  await expect(total(page)).toHaveText(
    count === 0 ? /^No / : new RegExp(`^${count.toLocaleString("en")} `),
  );
}

export async function shownTotal(page: Page): Promise<number> {
  const text = (await total(page).textContent()) ?? "";
  return text.startsWith("No ") ? 0 : Number(text.replace(/\D/g, ""));
}

/** The filters at the side, which a small screen folds away. */
export const rail = (page: Page): Locator =>
  page.getByRole("navigation", { name: either("heading") });

/** A group of options at the side: a `details` that its summary names. */
export const group = (page: Page, name: string): Locator =>
  rail(page)
    .locator("details.facet")
    .filter({ has: page.locator("summary", { hasText: new RegExp(`^${name}$`) }) });

/** An option of a group, by its label. */
export const option = (page: Page, of: string, label: string): Locator =>
  group(page, of)
    .getByRole("listitem")
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole("link");

export const chips = (page: Page): Locator => page.getByRole("list", { name: either("active") });

/** A label of the filters in either language. */
function either(key: "heading" | "active"): RegExp {
  return new RegExp(`^(?:${words.en.filters[key]}|${words.ko.filters[key]})$`);
}
