import { type EventForm, emptyEventForm, emptyReport } from "@/lib/domain/desk/event-form";
import type { Intent } from "@/lib/domain/desk/writing";
import type { Answered } from "./action";
import { sendForm } from "./send-form";

const report = (over: Partial<EventForm["reports"][number]> = {}) => ({
  ...{ ...emptyReport("r1"), outlet: "dailynk", headline: "A headline", language: "en" },
  ...{ published: "2024-05-06", claimedSource: "unspecified" },
  url: `https://example.org/${crypto.randomUUID()}`,
  ...over,
});

/** What makes an event complete, and whatever is given over it. */
export function eventForm(over: Partial<EventForm> = {}): EventForm {
  const words = { kind: "special-zone", title: "A zone by the pier", summary: "A zone was named." };
  const occurred = { edtf: "2024-05", verbatim: "", basis: "", rationale: "" };
  return { ...emptyEventForm(), ...words, occurred, reports: [report()], ...over };
}

export { report as reportForm };

type Wanted = {
  form: EventForm;
  intent: Intent;
  slug?: string | null;
  expected?: number | null;
  reason?: string | null;
};

/** Sends the form as the button of that intent does; `cookie` is the session of who does it. */
export async function submit(
  cookie: string,
  { form, intent, slug = null, expected = null, reason = slug && "A reason." }: Wanted,
): Promise<Answered & { slug: string; version: number }> {
  const draft = crypto.randomUUID();
  const input = { slug, expected, form, draft, intent, reason, choices: {} };
  const answer = await sendForm(input, { cookie });
  const { slug: saved = "", version = 0 } = (answer.value ?? {}) as Record<string, never>;
  return { ...answer, slug: saved, version };
}
