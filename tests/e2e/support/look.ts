import type { Page } from "@playwright/test";
import { violations } from "./axe";

/** What axe finds in the light at 1440 px and in the dark at 375 px, and what sticks out there. */
export async function look(page: Page): Promise<string[]> {
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
