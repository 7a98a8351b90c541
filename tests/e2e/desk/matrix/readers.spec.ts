import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { mark, marksIn, type Planted, plant } from "../../support/planted";
import { addressesOf, publicData, publicPages } from "../../support/public-addresses";
import { payload, raw } from "../../support/raw";

ownServer("matrix-readers");

/** An answer without what is drawn by lot, and without the order in which its parts were sent. */
const sorted = (body: string) =>
  body
    .replace(/(?<![\w+/-])[\w+/-]{21,23}(?![\w+/-])/g, "lot")
    .split(/\n|(?=<script)/)
    .sort()
    .join("\n");

const counted = publicData.filter((path) => path.startsWith("/api/v1/") || path === "/healthz");
let before: string[] = [];
let events: Planted[] = [];

test.beforeAll(async () => {
  before = await Promise.all(counted.map(async (path) => (await raw(path)).body));
  ({ events } = await plant());
});

test("all numbers, lists and names are what they were", async () => {
  for (const [i, path] of counted.entries()) {
    const { status, body } = await raw(path);
    if (path.endsWith("/events/seed-credit-directive")) expect(status).toBe(200);
    expect(body === before[i], path).toBe(true);
  }
});

test("no page and no data for the browser or for machines has a word of it", async () => {
  for (const path of publicPages) {
    for (const { body, status } of [await raw(path), await payload(path)]) {
      expect(status, path).toBeLessThan(500);
      expect(marksIn(body), path).toEqual([]);
    }
  }
  for (const path of publicData) {
    const { body, headers } = await raw(path);
    expect(marksIn(body + JSON.stringify(headers)), path).toEqual([]);
  }
});

test("nothing but what was once public is told apart from what never was", async () => {
  const tried = events.filter(({ tag }) => /OwnReview|Dropped|Withdrawn/.test(tag));
  expect(tried).toHaveLength(3);
  const madeUp = (text: string) => text.replaceAll("zqxwvkj", "abcdefg");
  for (const { tag, slug, outlet, place, actor, wasPublic } of tried) {
    for (const path of addressesOf({ event: slug, outlet, place, actor })) {
      const isTombstone = wasPublic && path.includes(`/events/${slug}`);
      for (const ask of path.includes("?") ? [raw] : [raw, payload]) {
        const [found, missing] = [await ask(path), await ask(madeUp(path))];
        expect(marksIn(found.body, path), `${tag} ${path}`).toEqual([]);
        if (isTombstone) continue;
        expect(found.status, path).toBe(missing.status);
        expect(sorted(madeUp(found.body)), path).toBe(sorted(missing.body));
      }
    }
  }
});

test("no search finds it", async () => {
  const fields = ["title", "korean", "summary", "headline", "place", "outlet", "actor", "doubts"];
  const words = events.flatMap(({ tag }) => fields.map((field) => mark(tag, field)));
  for (const word of [...words, mark("Alone", "place"), mark("Proposal", "title")]) {
    const { body } = await raw(`/api/v1/events?q=${word}`);
    expect(JSON.parse(body).page.total, word).toBe(0);
  }
  for (const word of [mark("OwnReview", "title"), mark("Withdrawn", "place")]) {
    for (const path of [`/?q=${word}`, `/ko?q=${word}&sort=oldest`]) {
      for (const answer of [await raw(path), await payload(path)]) {
        expect(marksIn(answer.body, word), path).toEqual([]);
      }
    }
  }
});

test("of what was withdrawn readers are told the reason alone", async () => {
  const { slug } = events.find(({ tag }) => tag === "Withdrawn") as Planted;
  const { status, body } = await raw(`/api/v1/events/${slug}`);
  expect(status).toBe(410);
  expect(JSON.parse(body)).toMatchObject({ title: "Withdrawn", detail: "It was the same pier." });
  expect((await raw(`/events/${slug}`)).body).toContain("It was the same pier.");
});
