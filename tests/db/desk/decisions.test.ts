import { beforeEach, describe, expect, test } from "vitest";
import type { Writer } from "@/lib/db/clients";
import { decideEvent, decideProposal } from "@/lib/db/desk/decisions";
import { openEvent } from "@/lib/db/desk/open-event";
import { comments, findProposal, propose } from "@/lib/db/desk/proposals";
import { openProposals, ownProposals } from "@/lib/db/desk/worklists";
import { event } from "@/lib/db/queries/event";
import type { Person } from "@/lib/domain/desk/permission";
import { consistency } from "../../support/consistent";
import { send, typedEvent, typedReport } from "../../support/desk";
import { editor, revisionsOf, savedAt, saveMinimal } from "../../support/saving";
import { closeBoth, openBoth, recordsOf, useCopyOf } from "../../support/store";

const author: Person = { id: "u-1", name: "An Editor", role: "contributor" };
const reader: Person = { id: "u-2", name: "A Second Reader", role: "editor" };

let writer: Writer;
let file: string;

beforeEach(async () => {
  file = useCopyOf("empty");
  writer = openBoth(file);
  await saveMinimal(writer);
  return async () => {
    expect(consistency(file)).toEqual([]);
    await closeBoth(writer);
  };
});

const records = () => recordsOf(writer);
const approving = { approve: true, comment: null };
const returning = { approve: false, comment: "Which mill?" };

describe("an event that waits for a second reader", () => {
  const slug = "new-mill-opens-2014";
  const decide = (given: Partial<Parameters<typeof decideEvent>[1]>, person = reader) =>
    records().transaction((tx) =>
      decideEvent(tx, { slug, version: 1, ...approving, ...given }, person, savedAt),
    );
  const found = () => openEvent(slug)?.record;

  beforeEach(async () => {
    await send(records(), typedEvent(), { state: "in_review", mayChangeReports: false });
  });

  test("is published once it is approved, read once more", async () => {
    expect(event(slug).status).toBe("missing");
    expect(await decide({})).toEqual({ ok: true });
    expect(found()).toMatchObject({ state: "published", readings: 2 });
    expect(event(slug).status).toBe("published");
  });

  test("becomes a draft again when it is sent back, with what was said", async () => {
    expect(await decide(returning)).toEqual({ ok: true });
    expect(found()).toMatchObject({ state: "draft", readings: 1 });
    expect(comments(slug)).toMatchObject([{ by: reader.name, text: returning.comment }]);
  });

  test("is not approved by who wrote it, who may take it back", async () => {
    expect(await decide({}, { ...author, role: "admin" })).toEqual({ ok: false, code: "own" });
    expect(await decide(returning, author)).toEqual({ ok: true });
  });

  test("is not approved by who has changed it since, either", async () => {
    const form = { ...(openEvent(slug)?.form ?? typedEvent()), sector: "textiles" };
    const by = { by: reader.name, userId: reader.id };
    await send(records(), form, { slug, expected: 1, state: "in_review", by });
    expect(await decide({ version: 2 })).toEqual({ ok: false, code: "own" });
  });

  test.each([
    ["another version than was read", { version: 2 }, "changed"],
    ["no event", { slug: "nowhere" }, "gone"],
    ["one that is published already", { slug: "test-factory-2014" }, "decided"],
  ])("%s is not decided on", async (_, given, code) => {
    expect(await decide(given)).toEqual({ ok: false, code });
  });

  test("is not published without a report", async () => {
    const form = { ...(openEvent(slug)?.form ?? typedEvent()), reports: [] };
    await send(records(), form, { slug, expected: 1, state: "in_review" });
    expect(await decide({ version: 2 })).toMatchObject({ ok: false, code: "invalid" });
    expect(found()?.state).toBe("in_review");
  });
});

describe("a proposal", () => {
  const slug = "test-factory-2014";
  const suggest = (fields: object, who = author) =>
    records().transaction((tx) => {
      const form = { ...(openEvent(slug)?.form ?? typedEvent()), ...fields };
      return propose(tx, { slug, expected: 1, form, reason: "The paper says so." }, who, savedAt);
    });
  const decide = (id: number | null, given: object, person = reader) =>
    records().transaction((tx) =>
      decideProposal(tx, { id: id ?? 0, ...approving, ...given }, person, savedAt),
    );

  test("is taken over under its author's name, which says who approved it", async () => {
    const id = await suggest({ status: "active", reports: [typedReport("r2")] });
    expect(openEvent(slug)?.record.status).toBeNull();
    expect(await decide(id, {})).toEqual({ ok: true });
    expect(openEvent(slug)?.record.status).toBe("active");
    const [, last] = await revisionsOf(writer, "event", 1);
    expect(last).toMatchObject({ by: author.name, userId: author.id });
    expect(last?.reason).toBe("The paper says so. (approved by A Second Reader)");
    expect(openProposals()).toEqual([]);
  });

  test("of the same person takes the place of the one that waits", async () => {
    const first = await suggest({ status: "active" });
    expect(await suggest({ status: "ended" })).toBe(first);
    expect(await suggest({ sector: "textiles" }, reader)).not.toBe(first);
    expect(openProposals()).toHaveLength(2);
    expect(findProposal(first ?? 0)?.form.status).toBe("ended");
  });

  test("is told where it conflicts, and goes on waiting", async () => {
    const id = await suggest({ title: "Proposed" });
    const form = { ...(openEvent(slug)?.form ?? typedEvent()), title: "Saved" };
    await send(records(), form, { slug, expected: 1, by: editor });
    expect(await decide(id, {})).toMatchObject({
      ...{ ok: false, code: "conflict", conflicts: [{ theirs: "Saved", mine: "Proposed" }] },
    });
    expect(openProposals()).toHaveLength(1);
    expect(openEvent(slug)?.version).toBe(2);
  });

  test("is its author's again when it is sent back", async () => {
    const id = await suggest({ status: "active" });
    expect(await decide(id, returning)).toEqual({ ok: true });
    expect(openProposals()).toEqual([]);
    expect(ownProposals(author.id)).toMatchObject([{ id, state: "returned" }]);
    expect(comments(slug, id)).toMatchObject([{ text: returning.comment }]);
  });

  test.each([
    ["its author's own", {}, author, "own"],
    ["none", { id: 99 }, reader, "gone"],
  ])("that is %s is not approved", async (_, given, person, code) => {
    const id = await suggest({ status: "active" });
    expect(await decide(id, given, person)).toEqual({ ok: false, code });
  });

  test("is decided once", async () => {
    const id = await suggest({ status: "active" });
    await decide(id, {});
    expect(await decide(id, returning)).toEqual({ ok: false, code: "decided" });
  });

  test("of a version that isn't there is none", async () => {
    const given = { slug, expected: 2, form: typedEvent(), reason: "x" };
    const made = records().transaction((tx) => propose(tx, given, author, savedAt));
    expect(await made).toBeNull();
  });
});
