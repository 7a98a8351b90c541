import { randomInt } from "node:crypto";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { words } from "./messages";

/** A browser at an address of its own, as the server's proxy would tell it (TRUST_PROXY). */
export function elsewhere(): BrowserContextOptions {
  const [a, b, c] = [randomInt(256), randomInt(256), randomInt(256)];
  return { extraHTTPHeaders: { "x-forwarded-for": `10.${a}.${b}.${c}` } };
}

export async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  const { signIn } = words.en.desk;
  await page.getByLabel(signIn.username).fill(username);
  await page.getByLabel(signIn.password).fill(password);
  await page.getByRole("button", { name: signIn.submit }).click();
}
