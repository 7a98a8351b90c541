import "server-only";
import { type EventForm, eventFormSchema } from "@/lib/domain/desk/event-form";
import { store } from "../search-index/current";
import type { Tx } from "../sqlite/rows";

export type Draft = {
  id: string;
  slug: string | null;
  baseVersion: number | null;
  form: EventForm;
};
export type DraftEntry = {
  id: string;
  slug: string | null;
  title: string | null;
  updatedAt: string;
};

const OWN = "SELECT 1 FROM Draft WHERE id = ? AND userId = ?";
const KEEP = "UPDATE Draft SET json = ?, title = ?, updatedAt = ? WHERE id = ? AND userId = ?";
const EVENT = "SELECT id FROM Event WHERE slug = ?";
const FIND = `SELECT d.id, e.slug, d.baseVersion, d.json FROM Draft d
  LEFT JOIN Event e ON e.id = d.eventId WHERE d.id = ? AND d.userId = ?`;
const LATEST = `SELECT d.id FROM Draft d JOIN Event e ON e.id = d.eventId
  WHERE e.slug = ? AND d.userId = ? ORDER BY d.updatedAt DESC LIMIT 1`;
const LIST = `SELECT d.id, e.slug, d.title, d.updatedAt FROM Draft d
  LEFT JOIN Event e ON e.id = d.eventId WHERE d.userId = ? ORDER BY d.updatedAt DESC LIMIT 100`;

/** Keeps what somebody is typing; a draft of somebody else under that id is left alone. */
export function keepDraft(tx: Tx, userId: string, draft: Draft, at: string): void {
  const { id, slug, baseVersion, form } = draft;
  const [json, title] = [JSON.stringify(form), form.title.slice(0, 200) || null];
  if (tx.all(OWN, id, userId).length > 0) {
    tx.run(KEEP, json, title, at, id, userId);
    return;
  }
  const eventId = slug === null ? null : (tx.all<{ id: number }>(EVENT, slug)[0]?.id ?? null);
  const stamps = { createdAt: at, updatedAt: at };
  tx.insert("Draft", { id, userId, eventId, baseVersion, title, json, ...stamps });
}

/** Within the transaction that saves what the draft was of, so that no crash leaves both or neither. */
export function dropDraft(tx: Tx, userId: string, id: string): void {
  tx.run("DELETE FROM Draft WHERE id = ? AND userId = ?", id, userId);
}

/** One of the person's own drafts; null where there is none, or where it no longer fits the form. */
export function findDraft(userId: string, id: string): Draft | null {
  type Row = Omit<Draft, "form"> & { json: string };
  const [row] = store().all<Row>(FIND, id, userId);
  if (!row) return null;
  const { json, ...draft } = row;
  const form = eventFormSchema.safeParse(JSON.parse(json));
  return form.success ? { ...draft, form: form.data } : null;
}

/** The person's newest draft of a correction of that event. */
export function latestDraft(userId: string, slug: string): Draft | null {
  const [row] = store().all<{ id: string }>(LATEST, slug, userId);
  return row ? findDraft(userId, row.id) : null;
}

export function listDrafts(userId: string): DraftEntry[] {
  return store().all<DraftEntry>(LIST, userId);
}
