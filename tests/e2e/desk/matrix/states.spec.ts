import { type EventForm, emptyReport } from "@/lib/domain/desk/event-form";
import { intents } from "@/lib/domain/desk/writing";
import { callAction } from "../../support/action";
import { addPerson, sessionCookie, withStore } from "../../support/desk";
import { expect, test } from "../../support/fixture";
import { ownServer } from "../../support/own-server";
import { storeState } from "../../support/store-state";
import { eventForm, reportForm, submit } from "../../support/write-event";

ownServer("matrix-states");

/** By whom it was written, and what its state is: what its author and an editor may make of it. */
const states = {
  draft: { own: ["keep", "draft", "review"], editor: ["keep", "draft", "review", "publish"] },
  in_review: { own: ["keep", "draft", "review"], editor: ["keep", "draft", "review", "publish"] },
  published: { own: [], editor: ["keep", "publish"] },
  withdrawn: { own: [], editor: ["keep"] },
} as const;
type State = keyof typeof states;

const people = { author: "", contributor: "", editor: "" };

test.beforeAll(async () => {
  for (const name of ["author", "contributor", "editor"] as const) {
    const role = name === "editor" ? "editor" : "contributor";
    people[name] = sessionCookie(await addPerson({ role }));
  }
});

/** An event of the author's in that state. */
async function eventIn(state: State) {
  const form = eventForm();
  const first = state === "in_review" ? "review" : "draft";
  const { slug } = await submit(people.author, { form, intent: first });
  if (state === "draft" || state === "in_review") return { slug, version: 1 };
  const change = { slug, expected: 1, form: loaded(slug, form), intent: "publish" as const };
  await submit(people.editor, change);
  if (state === "published") return { slug, version: 2 };
  const why = { slug, seen: 2, reason: "A reason." };
  await callAction("withdrawEvent", why, { cookie: people.editor });
  return { slug, version: 3 };
}

/** The form as it would be opened again, with its report as it was saved. */
function loaded(slug: string, form: EventForm): EventForm {
  const [report] = withStore((db) =>
    db
      .prepare(
        `SELECT r.slug FROM Report r JOIN Citation c ON c.reportId = r.id
         JOIN Event e ON e.id = c.eventId WHERE e.slug = ?`,
      )
      .pluck()
      .all(slug),
  ) as string[];
  return {
    ...form,
    title: `${form.title}, ${crypto.randomUUID()}`,
    reports: form.reports.map((each) => ({ ...each, slug: report ?? "", expected: 1 })),
  };
}

for (const [state, may] of Object.entries(states)) {
  test(`who may save an event that is ${state}, and as what`, async () => {
    const allowed = { author: may.own, contributor: [], editor: may.editor };
    for (const [name, list] of Object.entries(allowed)) {
      for (const intent of intents) {
        const form = eventForm();
        const { slug, version } = await eventIn(state as State);
        const before = storeState();
        const change = { slug, expected: version, form: loaded(slug, form), intent };
        const { value } = await submit(people[name as keyof typeof people], change);
        const what = `${name} saves a ${state} event: ${intent}`;
        if ((list as readonly string[]).includes(intent)) expect(value?.ok, what).toBe(true);
        else {
          expect(value, what).toEqual({ ok: false, code: "forbidden" });
          expect(storeState(), what).toEqual(before);
        }
      }
    }
  });
}

test("contributors publish nothing new", async () => {
  const before = storeState();
  const { value } = await submit(people.author, { form: eventForm(), intent: "publish" });
  expect(value).toEqual({ ok: false, code: "forbidden" });
  expect(storeState()).toEqual(before);
});

test("contributors change no report on which a published event rests", async () => {
  const published = eventForm();
  const root = reportForm({ key: "r1", headline: "Where it began" });
  const own = await submit(people.author, {
    form: eventForm({ reports: [root] }),
    intent: "draft",
  });
  const [rootSlug = ""] = loaded(own.slug, eventForm()).reports.map(({ slug }) => slug);
  const heir = { ...reportForm(), derivation: "cites", derivesFrom: rootSlug };
  await submit(people.editor, { form: { ...published, reports: [heir] }, intent: "publish" });
  const before = storeState();
  const changed = { ...root, slug: rootSlug, expected: 1, outlet: "yonhap" };
  const form = eventForm({ reports: [changed] });
  const change = { slug: own.slug, expected: 1, form, intent: "keep" as const };
  const { value } = await submit(people.author, change);
  expect(value?.issues).toMatchObject([{ code: "public-report" }]);
  expect(storeState()).toEqual(before);
});

test("nobody overwrites what they have not seen", async () => {
  const { slug } = await eventIn("published");
  const form = loaded(slug, eventForm());
  const before = storeState();
  const change = { slug, form, intent: "keep" as const };
  const unseen = await submit(people.editor, { ...change, expected: null });
  expect(unseen.value?.code).toBe("gone");
  const tooNew = await submit(people.editor, { ...change, expected: 99 });
  expect(tooNew.value?.code).toBe("gone");
  const [report] = form.reports;
  const asNew = { ...form, reports: [{ ...emptyReport("r1"), ...report, expected: null }] };
  const again = await submit(people.editor, { ...change, form: asNew, expected: 2 });
  expect(again.value?.issues).toMatchObject([{ code: "unknown" }]);
  expect(storeState()).toEqual(before);
});
