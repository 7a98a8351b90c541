import { expect, test } from "../support/fixture";

for (const path of [
  "events?kind=law",
  "events/seed-credit-directive",
  "facets",
  "histogram?by=year",
  "cities",
  "outlets",
]) {
  test(`${path} has an ETag, and answers 304 to it`, async ({ request }) => {
    const first = await request.get(`/api/v1/${path}`);
    expect(first.headers()["content-type"]).toBe("application/json; charset=utf-8");
    expect(first.headers()["cache-control"]).toContain("no-cache");
    const etag = first.headers().etag ?? "";
    expect(etag).toMatch(/^(?:W\/)?"[^"]+"$/);

    const again = await request.get(`/api/v1/${path}`, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect(again.headers().etag).toBe(etag);

    const among = await request.get(`/api/v1/${path}`, {
      headers: { "If-None-Match": `"other", ${etag}` },
    });
    expect(among.status()).toBe(304);
    const other = await request.get(`/api/v1/${path}`, { headers: { "If-None-Match": '"other"' } });
    expect(other.status()).toBe(200);
    expect(await other.text()).toBe(await first.text());
  });
}

test("a HEAD is answered like a GET without its body", async ({ request }) => {
  const answer = await request.head("/api/v1/events");
  expect(answer.status()).toBe(200);
  expect(answer.headers().etag).toBeTruthy();
});
