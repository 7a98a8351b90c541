import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalAddress } from "@/lib/domain/twins";
import { randomFrom } from "@/tests/support/random";

describe("an address in its one form", () => {
  test.each([
    ["https://www.rfa.org/korean/a", "https://rfa.org/korean/a"],
    ["http://www.rfa.org/korean/a/", "https://rfa.org/korean/a"],
    ["HTTP://WWW.RFA.ORG/korean/A", "https://rfa.org/korean/A"],
    ["  https://rfa.org/a \n", "https://rfa.org/a"],
    ["https://rfa.org", "https://rfa.org"],
    ["https://rfa.org/", "https://rfa.org"],
    ["https://rfa.org/?p=1", "https://rfa.org?p=1"],
    ["https://rfa.org./a", "https://rfa.org/a"],
    ["https://m.yna.co.kr/view/AKR1", "https://yna.co.kr/view/AKR1"],
    ["https://amp.theguardian.com/world/x", "https://theguardian.com/world/x"],
    ["https://www.m.ajunews.com/a", "https://ajunews.com/a"],
    ["https://m.co.kr/a", "https://m.co.kr/a"],
    ["https://www.com/a", "https://www.com/a"],
    ["https://mobile.example.com/a", "https://mobile.example.com/a"],
    ["https://news.kbs.co.kr/a", "https://news.kbs.co.kr/a"],
    ["http://a.kr:80/x", "https://a.kr/x"],
    ["https://a.kr:443/x", "https://a.kr/x"],
    ["http://a.kr:443/x", "https://a.kr/x"],
    ["https://a.kr:8080/x", "https://a.kr:8080/x"],
    ["https://a.kr/x#top", "https://a.kr/x"],
    ["https://a.kr/x#:~:text=합영", "https://a.kr/x"],
    ["https://a.kr/x//", "https://a.kr/x"],
    ["https://a.kr/x/../y", "https://a.kr/y"],
    ["https://a.kr/x?utm_source=rss&utm_medium=rss", "https://a.kr/x"],
    ["https://a.kr/x?UTM_Source=rss&idxno=7", "https://a.kr/x?idxno=7"],
    ["https://a.kr/x?fbclid=IwAR244m", "https://a.kr/x"],
    ["https://a.kr/x?gclid=1&ref=home&id=5", "https://a.kr/x?id=5"],
    ["https://a.kr/x?share=google-plus-1", "https://a.kr/x"],
    ["https://a.kr/x?no=2&aid=1", "https://a.kr/x?aid=1&no=2"],
    ["https://a.kr/x?aid=1&no=2", "https://a.kr/x?aid=1&no=2"],
    ["https://a.kr/x?idxno=77910", "https://a.kr/x?idxno=77910"],
    ["https://a.kr/x?news_id=N1002648055", "https://a.kr/x?news_id=N1002648055"],
    ["https://a.kr/x?from=7", "https://a.kr/x?from=7"],
    ["https://a.kr/x?No=1", "https://a.kr/x?No=1"],
    ["https://a.kr/x?", "https://a.kr/x"],
    ["https://a.kr/x?&&id=1&", "https://a.kr/x?id=1"],
    ["https://a.kr/x?related_all", "https://a.kr/x?related_all"],
    ["https://a.kr/x?related_all=", "https://a.kr/x?related_all"],
    ["https://a.kr/x?id=1&id=1", "https://a.kr/x?id=1"],
    ["https://a.kr/x?a=1&amp;idxno=2", "https://a.kr/x?a=1&idxno=2"],
    ["https://a.kr/x?q=a=b", "https://a.kr/x?q=a=b"],
    ["https://a.kr/x?q=a+b", "https://a.kr/x?q=a%20b"],
    ["https://a.kr/x?q=a%20b", "https://a.kr/x?q=a%20b"],
    ["https://a.kr/%7Euser/%41", "https://a.kr/~user/A"],
    ["https://a.kr/%eb%b6%81", "https://a.kr/%EB%B6%81"],
    ["https://a.kr/북", "https://a.kr/%EB%B6%81"],
    ["https://a.kr/x?q=%BA%CF%c7%d1", "https://a.kr/x?q=%BA%CF%C7%D1"],
    ["https://a.kr/100%", "https://a.kr/100%25"],
    ["https://a.kr/a%2Fb", "https://a.kr/a%2Fb"],
    ["https://a.kr/a|b", "https://a.kr/a%7Cb"],
    ["https://연합.한국/a", "https://xn--ej5b06z.xn--3e0b707e/a"],
    ["https://127.0.0.1/a", "https://127.0.0.1/a"],
  ])("%j is %j", (url, canonical) => {
    expect(canonicalAddress(url)).toBe(canonical);
  });

  test.each([
    ["", "www.rfa.org/a", "rfa", "javascript:alert(1)", "ftp://a.kr/x", "mailto:a@b.kr"],
    ["http:", "https://", "http:/a.kr", "https:a.kr", "https:///a.kr", "https://a b.kr/x"],
    ["https://a.kr/x y", "https://me@a.kr/x", "https://me:pw@a.kr/x", "https://a.kr/\ud800"],
    ["https://a.kr/\0", `https://a.kr/${"x".repeat(2000)}`, "file:///etc/hosts", "data:,x"],
  ])("what is no web address has none: %j …", (...refused) => {
    expect(refused.map(canonicalAddress)).toEqual(refused.map(() => null));
  });
});

test("articles of one site stay apart", () => {
  const articles = ["idxno=1", "idxno=2", "id=1", "no=1", "aid=1", "p=1", "seq=1", "wr_id=1"];
  const forms = articles.map((query) => canonicalAddress(`https://a.kr/view.html?${query}`));
  expect(new Set(forms).size).toBe(articles.length);
});

test("the canonical form is its own, whatever the address is made of", () => {
  const random = randomFrom(20251);
  const pieces = [
    ..."aZ09%/?&=+#.-_~!'();:@,|^[]{} \"<>\\",
    ...["%2", "%25", "%41", "%zz", "%EB", "amp;", "utm_x=1", "북", "https://", "www.", "\u{1f3ed}"],
  ];
  for (let i = 0; i < 3000; i++) {
    const rest = Array.from({ length: random.below(14) }, () => random.pick(pieces)).join("");
    const url = `${random.pick(["http", "https"])}://${random.pick(["www.a.kr", "m.b.co.kr"])}/${rest}`;
    const canonical = canonicalAddress(url);
    if (canonical !== null) expect([url, canonicalAddress(canonical)]).toEqual([url, canonical]);
  }
});

test("sorting, tracking and escapes don't tell two addresses apart", () => {
  const random = randomFrom(7);
  const parameters = ["id=1", "no=22", "lang=ko", "q=%EB%B6%81", "page=3"];
  for (let i = 0; i < 200; i++) {
    const some = random.some(parameters, 5);
    const noisy = [...some, "utm_source=x", "fbclid=y"].sort(() => (random.chance(0.5) ? 1 : -1));
    expect(
      canonicalAddress(`http://www.a.kr:80/x/?${noisy.join("&").replace("%EB", "%eb")}#f`),
    ).toBe(canonicalAddress(`https://a.kr/x?${some.join("&")}`));
  }
});

test("every address of the dataset has a form, and few reports share one", () => {
  const folder = path.resolve("prisma/dataset/reports");
  const reports: { url?: string }[] = fs
    .readdirSync(folder)
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
  const urls = [...new Set(reports.flatMap(({ url }) => url ?? []))];
  const forms = urls.map(canonicalAddress);
  expect(urls.length).toBeGreaterThan(1000);
  expect(forms).not.toContain(null);
  expect(new Set(forms).size).toBeGreaterThan(urls.length * 0.99);
});
