import "server-only";
import { z } from "zod";
import { records } from "@/lib/db/clients";
import { dropDraft } from "@/lib/db/desk/drafts";
import { writtenOf } from "@/lib/db/desk/open-event";
import { saveEvent } from "@/lib/db/desk/save-event";
import { intents, stateAfter } from "@/lib/domain/desk/writing";
import { line } from "@/lib/domain/text";
import { formTarget } from "./form-target";
import { deskTask } from "./guard";

const saving = z
  .strictObject({
    ...formTarget,
    intent: z.enum(intents),
    reason: line(500).nullable(),
    choices: z.record(z.string().max(300), z.enum(["mine", "theirs"])),
    /** What the conflict that they answer was told with. */
    seen: z.string().max(20_000).nullable().default(null),
  })
  .refine(({ slug, reason }) => slug === null || reason !== null, {
    path: ["reason"],
    error: "required",
  });

/** Saves a new event or a change of one, with its reports; a conflict is told, never overwritten. */
export const submitEvent = deskTask("draft", saving, async (input, person) => {
  const author = { by: person.name, userId: person.id, reason: input.reason ?? "Entered." };
  const mayChangeReports = person.role !== "contributor";
  return records().transaction((tx) => {
    // Within the transaction: published meanwhile, it is no contributor's to write any more.
    const present = input.slug === null ? null : writtenOf(tx, input.slug);
    const state = stateAfter(input.intent, present, person);
    if (state === null) return { ok: false, code: "forbidden" } as const;
    const change = { ...input, state, mayChangeReports };
    const saved = saveEvent(tx, change, author, new Date().toISOString());
    if (!saved.ok) return saved;
    dropDraft(tx, person.id, input.draft);
    return { ...saved, isNew: input.slug === null };
  });
});
