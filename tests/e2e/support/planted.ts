import type { EventForm } from "@/lib/domain/desk/event-form";
import { callAction } from "./action";
import { addPerson, sessionCookie } from "./desk";
import { eventForm, reportForm, submit } from "./write-event";

/** No text that readers may see has this, nor has any key that is drawn by lot. */
const SIGN = "ZQXWVKJ";
export const mark = (tag: string, field: string) => `${SIGN}${tag}${field}`;

/** The marks in a text; `shown` are those that stand there anyhow, as they were asked for. */
export const marksIn = (text: string, shown = ""): string[] =>
  [...new Set(text.match(/ZQXWVKJ\w+/gi) ?? [])].filter(
    (found) => !shown.toLowerCase().includes(found.toLowerCase()),
  );

async function named(cookie: string, tag: string) {
  const add = async (type: string, kindOf: string) => {
    const name = mark(tag, type);
    const input = {
      type,
      name,
      nameKo: `${name}가`,
      kindOf,
      country: "KP",
      slug: null,
      note: name,
    };
    const { value } = await callAction("addName", input, { cookie });
    return (value as unknown as { entry: { slug: string } }).entry.slug;
  };
  return {
    outlet: await add("outlet", "press"),
    place: await add("place", "city"),
    actor: await add("actor", "company"),
  };
}

/** An event of which every text is marked, with an outlet, a place and an actor that no other has. */
export async function markedForm(cookie: string, tag: string): Promise<EventForm> {
  const { outlet, place, actor } = await named(cookie, tag);
  const text = (field: string) => mark(tag, field);
  const claim = { field: "title", value: text("value"), quote: text("quote") };
  const report = reportForm({
    ...{ outlet, via: outlet, originOutlet: outlet, headline: text("headline") },
    ...{ author: text("author"), note: text("note"), reference: text("reference") },
    ...{ originNote: text("origin"), sourceDescription: text("source"), derivation: "cites" },
    citationNote: text("citation"),
    claims: [{ ...claim, rank: "normal", reason: text("why") }],
  });
  const clock = { edtf: "2024-05-17", verbatim: text("words"), basis: "stated", rationale: "" };
  return eventForm({
    ...{ title: text("title"), titleKo: text("korean"), summary: text("summary") },
    ...{ status: "signed", statusNote: text("status"), assessment: text("assessment") },
    ...{ doubts: text("doubts"), occurred: { ...clock, rationale: text("rationale") } },
    ...{ effective: clock, ended: clock, countries: ["CN"], sector: "trade" },
    // Beside its own also what readers know: their counts must not rise by it.
    places: [place, "rajin", "pyongyang"].map((slug) => ({ place: slug, role: "site" })),
    actors: [{ actor, role: "issuer" }],
    amounts: [{ min: "1", max: "2", currency: "USD", note: text("amount"), verbatim: text("sum") }],
    relations: [{ type: "follows", event: "seed-credit-directive" }],
    reports: [report, reportForm({ key: "r2", headline: text("second") })],
  });
}

export type Planted = {
  tag: string;
  slug: string;
  version: number;
  outlet: string;
  place: string;
  actor: string;
  /** Whether readers once saw it. */
  wasPublic: boolean;
};

/** Writes events that readers must not see, in every such state, and whatever else waits. */
export async function plant(): Promise<{ events: Planted[]; contributor: string; editor: string }> {
  const contributor = sessionCookie(await addPerson({ role: "contributor" }));
  const editor = sessionCookie(await addPerson({ role: "editor" }));
  const events: Planted[] = [];
  const write = async (tag: string, cookie: string, intent: "draft" | "review" | "publish") => {
    const form = await markedForm(cookie, tag);
    const { slug, version, value } = await submit(cookie, { form, intent });
    if (!slug) throw new Error(`${tag} was not saved: ${JSON.stringify(value)}`);
    const [outlet = "", place = "", actor = ""] = [
      ...[form.reports[0]?.outlet, form.places[0]?.place, form.actors[0]?.actor],
    ];
    const one = { tag, slug, version, outlet, place, actor, wasPublic: intent === "publish" };
    events.push(one);
    return one;
  };
  await write("OwnDraft", contributor, "draft");
  await write("OwnReview", contributor, "review");
  await write("Draft", editor, "draft");
  await write("Review", editor, "review");
  for (const [tag, intent] of [["Dropped", "draft"] as const, ["Withdrawn", "publish"] as const]) {
    const { slug, version } = await write(tag, editor, intent);
    const input = { slug, seen: version, reason: "It was the same pier." };
    await callAction("withdrawEvent", input, { cookie: editor });
  }
  await named(contributor, "Alone");
  await leaveWords({ contributor, editor });
  return { events, contributor, editor };
}

/** A proposal, a comment and a draft that speak of a published event. */
async function leaveWords({ contributor, editor }: { contributor: string; editor: string }) {
  const target = { slug: "seed-credit-directive", expected: 1, draft: crypto.randomUUID() };
  const reason = mark("Proposal", "reason");
  const form = await markedForm(contributor, "Proposal");
  const sending = { cookie: contributor };
  await callAction("proposeChange", { ...target, form, reason }, sending);
  const { slug } = target;
  await callAction("comment", { slug, proposalId: null, text: mark("Comment", "text") }, sending);
  const draft = { id: kept, slug, baseVersion: 1, form: await markedForm(editor, "Kept") };
  await callAction("saveDraft", draft, { cookie: editor });
}

/** The draft that the editor has not sent. */
export const kept = "6f1c1e0e-0000-4000-8000-000000000001";
