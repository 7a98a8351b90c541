import { describe, expect, test } from "vitest";
import { originOf, type Source, weigh } from "@/lib/domain/evidence";

type Given = Partial<Source> & { slug: string };

function sources(...given: Given[]): Map<string, Source> {
  return new Map(
    given.map((one) => [
      one.slug,
      { outlet: `outlet-of-${one.slug}`, derivesFrom: null, originOutlet: null, ...one },
    ]),
  );
}

function origins(...given: Given[]): Record<string, string> {
  const bySlug = sources(...given);
  return Object.fromEntries([...bySlug].map(([slug, one]) => [slug, originOf(one, bySlug)]));
}

describe("the origin of a report", () => {
  test("is its own outlet where it derives from nothing", () => {
    expect(origins({ slug: "a" })).toEqual({ a: "outlet:outlet-of-a" });
  });

  test("is the root of a chain", () => {
    expect(
      origins({ slug: "a", derivesFrom: "b" }, { slug: "b", derivesFrom: "c" }, { slug: "c" }),
    ).toEqual({ a: "outlet:outlet-of-c", b: "outlet:outlet-of-c", c: "outlet:outlet-of-c" });
  });

  test("is the outlet that the root is known to come from", () => {
    expect(origins({ slug: "a", derivesFrom: "b" }, { slug: "b", originOutlet: "kcna" })).toEqual({
      a: "outlet:kcna",
      b: "outlet:kcna",
    });
  });

  test("is where the walk must end: the last report that is known", () => {
    expect(origins({ slug: "a", derivesFrom: "b" }, { slug: "b", derivesFrom: "gone" })).toEqual({
      a: "outlet:outlet-of-b",
      b: "outlet:outlet-of-b",
    });
  });

  test("is one for all reports of a loop, and the walk ends", () => {
    const found = origins(
      { slug: "a", derivesFrom: "b" },
      { slug: "b", derivesFrom: "c" },
      { slug: "c", derivesFrom: "a" },
      { slug: "into-the-loop", derivesFrom: "b" },
    );
    expect(new Set(Object.values(found)).size).toBe(1);
  });

  test("is the report itself where its outlet is not known", () => {
    expect(
      origins({ slug: "a", outlet: "press-unknown" }, { slug: "b", outlet: "press-unknown" }),
    ).toEqual({ a: "report:a", b: "report:b" });
  });

  test("is the known origin even of a report whose outlet is not known", () => {
    expect(origins({ slug: "a", outlet: "press-unknown", originOutlet: "kcna" })).toEqual({
      a: "outlet:kcna",
    });
  });
});

describe("weighing", () => {
  test("four articles that all cite one anonymous source are one origin", () => {
    const bySlug = sources(
      { slug: "first", outlet: "daily-nk" },
      { slug: "translation", outlet: "daily-nk-en", derivesFrom: "first" },
      { slug: "wire", outlet: "yonhap", derivesFrom: "first" },
      { slug: "paper", outlet: "chosun", derivesFrom: "wire" },
    );
    const citations = [...bySlug.values()].map((source) => ({
      stance: "reports" as const,
      origin: originOf(source, bySlug),
    }));
    expect(weigh(citations)).toEqual({ reports: 4, origins: 1, contra: 0 });
  });

  test.each([
    [[], { reports: 0, origins: 0, contra: 0 }],
    [["reports a"], { reports: 1, origins: 1, contra: 0 }],
    [["reports a", "reports a"], { reports: 2, origins: 1, contra: 0 }],
    [["reports a", "corroborates b"], { reports: 2, origins: 2, contra: 0 }],
    [["reports a", "disputes b"], { reports: 2, origins: 1, contra: 1 }],
    [["reports a", "denies b", "disputes c"], { reports: 3, origins: 1, contra: 2 }],
    [["denies a"], { reports: 1, origins: 0, contra: 1 }],
    [["reports a", "denies a"], { reports: 2, origins: 1, contra: 1 }],
  ])("%j: origins are counted among those that support it", (cited, evidence) => {
    const citations = cited.map((text) => {
      const [stance, origin] = text.split(" ") as ["reports" | "denies", string];
      return { stance, origin };
    });
    expect(weigh(citations)).toEqual(evidence);
  });
});
