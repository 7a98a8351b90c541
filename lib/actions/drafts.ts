"use server";

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { records } from "@/lib/db/clients";
import { dropDraft, keepDraft } from "@/lib/db/desk/drafts";
import { openEvent } from "@/lib/db/desk/open-event";
import { eventFormSchema } from "@/lib/domain/desk/event-form";
import { slug } from "@/lib/domain/text";
import { deskAction } from "./guard";

const id = z.uuid();
const kept = z.strictObject({
  id,
  slug: slug.nullable(),
  baseVersion: z.int().min(1).nullable(),
  form: eventFormSchema,
});

/** Keeps what is being typed; asked at every pause. */
export const saveDraft = deskAction("draft", kept, async (draft, person) => {
  const at = new Date().toISOString();
  await records().transaction((tx) => keepDraft(tx, person.id, draft, at));
  return { ok: true } as const;
});

export const discardDraft = deskAction("draft", z.strictObject({ id }), async ({ id }, person) => {
  await records().transaction((tx) => dropDraft(tx, person.id, id));
  return { ok: true } as const;
});

const moved = z.strictObject({ id, to: slug, reports: eventFormSchema.shape.reports });

/** Begins a change of another event, with these reports added to it, in place of the draft. */
export const addReportsTo = deskAction("draft", moved, async ({ id, to, reports }, person) => {
  const event = openEvent(to);
  if (!event) return { ok: false, code: "gone" } as const;
  const cited = new Set(event.form.reports.map((report) => report.slug));
  const fresh = reports.filter((report) => report.slug === "" || !cited.has(report.slug));
  const form = { ...event.form, reports: [...event.form.reports, ...fresh] };
  const draft = { id: randomUUID(), slug: to, baseVersion: event.version, form };
  const at = new Date().toISOString();
  await records().transaction((tx) => {
    dropDraft(tx, person.id, id);
    keepDraft(tx, person.id, draft, at);
  });
  return { ok: true, draft: draft.id } as const;
});
