import { setImmediate } from "node:timers/promises";
import { openEvent } from "@/lib/db/desk/open-event";
import type { SavedEvent } from "@/lib/db/desk/save-event";
import { openStoreWriter, type StoreWriter } from "@/lib/db/sqlite/store-writer";
import { storeTrouble } from "@/lib/db/sqlite/trouble";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { send, typedEvent, typedReport } from "./desk";
import type { Random } from "./random";
import { saveMinimal } from "./saving";
import { closeBoth, openBoth } from "./store";

export type Acknowledged = { slug: string; version: number };
export type Editing = {
  saved: Acknowledged[];
  /** How often a conflict, and that the store is busy, was told. */
  conflicts: number;
  busy: number;
};
const fields = ["title", "summary", "statusNote", "doubts", "assessment"] as const;

type Editor = {
  name: string;
  slugs: string[];
  times: number;
  random: Random;
  /** How many of the changes add a report. */
  adding?: number;
};
type Seen = { slug: string; expected: number; reason: string };
/** How a form is sent; that the store is busy is told as a server's answer tells it. */
export type Save = (
  form: EventForm,
  seen: Seen,
) => Promise<SavedEvent | { ok: false; code: "busy" }>;

export const saveWith =
  (records: StoreWriter): Save =>
  (form, { reason, ...seen }) =>
    send(records, form, { ...seen, by: { by: "editing", reason } }).catch((error: unknown) => {
      if (storeTrouble(error) !== "busy") throw error;
      return { ok: false, code: "busy" } as const;
    });

/** Gives a store that has its tables alone the events that the editors below change. */
export async function eventsToEdit(file: string, count: number): Promise<string[]> {
  const writer = openBoth(file);
  await saveMinimal(writer);
  await closeBoth(writer);
  const records = openStoreWriter(file);
  const slugs: string[] = [];
  for (let i = 0; i < count; i++) {
    const form = typedEvent({ title: `Event ${i}`, reports: [typedReport(`first-${i}`)] });
    const answer = await send(records, form);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    slugs.push(answer.slug);
  }
  records.close();
  return slugs;
}

/**
 * One editor who opens an event, changes a field or adds a report, and saves; told of a conflict, or
 * that the store is busy, opens it anew and tries again. What each writes is unlike all else.
 */
export async function edit(
  save: Save,
  { name, slugs, times, random, adding = 0.2 }: Editor,
  onSaved: (saved: Acknowledged) => void = () => {},
): Promise<Editing> {
  const done: Editing = { saved: [], conflicts: 0, busy: 0 };
  for (let time = 0; time < times; time++) {
    const [slug, unique] = [random.pick(slugs), `${name}-${time}`];
    const changed = changeOf(unique, random, adding);
    for (let isSaved = false; !isSaved; ) {
      const opened = openEvent(slug);
      if (!opened) throw new Error(`${slug} is gone.`);
      // Others come in between, as they do while somebody types.
      for (let i = random.below(4); i > 0; i--) await setImmediate();
      const seen = { slug, expected: opened.version, reason: unique };
      const answer = await save(changed(opened.form), seen);
      if (answer.ok) {
        isSaved = true;
        done.saved.push({ slug, version: answer.version });
        onSaved({ slug, version: answer.version });
      } else if (answer.code === "busy") done.busy += 1;
      else if (answer.code === "conflict") done.conflicts += 1;
      else throw new Error(JSON.stringify(answer));
    }
  }
  return done;
}

function changeOf(unique: string, random: Random, adding: number): (form: EventForm) => EventForm {
  if (random.chance(adding)) {
    return (form) => ({ ...form, reports: [...form.reports, typedReport(unique)] });
  }
  const field = random.pick(fields);
  return (form) => ({ ...form, [field]: `Changed by ${unique}` });
}
