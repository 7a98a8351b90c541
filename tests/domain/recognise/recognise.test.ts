import { describe, expect, test } from "vitest";
import { lexiconOf, type Named, recognise } from "@/lib/domain/recognise";

const place = (slug: string, ...names: string[]): Named => ({ type: "place", slug, names });
const actor = (slug: string, ...names: string[]): Named => ({ type: "actor", slug, names });
const outlet = (slug: string, ...names: string[]): Named => ({ type: "outlet", slug, names });
const kind = (slug: string, ...names: string[]): Named => ({ type: "kind", slug, names });

const lexicon = lexiconOf([
  place("rason", "Rason", "라선", "나선", "羅先", "Rajin-Sonbong"),
  place("rajin", "Rajin", "라진", "나진", "羅津"),
  place("rason-zone", "나선경제무역지대", "Rason Economic and Trade Zone", "羅先經濟貿易地帶"),
  place("nampho", "Nampho", "Namp'o", "남포", "南浦"),
  place("pyongyang", "Pyongyang", "P'yŏngyang", "평양", "平壤"),
  place("sinuiju", "Sinuiju", "Sinŭiju", "신의주", "新義州"),
  place("ongjin", "Ongjin County", "옹진군"),
  place("chongjin", "Chongjin", "Ch'ŏngjin", "청진", "淸津"),
  place("musan", "Musan County", "무산군"),
  place("kumgang", "Mount Kumgang", "금강산", "金剛山"),
  place("kumgang-zone", "Kumgang", "금강산"),
  place("kaesong", "Kaesong", "개성", "KIC"),
  place("river", "강", "江"),
  actor("jvic", "Joint Venture and Investment Commission", "합영투자위원회", "JVIC"),
  actor("presidium", "최고인민회의 상임위원회"),
  actor("mft", "Ministry of Foreign Trade", "무역성"),
  actor("office-39", "Office 39", "39호실"),
  actor("cabinet", "Cabinet", "내각"),
  actor("lg", "LG"),
  actor("lg-electronics", "LG Electronics", "LG전자"),
  actor("kotra", "KOTRA"),
  actor("neatt", "NEAT&T"),
  actor("nemetschke", "J. Nemetschke"),
  actor("kim", "Kim Jong Un", "김정은"),
  actor("ho", "Hô"),
  actor("slask", "Śląsk Łódź"),
  actor("rungra", "조선릉라888무역총회사"),
  actor("sungri", "Sungri Petrochemical Complex (refinery)"),
  actor("china", "China (state)"),
  actor("number", "813"),
  outlet("joongang", "JoongAng Ilbo / Korea JoongAng Daily", "중앙일보"),
  outlet("hankyoreh", "The Hankyoreh", "한겨레"),
  outlet("guardian", "The Guardian"),
  outlet("voa", "Voice of America", "미국의 소리"),
  outlet("voa-ko", "Voice of America (Korean)"),
  outlet("dailynk", "Daily NK", "데일리NK"),
  kind("joint-venture", "joint venture", "합영", "합영기업", "합작", "合營", "合资企业"),
  kind("law", "law", "법령"),
]);

const found = (text: string) =>
  recognise(lexicon, text).map(({ slug, count, start, end }) => {
    const times = count > 1 ? `×${count}` : "";
    return `${slug}${times}=${text.slice(start, end)}`;
  });

describe("Korean", () => {
  test.each([
    ["평양에서 열렸다", ["pyongyang=평양"]],
    ["합영투자위원회가 밝혔다", ["jvic=합영투자위원회"]],
    ["합영 투자 위원회는", ["jvic=합영 투자 위원회"]],
    ["조선합영투자위원회", ["jvic=합영투자위원회"]],
    ["최고인민회의 상임위원회 정령", ["presidium=최고인민회의 상임위원회"]],
    ["최고인민회의상임위원회", ["presidium=최고인민회의상임위원회"]],
    ["최고 인민회의 상임\n위원회", ["presidium=최고 인민회의 상임\n위원회"]],
    ["남포에서", ["nampho=남포"]],
    ["강남포럼", []],
    ["강남포 남포", ["nampho=남포"]],
    ["강 남포", ["nampho=남포"]],
    ["(남포) “남포” 남포·남포", ["nampho×4=남포"]],
    ["LG남포", ["nampho=남포", "lg=LG"]],
    ["강이 흐른다", []],
    ["나 선물을 받았다", []],
    ["무역 성장", []],
    ["무역성과 무역 성", ["mft=무역성"]],
    ["나선경제무역지대", ["rason-zone=나선경제무역지대"]],
    ["나선경제무역지대에 가까운 나선은", ["rason-zone=나선경제무역지대", "rason=나선"]],
    ["나선 경제무역지대", ["rason-zone=나선 경제무역지대"]],
    ["나진·선봉", ["rajin=나진"]],
    ["라선 나선 라선", ["rason×3=라선"]],
    ["신의주시", ["sinuiju=신의주"]],
    ["북신의주", ["sinuiju=신의주"]],
    ["금강산 관광", ["kumgang=금강산", "kumgang-zone=금강산"]],
    ["무산됐다", []],
    ["무산군", ["musan=무산군"]],
    ["합영기업 합영", ["joint-venture×2=합영기업"]],
    ["미국의 소리 방송, 미국의소리", ["voa×2=미국의 소리"]],
    ["데일리NK는", ["dailynk=데일리NK"]],
    ["데일리 NK는", ["dailynk=데일리 NK"]],
    ["LG전자와 LG 전자와 LG는", ["lg-electronics×2=LG전자", "lg=LG"]],
    ["39호실과 139호실, 39 호실", ["office-39×2=39호실"]],
    ["조선 릉라 888 무역총회사", ["rungra=조선 릉라 888 무역총회사"]],
    ["KOTRA는 평양에", ["pyongyang=평양", "kotra=KOTRA"]],
    ["평양\n\n신의주", ["pyongyang=평양", "sinuiju=신의주"]],
    ["합영투자\n\n위원회", ["joint-venture=합영"]],
    ["평양".normalize("NFD"), [`pyongyang=${"평양".normalize("NFD")}`]],
    [`${"가".normalize("NFD")}남포`, []],
    ["금\u00ad강\u200b산", ["kumgang=금\u00ad강\u200b산", "kumgang-zone=금\u00ad강\u200b산"]],
  ])("%j", (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe("Chinese", () => {
  test.each([
    ["在平壤举行", ["pyongyang=平壤"]],
    ["朝鲜罗先市", ["rason=罗先"]],
    ["朝鮮羅先市", ["rason=羅先"]],
    ["羅先經濟貿易地帶和羅先", ["rason-zone=羅先經濟貿易地帶", "rason=羅先"]],
    ["罗先经济贸易地带", ["rason-zone=罗先经济贸易地带"]],
    ["清津、新义州、南浦", ["chongjin=清津", "sinuiju=新义州", "nampho=南浦"]],
    ["淸津 靑津", ["chongjin=淸津"]],
    ["\uf90f", []],
    ["\uf90f先", ["rason=\uf90f先"]],
    ["金\uf901山", []],
    ["江", []],
    ["合資企業與合营", ["joint-venture×2=合資企業"]],
    ["平壤平壤", ["pyongyang×2=平壤"]],
    ["\u{1f3ed}平壤", ["pyongyang=平壤"]],
    ["𠀀平壤𠀀", ["pyongyang=平壤"]],
    ["LG在平壤", ["pyongyang=平壤", "lg=LG"]],
  ])("%j", (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe("Latin letters", () => {
  test.each([
    ["in Rason, RASON and rason.", ["rason×3=Rason"]],
    ["Rasons Brason Rason2 2Rason", []],
    ["Sinŭiju, Sinuiju, SINŬIJU", ["sinuiju×3=Sinŭiju"]],
    ["Sinu\u0306iju", ["sinuiju=Sinu\u0306iju"]],
    ["P’yŏngyang, P'yongyang, Pʻyŏngyang", ["pyongyang×3=P’yŏngyang"]],
    ["Namp´o and Namp`o", ["nampho×2=Namp´o"]],
    ["Ch'ongjin", ["chongjin=Ch'ongjin"]],
    ["ongjin's, Ongjin’s and 'Ongjin'", ["ongjin×3=ongjin"]],
    ["Rajin-Sonbong Rajin–Sonbong Rajin Sonbong Rajin\nSonbong", ["rason×4=Rajin-Sonbong"]],
    ["Rajin\n\nSonbong", ["rajin=Rajin"]],
    ["Rajin — Sonbong", ["rajin=Rajin"]],
    ["Pyongyang-based", ["pyongyang=Pyongyang"]],
    ["Kim Jong-un, Kim Jong Un", ["kim×2=Kim Jong-un"]],
    [
      "Rason Economic and Trade Zone in Rason",
      ["rason-zone=Rason Economic and Trade Zone", "rason=Rason"],
    ],
    ["the cabinet, the Cabinet", ["cabinet=Cabinet"]],
    ["CABINET", []],
    ["lg Lg LG", ["lg=LG"]],
    ["ＬＧ ｌｇ", ["lg=ＬＧ"]],
    ["kic Kic KIC", ["kaesong=KIC"]],
    ["kotra", []],
    ["Ho ho HO Hô", ["ho×2=Ho"]],
    ["Slask Lodz", ["slask=Slask Lodz"]],
    ["NEAT&T, NEAT & T", ["neatt×2=NEAT&T"]],
    ["J. Nemetschke and J.Nemetschke", ["nemetschke×2=J. Nemetschke"]],
    ["Office 39 and Office 395", ["office-39=Office 39"]],
    ["813", []],
    ["China", []],
    ["China (state)", ["china=China (state)"]],
    ["the Sungri petrochemical complex", ["sungri=Sungri petrochemical complex"]],
    ["Korea JoongAng Daily, JoongAng Ilbo", ["joongang×2=Korea JoongAng Daily"]],
    ["Hankyoreh; the Hankyoreh", ["hankyoreh×2=Hankyoreh"]],
    ["the guardian of The Guardian and the Guardian", ["guardian×2=The Guardian"]],
    ["Voice of America", ["voa=Voice of America"]],
    ["Musan and Musan County", ["musan×2=Musan"]],
    ["Kumgang", ["kumgang-zone=Kumgang"]],
    ["a Joint-Venture law", ["joint-venture=Joint-Venture", "law=law"]],
    ["joint ventures", []],
    ["Join\u00adt Venture", ["joint-venture=Join\u00adt Venture"]],
    ["Rason".repeat(3), []],
  ])("%j", (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

test("mentions come by type, then by count, then by first place", () => {
  const text = "joint venture, Reuters, LG, Nampho, Rason, KOTRA, Rason, KOTRA, Daily NK, 합영";
  expect(found(text)).toEqual([
    "rason×2=Rason",
    "nampho=Nampho",
    "kotra×2=KOTRA",
    "lg=LG",
    "dailynk=Daily NK",
    "joint-venture×2=joint venture",
  ]);
});

test.each([
  "",
  "\0",
  "\ud800",
  "\udc00\ud800",
  "평\ud800양",
  "\u0301",
  "\ufffe",
  "a".repeat(70_000),
  "\u0301\u0316".repeat(5_000),
])("nothing is found in %j, and nothing thrown", (text) => {
  expect(recognise(lexicon, text)).toEqual([]);
});

test("names that are nothing, or of one letter, are never found", () => {
  const empty = lexiconOf([place("a", "", " ", "-", "\0", "\ud800", "강", "江", "12", "가\u0301")]);
  expect(recognise(empty, "강 江 12 - \0 \ud800 가\u0301")).toEqual([]);
  expect(recognise(lexiconOf([]), "평양")).toEqual([]);
});
