import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { TITLES_ALIKE, titleLikeness } from "@/lib/domain/twins";
import { randomFrom } from "@/tests/support/random";

const folder = path.resolve("prisma/dataset/events");
const titles: string[] = fs
  .readdirSync(folder)
  .flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")))
  .map((event: { title: string }) => event.title);

describe("titles that are alike", () => {
  test.each([
    ["Public bonds floated", "Public bonds floated"],
    ["Public bonds floated", "floated: PUBLIC BONDS!"],
    ["Rason reopens to Western tourists", "Western tourists: Rason reopens"],
    ["The opening of the Sinuiju zone", "Opening of Sinŭiju zone"],
    ["Ji'an–Manpho road crossing opens", "Jian-Manpho road crossing opens"],
    ["New Yalu River Bridge opened", "The new Yalu River bridge is opened"],
    ["Orascom says it has lost control of Koryolink", "Orascom lost control of Koryolink"],
    ["UN resolution 2371 bans joint ventures", "Resolution 2371 bans joint ventures"],
    ["라선경제무역지대법 개정", "라선 경제무역지대법 개정"],
    ["평진합영무역회사, 무역지도국으로 승격", "평진합영무역회사 무역지도국 승격"],
    ["北, 중국인 투자자에 토지 매각", "북한, 중국인 투자자에 토지 매각"],
    ["金剛山觀光 再開", "金刚山观光 再开"],
    ["中朝合资企业关闭", "中朝合資企業關閉"],
    ["제16차 평양 가을철 국제상품전람회", "평양 가을철 국제상품전람회 제16차"],
    ["라선".normalize("NFD"), "라선"],
  ])("%j and %j", (a, b) => {
    expect(titleLikeness(a, b)).toBeGreaterThanOrEqual(TITLES_ALIKE);
  });
});

describe("titles that aren't alike", () => {
  test.each([
    ["First Pyongyang autumn trade fair", "Second Pyongyang autumn trade fair"],
    ["Twenty-second Pyongyang spring trade fair", "Twenty-third Pyongyang spring trade fair"],
    ["Second Pyongyang autumn trade fair", "Twenty-second Pyongyang autumn trade fair"],
    ["UN resolution 2371 bans joint ventures", "UN resolution 2375 bans joint ventures"],
    ["제15차 평양 가을철 국제상품전람회", "제16차 평양 가을철 국제상품전람회"],
    ["Public bonds floated", "Sale of the 2020 public bonds reported suspended"],
    ["Border closed", "Bonds floated"],
    ["라선 항구 개방", "신의주 특구 폐쇄"],
    ["罗先港开放", "平壤博览会开幕"],
    ["Rason port opened", "라선항 개방"],
    ["The of and", "A to with"],
    ["", ""],
    ["...", "..."],
    ["Rason", ""],
  ])("%j and %j", (a, b) => {
    expect(titleLikeness(a, b)).toBeLessThan(TITLES_ALIKE);
  });
});

test("words of no weight decide only where there are no others", () => {
  expect(titleLikeness("The Who", "who the")).toBe(1);
  expect(titleLikeness("the bonds", "the zones")).toBe(0);
});

test("likeness is from 0 to 1, the same both ways, 1 with itself in any order", () => {
  const random = randomFrom(536);
  for (let i = 0; i < 2000; i++) {
    const [a, b] = [random.pick(titles), random.pick(titles)];
    const likeness = titleLikeness(a, b);
    expect(likeness).toBeGreaterThanOrEqual(0);
    expect(likeness).toBeLessThanOrEqual(1);
    expect(titleLikeness(b, a)).toBe(likeness);
    expect(titleLikeness(a, a.split(" ").reverse().join(" "))).toBe(1);
  }
});

test("among the dataset's titles the alike ones are few, and mostly zones founded in series", () => {
  const alike = titles.flatMap((a, i) =>
    titles.slice(0, i).flatMap((b) => (titleLikeness(a, b) >= TITLES_ALIKE ? [[a, b]] : [])),
  );
  const zones = alike.filter((pair) =>
    pair.every((title) => /zone (set up|decreed)$/i.test(title)),
  );
  expect(alike.length).toBeLessThan(40);
  expect(zones.length).toBeGreaterThan(alike.length / 2);
});
