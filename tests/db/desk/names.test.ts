import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { addNamed } from "@/lib/db/desk/add-named";
import { findNames, lexicon, namesOf } from "@/lib/db/desk/names";
import { recognise } from "@/lib/domain/recognise";
import { anActor, anEvent, aPlace } from "../../support/records";
import { editor, save, savedAt, saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

let writer: Writer;

beforeEach(async () => {
  writer = openBoth(useCopyOf("empty"));
  await saveMinimal(writer);
  const names = [
    { form: "hangul-south", name: "신의주" },
    { form: "hanja", name: "新義州" },
    { form: "mccune-reischauer", name: "Sinŭiju" },
  ];
  await save(writer, "place", aPlace({ slug: "sinuiju", name: "Sinuiju", names }));
  return () => closeBoth(writer);
});

const found = (query: string) => findNames("place", query).map(({ slug }) => slug);

describe("a name is found", () => {
  test.each(["Sinuiju", "sinŭi", "SIN UIJU", "신의주", "의주", "新義州", "uij"])(
    "by %s",
    (query) => {
      expect(found(query)).toEqual(["sinuiju"]);
    },
  );

  test.each(["", " ", "Pyongyang", "%"])("but not by “%s”", (query) => {
    expect(found(query)).toEqual([]);
  });

  test("in a text, in whatever script", () => {
    const slugs = recognise(lexicon(), "신의주에서 열렸다.").map(({ slug }) => slug);
    expect(slugs).toContain("sinuiju");
  });
});

describe("what is known follows", () => {
  test("each save of a name, and stays through that of an event", async () => {
    const before = lexicon();
    await save(writer, "event", anEvent({ title: "Other" }), 1);
    expect(lexicon()).toBe(before);
    await save(writer, "place", aPlace());
    expect(lexicon()).not.toBe(before);
    expect(found("testv")).toEqual(["testville"]);
  });

  test("a save of both", async () => {
    expect(findNames("actor", "trading")).toEqual([]);
    await save(writer, "actor", anActor());
    await save(writer, "event", anEvent({ title: "Other" }), 1);
    expect(findNames("actor", "trading").map(({ slug }) => slug)).toEqual(["test-trading"]);
  });

  test("another file that takes the store's place", () => {
    expect(found("sinuiju")).toEqual(["sinuiju"]);
    useCopyOf("empty");
    expect(found("sinuiju")).toEqual([]);
  });
});

describe("a name added in passing", () => {
  const given = {
    ...{ type: "outlet" as const, name: "The Daily Example", nameKo: "예시일보", kindOf: "press" },
    ...{ country: "KR", slug: null, note: null },
  };
  const add = (changes: Partial<Parameters<typeof addNamed>[1]> = {}) =>
    recordsOf(writer).transaction((tx) => addNamed(tx, { ...given, ...changes }, editor, savedAt));

  test("has a slug of its own, and can be found", async () => {
    expect(await add()).toMatchObject({ ok: true, entry: { slug: "daily-example" } });
    expect(await add()).toMatchObject({ ok: true, entry: { slug: "daily-example-2" } });
    expect(namesOf("outlet", ["daily-example"])).toMatchObject([{ nameKo: "예시일보" }]);
  });

  test.each([
    ["place" as const, "city"],
    ["actor" as const, "company"],
  ])("may be that of a new %s", async (type, kindOf) => {
    expect(await add({ type, kindOf })).toMatchObject({ ok: true });
    expect(findNames(type, "예시").map(({ slug }) => slug)).toEqual(["daily-example"]);
  });

  test.each([
    ["kindOf", { kindOf: "no such type" }],
    ["slug", { name: "예시일보" }],
    ["country", { country: "??" }],
  ])("is refused for its %s", async (field, changes) => {
    const before = await writer.outlet.count();
    const answer = await add(changes);
    expect(answer.ok ? [] : answer.issues.map(({ path }) => path[0])).toEqual([field]);
    expect(await writer.outlet.count()).toBe(before);
  });
});
