import type { Event } from "../event";
import { may, type Person } from "./permission";

/** What an author wants to become of an event: leave its state, or send it on. */
export const intents = ["keep", "draft", "review", "publish"] as const;
export type Intent = (typeof intents)[number];

type State = Event["state"];
export type Written = { state: State; authorId: string | null };

const WANTED: Record<Exclude<Intent, "keep">, State> = {
  draft: "draft",
  review: "in_review",
  publish: "published",
};

/**
 * The state in which somebody may save an event, or null where they may not: contributors write what
 * nobody sees yet and is theirs; what is published goes back only by being withdrawn. `present` is null
 * for a new event.
 */
export function stateAfter(intent: Intent, present: Written | null, person: Person): State | null {
  const unseen = present === null || present.state === "draft" || present.state === "in_review";
  if (!may(person.role, "publish")) {
    const own = present === null || present.authorId === person.id;
    if (!own || !unseen || intent === "publish") return null;
  }
  if (intent === "keep") return present?.state ?? null;
  if (present?.state === "published" && intent === "publish") return "published";
  return unseen ? WANTED[intent] : null;
}

export function intentsFor(present: Written | null, person: Person): Intent[] {
  return intents.filter((intent) => stateAfter(intent, present, person) !== null);
}
