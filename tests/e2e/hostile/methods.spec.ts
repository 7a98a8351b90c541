import { expect, test } from "../support/fixture";
import { raw } from "../support/raw";

const pages = ["/", "/ko/cities", "/outlets", "/events/seed-credit-directive"];
const endpoints = [
  "events",
  "facets",
  "histogram",
  "cities",
  "outlets",
  "events/seed-credit-directive",
];

for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
  test(`${method} is refused`, async () => {
    for (const path of [...pages, ...endpoints.map((name) => `/api/v1/${name}`), "/healthz"]) {
      const { status } = await raw(path, { method, body: "a=b" });
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
    }
  });
}

test("a made-up server action is refused without a failure", async () => {
  for (const action of ["x", "00deadbeef", "0".repeat(42), "a".repeat(5000), "__proto__"]) {
    for (const type of ["text/plain;charset=UTF-8", "multipart/form-data; boundary=x"]) {
      const headers = { "Next-Action": action, "Content-Type": type };
      const { status, body } = await raw("/", { method: "POST", headers, body: "[]" });
      expect(status, action).toBeGreaterThanOrEqual(400);
      expect(status, action).toBeLessThan(500);
      expect(body).not.toMatch(/node_modules|at \w+ \(/);
    }
  }
});

test("odd headers don't fail a page", async () => {
  const odd: Record<string, string>[] = [
    { RSC: "1", "Next-Router-State-Tree": "%5B" },
    { RSC: "1", "Next-Router-State-Tree": "nonsense" },
    { "Next-Router-Prefetch": "1", RSC: "1" },
    { "Accept-Language": "x".repeat(5000) },
    { "If-None-Match": "*" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { Host: "example.org" },
    { Cookie: "NEXT_LOCALE=xx; a=%ff" },
  ];
  for (const headers of odd) {
    const { status } = await raw("/", { headers });
    expect(status, JSON.stringify(headers)).toBeLessThan(500);
  }
});
