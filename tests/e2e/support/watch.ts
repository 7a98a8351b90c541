import type { BrowserContext } from "@playwright/test";

/**
 * Notes whatever no page of ours may do: errors in the console, uncaught exceptions, violations of
 * the content security policy, requests that leave the server's own origin.
 */
export function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`exception: ${error.error().stack}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!local) faults.push(`request to another host: ${url.href}`);
  });
  return faults;
}

/** Has each page report a violation of its policy as an error in the console. */
export async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
}
