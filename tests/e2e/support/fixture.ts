import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { reportViolations, watch } from "./watch";

type Options = {
  /** What a journey knowingly brings about, such as the browser's remark on a 404. */
  expectedFaults: RegExp[];
};

type Fixtures = {
  /** A page in a browser that has never seen the site, watched like any other. */
  fresh: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Playwright's test; it fails on any error in the console and on any request to another host. */
export const test = base.extend<Options & Fixtures>({
  expectedFaults: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  baseURL: async ({}, use, { file }) => {
    // A worker runs one test at a time: what asks the server past the browser (raw.ts) follows.
    process.env.E2E_URL = file.includes("/e2e/desk/")
      ? process.env.E2E_DESK
      : process.env.E2E_READERS;
    await use(process.env.E2E_URL);
  },
  context: async ({ context, baseURL, expectedFaults }, use) => {
    const faults = watch(context, originOf(baseURL));
    await reportViolations(context);
    await use(context);
    expect(unexpected(faults, expectedFaults), "faults seen in the browser").toEqual([]);
  },
  fresh: async ({ browser, baseURL, expectedFaults }, use) => {
    const opened: { page: Page; faults: string[] }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, ...options });
      const faults = watch(context, originOf(baseURL));
      await reportViolations(context);
      const page = await context.newPage();
      opened.push({ page, faults });
      return page;
    });
    for (const { page } of opened) await page.context().close();
    const faults = opened.flatMap((one) => one.faults);
    expect(unexpected(faults, expectedFaults), "faults seen in the browser").toEqual([]);
  },
});

export { expect };

function originOf(baseURL: string | undefined): string {
  if (!baseURL) throw new Error("No server to test: E2E_URL is not set");
  return new URL(baseURL).origin;
}

const unexpected = (faults: string[], expected: RegExp[]) =>
  faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
