import { gzipSync } from "node:zlib";
import { expect, test } from "../support/fixture";
import { inKorean, pageTypes } from "../support/pages";
import { raw } from "../support/raw";

test.use({ expectedFaults: [/status of 404/] });

const KB = 1000;

for (const [name, path] of pageTypes) {
  test(`at most 140 kB of JavaScript: ${name}`, async ({ page }) => {
    const sizes: Promise<[string, number]>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      sizes.push(
        response.body().then((body) => [response.url(), gzipSync(body, { level: 9 }).length]),
      );
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const all = await Promise.all(sizes);
    const sum = all.reduce((total, [, size]) => total + size, 0);
    test.info().annotations.push({ type: "JavaScript, gzip -9", description: `${sum} bytes` });
    expect(sum).toBeGreaterThan(0);
    expect(sum, JSON.stringify(all)).toBeLessThanOrEqual(140 * KB);
  });
}

for (const path of ["/", "/?sort=oldest", "/?kind=sanction", "/?q=Pyongyang", "/?outlet=yonhap"]) {
  test(`at most 100 kB of HTML: ${path}`, async () => {
    for (const address of [path, inKorean(path)]) {
      const { body } = await raw(address);
      const size = Buffer.byteLength(body);
      test.info().annotations.push({ type: "HTML", description: `${address}: ${size} bytes` });
      expect(size, address).toBeLessThanOrEqual(100 * KB);
    }
  });
}
