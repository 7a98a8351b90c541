import "server-only";
import type { EventForm, ReportForm } from "@/lib/domain/desk/event-form";
import { type Choice, type Conflict, mergeRecords } from "@/lib/domain/desk/merge";
import { freeSlug, slugFrom } from "@/lib/domain/desk/slug";
import { check, type Issue } from "@/lib/domain/desk/submission";
import { parseEdtf } from "@/lib/domain/edtf";
import { type Event, eventSchema } from "@/lib/domain/event";
import { type Report, reportSchema } from "@/lib/domain/report";
import { references } from "../records/references";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import { referenceIssues } from "./reference-issues";
import { findRecord, recordBefore } from "./versions";

export type EventChange = {
  /** Null for a new event. */
  slug: string | null;
  /** The version that the author has seen; null for a new event. */
  expected: number | null;
  form: EventForm;
  state: Event["state"];
  /** What to take where somebody else changed the same since. */
  choices: { [path: string]: Choice };
  /** Whether the author may change reports that stand behind published events. */
  mayChangeReports: boolean;
};

export type SavedEvent =
  | { ok: true; slug: string; version: number; state: Event["state"] }
  | { ok: false; code: "invalid"; issues: Issue[] }
  | { ok: false; code: "conflict"; conflicts: Conflict[]; version: number }
  | { ok: false; code: "gone" };

/**
 * Saves an event with its reports, all or nothing, within the caller's transaction. A change of an
 * older version is merged with what was changed since; where both changed the same, nothing is saved
 * and the conflicts are told.
 */
export function saveEvent(tx: Tx, change: EventChange, author: Author, at: string): SavedEvent {
  const present = change.slug === null ? null : findRecord(tx, "event", change.slug);
  if (change.slug !== null && !present) return { ok: false, code: "gone" };
  const base =
    present && change.expected !== null && change.expected < present.version
      ? recordBefore(tx, "event", present, change.expected)
      : (present?.record ?? null);
  const slug = change.slug ?? newEventSlug(tx, change.form);
  const { readings, withdrawnReason, mergedInto } = base ?? nothingFixed;
  const fixed = { slug, state: change.state, readings, withdrawnReason, mergedInto };
  const checked = check(change.form, fixed, reportNamer(tx));
  const issues = checked.ok ? referenceIssues(tx, checked.submission) : checked.issues;
  if (!checked.ok || issues.length > 0) return { ok: false, code: "invalid", issues };

  const { event: mine } = checked.submission;
  const reports = mergedReports(tx, checked.submission.reports, change.choices);
  if (!change.mayChangeReports) {
    const issues = publicReports(tx, reports.items, checked.submission.reports);
    if (issues.length > 0) return { ok: false, code: "invalid", issues };
  }
  const event = present && base ? mergeRecords(base, present.record, mine, change.choices) : null;
  const conflicts = [...reports.conflicts, ...(event?.conflicts ?? [])];
  if (conflicts.length > 0) {
    return { ok: false, code: "conflict", conflicts, version: present?.version ?? 0 };
  }
  const parsed = eventSchema.safeParse(event?.merged ?? mine);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const told = { path: [], code: "merged", message: issue?.message ?? "" };
    return { ok: false, code: "invalid", issues: [told] };
  }
  saveRecords(tx, "report", reports.items, author, at);
  const items = [{ record: parsed.data, expected: present?.version ?? null }];
  const [saved] = saveRecords(tx, "event", items, author, at);
  return { ok: true, slug, version: saved?.version ?? 1, state: parsed.data.state };
}

const nothingFixed = { readings: 1, withdrawnReason: null, mergedInto: null };

/** A permanent name from the title's words and the year; of the kind where no Latin letter is left. */
function newEventSlug(tx: Tx, { title, kind, occurred }: EventForm): string {
  const date = parseEdtf(occurred.edtf);
  const year = date.ok ? (date.value.min ?? date.value.max ?? "").slice(0, 4) : "";
  const words = [slugFrom(title) || slugFrom(kind) || "event", year].filter(Boolean).join("-");
  return freeSlug(words, isTaken(tx, "event"));
}

function reportNamer(tx: Tx): (report: ReportForm) => string {
  const given = new Set<string>();
  const taken = isTaken(tx, "report");
  return ({ outlet, published }) => {
    const words = ["rpt", slugFrom(outlet), slugFrom(published)].filter(Boolean).join("-");
    const slug = freeSlug(words, (candidate) => given.has(candidate) || taken(candidate));
    given.add(slug);
    return slug;
  };
}

function isTaken(tx: Tx, subject: "event" | "report"): (slug: string) => boolean {
  const refs = references(tx);
  return (slug) => refs.head(subject, slug) !== null;
}

type Item = { record: Report; expected: number | null };

/** The reports that differ from what is stored, merged with what was changed since they were loaded. */
function mergedReports(tx: Tx, given: Item[], choices: { [path: string]: Choice }) {
  const conflicts: Conflict[] = [];
  const items = given.flatMap(({ record, expected }): Item[] => {
    if (expected === null) return [{ record, expected }];
    const present = findRecord(tx, "report", record.slug);
    if (!present) throw new Error(`The report ${record.slug} is gone.`);
    const base = recordBefore(tx, "report", present, expected);
    const prefix = `reports ${record.slug} `;
    const own = Object.entries(choices).flatMap(([path, choice]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), choice]] : [],
    );
    const merged = mergeRecords(base, present.record, record, Object.fromEntries(own));
    conflicts.push(...merged.conflicts.map((c) => ({ ...c, path: `${prefix}${c.path}` })));
    const unchanged = JSON.stringify(merged.merged) === JSON.stringify(present.record);
    const item = { record: reportSchema.parse(merged.merged), expected: present.version };
    return unchanged ? [] : [item];
  });
  return { items, conflicts };
}

const PUBLIC = `SELECT 1 FROM Report r JOIN Citation c ON c.reportId = r.id
  JOIN Event e ON e.id = c.eventId
  WHERE r.slug = ? AND e.state IN ('published', 'withdrawn') LIMIT 1`;

/** Complaints about changed reports that readers see elsewhere. */
function publicReports(tx: Tx, changed: Item[], all: Item[]): Issue[] {
  return changed.flatMap(({ record: { slug }, expected }) => {
    if (expected === null || tx.all(PUBLIC, slug).length === 0) return [];
    const i = all.findIndex(({ record }) => record.slug === slug);
    const message = "This report stands behind a published event: propose the change there.";
    return [{ path: ["reports", i, "headline"], code: "public-report", message }];
  });
}
