import { callAction } from "../../support/action";
import { addPerson, type DeskPerson, sessionCookie, withStore } from "../../support/desk";
import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { storeState } from "../../support/store-state";
import { eventForm } from "../../support/write-event";

ownServer("matrix-others");

const SLUG = "seed-credit-directive";
let [own, other]: DeskPerson[] = [];
let cookie = "";

test.beforeAll(async () => {
  own = await addPerson({ role: "contributor" });
  other = await addPerson({ role: "contributor" });
  cookie = sessionCookie(own);
});

const of = (person: DeskPerson | undefined) => ({ cookie: sessionCookie(person ?? { id: "" }) });

test("nobody touches what somebody else is typing", async () => {
  const id = crypto.randomUUID();
  const draft = { id, slug: null, baseVersion: null, form: eventForm({ summary: "Not yours." }) };
  await callAction("saveDraft", draft, of(other));
  const kept = () =>
    withStore((db) => db.prepare("SELECT userId, json FROM Draft WHERE id = ?").get(id));
  const before = kept();
  expect(before).toMatchObject({ userId: other?.id });
  const mine = { ...draft, form: eventForm({ summary: "Mine." }) };
  expect((await callAction("saveDraft", mine, { cookie })).value?.ok).not.toBe(true);
  await callAction("discardDraft", { id }, { cookie });
  // It begins a draft of the person's own, and has nothing of the other one.
  await callAction("addReportsTo", { id, to: SLUG, reports: [] }, { cookie });
  expect(kept()).toEqual(before);
});

test("nobody decides on a proposal that is neither theirs nor theirs to decide", async () => {
  const form = eventForm();
  const wanted = { slug: SLUG, expected: 1, form, draft: crypto.randomUUID(), reason: "A reason." };
  const { Event, Revision, EventCard } = storeState();
  const { value } = await callAction("proposeChange", wanted, of(other));
  const { id } = value as unknown as { id: number };
  const before = storeState();
  expect({ Event, Revision, EventCard }).toEqual({
    ...{ Event: before.Event, Revision: before.Revision, EventCard: before.EventCard },
  });
  const answers = [
    (await callAction("takeBackProposal", { id }, { cookie })).value?.code,
    (await callAction("reopenProposal", { id }, { cookie })).value?.code,
    (await callAction("reviewProposal", { id, approve: true, comment: null }, { cookie })).value
      ?.code,
  ];
  expect(answers).toEqual(["gone", "forbidden", "forbidden"]);
  expect(storeState()).toEqual(before);
});

test("nobody approves what they proposed or wrote themselves", async () => {
  const sending = of(await addPerson({ role: "editor" }));
  const wanted = { slug: SLUG, expected: 1, form: eventForm(), draft: crypto.randomUUID() };
  const proposed = await callAction("proposeChange", { ...wanted, reason: "A reason." }, sending);
  const { id } = proposed.value as unknown as { id: number };
  const before = storeState();
  const decided = await callAction("reviewProposal", { id, approve: true, comment: null }, sending);
  expect(decided.value).toEqual({ ok: false, code: "own" });
  expect(storeState()).toEqual(before);
});

test("nobody ends the sessions of others", async () => {
  const others = sessionCookie(other ?? { id: "" });
  const session = withStore((db) =>
    db
      .prepare("SELECT id FROM Session WHERE userId = ? ORDER BY rowid DESC")
      .pluck()
      .get(other?.id),
  );
  await callAction("endOwnSession", { id: session }, { cookie });
  await callAction("endOwnOtherSessions", {}, { cookie });
  const { value } = await callAction(
    "searchNames",
    { type: "place", query: "ra" },
    { cookie: others },
  );
  expect(value?.ok).toBe(true);
});

test("a word about a proposal stands with that proposal's event, or not at all", async () => {
  const said = (proposalId: number, slug: string) =>
    callAction("comment", { slug, proposalId, text: "A word." }, { cookie });
  const before = storeState();
  expect((await said(99_999, SLUG)).value?.code).toBe("gone");
  expect((await said(1, "seed-pyongjin-promotion-2020")).value?.code).toBe("gone");
  expect(storeState()).toEqual(before);
  expect((await said(1, SLUG)).value?.ok).toBe(true);
});

test("only admins judge outlets, by whichever way", async () => {
  const row = { key: "0", grade: "A", from: "2024-01-01", reason: "Liked.", judge: "Me" };
  const fields = { name: "The Pier Post", type: "press", country: "KP" };
  const form = { fields, names: [], grades: [row] };
  const added = { subject: "outlet", slug: "pier-post", form, reason: "A reason." };
  for (const role of ["contributor", "editor"] as const) {
    const before = storeState();
    const sending = of(await addPerson({ role }));
    const { Session, User, ...rest } = storeState();
    const { value } = await callAction("addVocabulary", added, sending);
    expect(value?.issues, role).toMatchObject([{ path: ["grades"] }]);
    expect({ ...before, ...storeState(), Session: "", User: "" }).toEqual({
      ...{ ...before, ...rest, Session: "", User: "" },
    });
  }
});
