import { proposeChange } from "@/lib/actions/propose-change";
import type { submitEvent } from "@/lib/actions/submit-event";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { LONGEST_FORM } from "@/lib/domain/desk/longest-form";
import type { Choice } from "@/lib/domain/desk/merge";
import type { Intent } from "@/lib/domain/desk/writing";

type Sending = {
  slug: string | null;
  expected: number | null;
  form: EventForm;
  draft: string;
  reason: string | null;
};
type Settling = { choices: { [path: string]: Choice }; seen: string | null };
type Untold = { ok: false; code: "unreachable" | "too-large" };
type Answer = Awaited<ReturnType<typeof submitEvent>>;
type Refused = Exclude<Answer, { ok: true }>;
type Saved = Refused | { ok: true; slug: string; version: number };
type Proposed = Awaited<ReturnType<typeof proposeChange>>;

/** Sends the form to be saved or proposed. What the server has not answered is told as well. */
export async function sendForm(
  sending: Sending,
  intent: Intent | "propose",
  settling: Settling,
): Promise<Saved | Proposed | Untold> {
  const text = JSON.stringify({ ...sending, intent, ...settling });
  if (new TextEncoder().encode(text).length > LONGEST_FORM) return { ok: false, code: "too-large" };
  try {
    return await (intent === "propose" ? proposeChange(sending) : save(text));
  } catch {
    return { ok: false, code: "unreachable" };
  }
}

async function save(body: string): Promise<Saved> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/api/desk/events", { method: "POST", headers, body });
  // Whatever else stands between may answer as it likes; only these two say that it is saved.
  if (answer.status !== 201 && answer.status !== 204) return (await answer.json()) as Refused;
  const slug = answer.headers.get("Location")?.split("/").at(-1) ?? "";
  return { ok: true, slug, version: Number(answer.headers.get("ETag")?.replaceAll('"', "")) };
}
