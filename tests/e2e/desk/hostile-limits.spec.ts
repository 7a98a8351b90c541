import { callAction } from "../support/action";
import { addPerson, sessionCookie } from "../support/desk";
import { expect, test } from "../support/fixture";
import { api, harmless, refused, saying } from "../support/hostile-texts";
import { ownServer } from "../support/own-server";
import { payload, raw } from "../support/raw";
import { eventForm, reportForm, submit } from "../support/write-event";

ownServer("hostile-limits");

const editor = () => addPerson({ role: "editor" });

test("what can't be kept is refused, field by field, wherever it is typed", async () => {
  const person = await editor();
  const cookie = sessionCookie(person);
  const slug = "seed-credit-directive";
  for (const [what, [text, code]] of Object.entries(refused)) {
    const { value, status } = await submit(cookie, { form: saying(text), intent: "draft" });
    expect([status, value?.code], what).toEqual([400, "invalid"]);
    const issues = (value?.issues ?? []) as unknown as { path: unknown[]; code: string }[];
    expect(new Set(issues.map((issue) => issue.code)), what).toEqual(new Set([code]));
    expect(issues.length, what).toBeGreaterThan(15);
    const names = { type: "place", nameKo: null, kindOf: "city", country: "KP", slug: null };
    const fields = { name: text, type: "city", country: "KP" };
    const vocabulary = { fields, names: [], grades: [] };
    const calls: [string, unknown][] = [
      ["addName", { ...names, name: text, note: null }],
      ["comment", { slug, proposalId: null, text }],
      ["withdrawEvent", { slug, seen: 1, reason: text }],
      ["restoreVersion", { subject: "event", slug, version: 1, seen: 1, reason: text }],
      ["addVocabulary", { subject: "place", slug: "a-b", form: vocabulary, reason: "A reason." }],
      ["addVocabulary", { subject: "place", slug: "a-b", form: vocabulary, reason: text }],
    ];
    for (const [name, input] of calls) {
      const answer = await callAction(name, input, { cookie });
      expect([answer.status, answer.value?.code], `${name}: ${what}`).toEqual([200, "invalid"]);
    }
  }
});

test("an address that would run something is refused as no address", async () => {
  const cookie = sessionCookie(await editor());
  for (const url of ["javascript:alert(1)", "data:text/html,x", "https://a@b.c/", "file:///etc"]) {
    const form = eventForm({ reports: [reportForm({ url, archiveUrl: url })] });
    const { value } = await submit(cookie, { form, intent: "publish" });
    expect(value?.issues, url).toMatchObject([
      ...[{ path: ["reports", 0, "url"] }, { path: ["reports", 0, "archiveUrl"] }],
    ]);
  }
});

test("what is only typed is kept, whatever it is", async () => {
  const person = await editor();
  const cookie = sessionCookie(person);
  for (const text of [...Object.values(harmless), ...Object.values(refused).map(([t]) => t)]) {
    const draft = { id: crypto.randomUUID(), slug: null, baseVersion: null, form: saying(text) };
    expect((await callAction("saveDraft", draft, { cookie })).value, text.slice(0, 40)).toEqual({
      ok: true,
    });
    const headers = { Cookie: cookie };
    const { status } = await raw(`/desk/events/new?draft=${draft.id}`, { headers });
    expect(status, text.slice(0, 40)).toBe(200);
  }
});

test("an event may have a thousand reports, and no more", async () => {
  const cookie = sessionCookie(await editor());
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      reportForm({ key: `r${i}`, headline: `Report ${i} of a pier, as it was told by many` }),
    );
  const { slug, value } = await submit(cookie, {
    ...{ form: eventForm({ reports: many(1000) }), intent: "publish" },
  });
  expect(value?.ok).toBe(true);
  for (const answer of [await raw(`/events/${slug}`), await payload(`/events/${slug}`)]) {
    expect(answer.body).toContain("Report 999 of a pier");
  }
  expect((await api(slug)).reports).toHaveLength(1000);
  for (const path of [
    `/desk/events/${slug}`,
    `/desk/review/${slug}`,
    `/desk/history/event/${slug}`,
  ]) {
    expect((await raw(path, { headers: { Cookie: cookie } })).status, path).toBe(200);
  }
  const more = await submit(cookie, { form: eventForm({ reports: many(1001) }), intent: "draft" });
  expect(more.value?.code).toBe("invalid");
});

test("more than a form can have is refused before it is read", async () => {
  const cookie = sessionCookie(await editor());
  const huge = { query: "x".repeat(5_000_000) };
  const { status, value } = await callAction("searchEvents", huge, { cookie });
  expect(value).toBeUndefined();
  expect(status).toBe(413);
  expect((await raw("/healthz")).status).toBe(200);
});
