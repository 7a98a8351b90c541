import "server-only";
import { type EventForm, formOf } from "@/lib/domain/desk/event-form";
import type { Written } from "@/lib/domain/desk/writing";
import type { Event } from "@/lib/domain/event";
import type { Report } from "@/lib/domain/report";
import { store } from "../search-index/current";
import type { Rows } from "../sqlite/rows";
import { findRecord, recordBefore } from "./versions";

export type DeskEvent = {
  id: number;
  version: number;
  record: Event;
  form: EventForm;
  /** Who wrote its first version: an account, or null for the dataset. */
  author: { userId: string | null; by: string };
  updatedAt: string;
};

const AUTHOR = `SELECT userId, "by" FROM Revision
  WHERE subject = 'event' AND subjectId = ? AND version = 1`;
const UPDATED = "SELECT updatedAt FROM Event WHERE id = ?";

const WRITTEN = `SELECT e.state, r.userId AS authorId FROM Event e LEFT JOIN Revision r
  ON r.subject = 'event' AND r.subjectId = e.id AND r.version = 1 WHERE e.slug = ?`;

/** The state of an event and who wrote its first version; null where there is none. */
export const writtenOf = (rows: Rows, slug: string): Written | null =>
  rows.all<Written>(WRITTEN, slug)[0] ?? null;

/** An event in whatever state, as the form shows it; null where there is none. */
export function openEvent(slug: string): DeskEvent | null {
  const rows = store();
  return rows.together(() => readEvent(rows, slug));
}

function readEvent(rows: Rows, slug: string): DeskEvent | null {
  const found = findRecord(rows, "event", slug);
  if (!found) return null;
  const { id, version, record } = found;
  const [author = { userId: null, by: "" }] = rows.all<DeskEvent["author"]>(AUTHOR, id);
  const [{ updatedAt } = { updatedAt: "" }] = rows.all<{ updatedAt: string }>(UPDATED, id);
  return { id, version, record, form: formOf(record, reportsOf(rows, record)), author, updatedAt };
}

/** The same as it was at an earlier version, with its reports as they are now; null: no such version. */
export function openEventAt(slug: string, version: number): DeskEvent | null {
  const rows = store();
  return rows.together(() => {
    const present = findRecord(rows, "event", slug);
    if (!present || version < 1 || version > present.version) return null;
    const record = recordBefore(rows, "event", present, version);
    const now = readEvent(rows, slug);
    return now && { ...now, version, record, form: formOf(record, reportsOf(rows, record)) };
  });
}

function reportsOf(rows: Rows, { citations }: Event) {
  const reports = new Map<string, { record: Report; version: number }>();
  for (const { report } of citations) {
    const loaded = findRecord(rows, "report", report);
    if (loaded) reports.set(report, loaded);
  }
  return reports;
}
