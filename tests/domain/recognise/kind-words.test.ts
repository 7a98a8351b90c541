import { describe, expect, test } from "vitest";
import { kinds } from "@/lib/domain/kind";
import { kindWords, lexiconOf, recognise } from "@/lib/domain/recognise";

const lexicon = lexiconOf(kinds.map((slug) => ({ type: "kind", slug, names: kindWords[slug] })));
const spokenIn = (text: string) => recognise(lexicon, text).map(({ slug }) => slug);

describe("the words of every kind", () => {
  test.each(kinds)("%s has them in English, Korean and Chinese", (kind) => {
    for (const script of [
      /^[\p{Script=Latin}' -]+$/u,
      /\p{Script=Hangul}/u,
      /^\p{Script=Han}+$/u,
    ]) {
      expect(kindWords[kind].filter((word) => script.test(word)).length).toBeGreaterThan(2);
    }
    expect(kindWords[kind]).toEqual([...new Set(kindWords[kind])]);
  });

  test.each(kinds)("%s shares none of them, however written", (kind) => {
    const strangers = kindWords[kind].filter((word) => spokenIn(word).join() !== kind);
    expect(strangers).toEqual([]);
  });
});

test.each([
  ["A joint venture was formed", "joint-venture"],
  ["two Joint Ventures", "joint-venture"],
  ["합영기업을 세웠다", "joint-venture"],
  ["합작 사업이 중단", "joint-venture"],
  ["성립합영회사", "joint-venture"],
  ["设立合资企业", "joint-venture"],
  ["設立合營公司", "joint-venture"],
  ["UN sanctions on coal", "sanction"],
  ["대북 제재가", "sanction"],
  ["对朝制裁", "sanction"],
  ["공채를 발행", "public-bond"],
  ["인민 생활 공채", "public-bond"],
  ["公債", "public-bond"],
  ["경제개발구로 지정", "special-zone"],
  ["经济特区", "special-zone"],
  ["export-processing zones", "special-zone"],
  ["무역와크를 배정", "trade-authority"],
  ["trading licences", "trade-authority"],
  ["량해각서를", "agreement"],
  ["양해각서를", "agreement"],
  ["a Memorandum of Understanding", "agreement"],
  ["토지리용권", "land-deal"],
  ["토지 이용권", "land-deal"],
  ["국경 봉쇄 이후", "access"],
  ["商品展览会在平壤", "promotion"],
  ["국제상품전람회", "promotion"],
])("%j speaks for %s", (text, kind) => {
  expect(spokenIn(text)).toEqual([kind]);
});

test.each(["decree", "정령", "관광", "通知", "tourism", "Kim Jong Un", "평양"])(
  "%j speaks for no kind",
  (text) => {
    expect(spokenIn(text)).toEqual([]);
  },
);
