import { expect, test } from "../support/fixture";
import { raw } from "../support/raw";

const pages = [
  "/",
  "/ko",
  "/cities",
  "/cities/rason",
  "/outlets",
  "/events/seed-credit-directive",
  "/guide",
];
const directives = (policy: string) =>
  new Map(
    policy.split(";").map((part): [string, string[]] => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );

for (const path of [...pages, "/no-such-page", "/events/no-such-event"]) {
  test(`${path} has a strict policy with a nonce of its own`, async () => {
    const [first, second] = [await raw(path), await raw(path)];
    const policy = directives(String(first.headers["content-security-policy"]));
    const scripts = policy.get("script-src") ?? [];
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
    expect(policy.get("style-src")).not.toContain("'unsafe-inline'");
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);

    const nonce = scripts.find((source) => source.startsWith("'nonce-"))?.slice(7, -1) ?? "";
    expect(nonce.length).toBeGreaterThan(20);
    expect(String(second.headers["content-security-policy"])).not.toContain(nonce);
    for (const [tag] of first.body.matchAll(/<script\b[^>]*>/g)) {
      expect(tag).toContain(`nonce="${nonce}"`);
    }
    expect(first.body).not.toMatch(/<[^>]+\s(?:on\w+|style)="/);
  });
}

const assets = async () => {
  const { body } = await raw("/");
  const linked = [...body.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+|\/icon\.svg)"/g)];
  return [...new Set(linked.map(([, path = ""]) => path)), "/kinds.svg"];
};

test("pages, the API and files have the usual security headers", async () => {
  const files = await assets();
  expect(files.some((path) => path.endsWith(".css"))).toBe(true);
  const endpoints = ["/api/v1/events", "/api/v1/events?kind=x", "/api/v1/nope", "/healthz"];
  for (const path of [...pages, "/no-such-page", ...endpoints, ...files]) {
    const { headers } = await raw(path);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["strict-transport-security"], path).toMatch(/max-age=\d{7,}/);
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers["set-cookie"], path).toBeUndefined();
  }
  for (const path of endpoints.slice(0, 3)) {
    expect((await raw(path)).headers["content-security-policy"], path).toContain(
      "default-src 'none'",
    );
  }
});

test("a refused address has the security headers, too", async () => {
  const { headers } = await raw("/%ff");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("built files may be kept for good, pages may not", async () => {
  for (const path of (await assets()).filter((file) => file.startsWith("/_next/static/"))) {
    expect((await raw(path)).headers["cache-control"], path).toMatch(/immutable/);
  }
  expect((await raw("/")).headers["cache-control"]).toMatch(/no-store|no-cache/);
});

test("no page speaks of another host but in links that a reader may follow", async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    const loaded = await page.evaluate(() => [
      ...performance.getEntriesByType("resource").map(({ name }) => name),
      ...[...document.querySelectorAll("link[href]")].map((link) => (link as HTMLLinkElement).href),
    ]);
    for (const address of loaded) expect(new URL(address).origin, path).toBe(process.env.E2E_URL);
    const links = page.locator("a[href^='http']:not([rel~='noopener'])");
    await expect(links).toHaveCount(0);
  }
});
