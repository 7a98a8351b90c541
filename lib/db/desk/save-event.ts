import "server-only";
import type { EventForm, ReportForm } from "@/lib/domain/desk/event-form";
import { type Choice, type Conflict, mergeRecords } from "@/lib/domain/desk/merge";
import { freeSlug, slugFrom } from "@/lib/domain/desk/slug";
import { check, type Issue } from "@/lib/domain/desk/submission";
import { parseEdtf } from "@/lib/domain/edtf";
import { type Event, eventSchema } from "@/lib/domain/event";
import { references } from "../records/references";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import { mergedReports, publicReports, standing } from "./merged-reports";
import { circleIssues, referenceIssues } from "./reference-issues";
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
  /** What the author has seen of the others' side when choosing: `seen` of the conflict told. */
  seen: string | null;
  /** Whether the author may change reports that stand behind published events. */
  mayChangeReports: boolean;
};

export type SavedEvent =
  | { ok: true; slug: string; version: number; state: Event["state"] }
  | { ok: false; code: "invalid"; issues: Issue[] }
  | { ok: false; code: "conflict"; conflicts: Conflict[]; version: number; seen: string }
  | { ok: false; code: "gone" };

/**
 * Saves an event with its reports, all or nothing, within the caller's transaction. A change of an
 * older version is merged with what was changed since; where both changed the same, nothing is saved
 * and the conflicts are told.
 */
export function saveEvent(tx: Tx, change: EventChange, author: Author, at: string): SavedEvent {
  const present = change.slug === null ? null : findRecord(tx, "event", change.slug);
  // A version that the store doesn't have (after an older backup was restored) was seen by nobody.
  const hasSeen = change.expected !== null && change.expected <= (present?.version ?? 0);
  if (change.slug !== null && !hasSeen) return { ok: false, code: "gone" };
  const base =
    present && change.expected !== null
      ? recordBefore(tx, "event", present, change.expected)
      : null;
  const slug = change.slug ?? newEventSlug(tx, change.form);
  const { readings, withdrawnReason, mergedInto } = base ?? nothingFixed;
  const fixed = { slug, state: change.state, readings, withdrawnReason, mergedInto };
  const checked = check(change.form, fixed, reportNamer(tx));
  const issues = checked.ok ? referenceIssues(tx, checked.submission) : checked.issues;
  if (!checked.ok || issues.length > 0) return { ok: false, code: "invalid", issues };

  const { event: mine } = checked.submission;
  const seen = standing(tx, present?.version ?? 0, checked.submission.reports);
  // Choices between texts of which one was changed again would overwrite what nobody has seen.
  const choices = change.seen === seen ? change.choices : {};
  const reports = mergedReports(tx, checked.submission.reports, choices);
  if (!change.mayChangeReports) {
    const issues = publicReports(tx, reports.items, checked.submission.reports);
    if (issues.length > 0) return { ok: false, code: "invalid", issues };
  }
  const event = present && base ? mergeRecords(base, present.record, mine, choices) : null;
  const conflicts = [...reports.conflicts, ...(event?.conflicts ?? [])];
  if (conflicts.length > 0) {
    return { ok: false, code: "conflict", conflicts, version: present?.version ?? 0, seen };
  }
  const circles = circleIssues(tx, checked.submission.reports, reports.items);
  const unfit = [...reports.issues, ...circles];
  if (unfit.length > 0) return { ok: false, code: "invalid", issues: unfit };
  // What the author typed was checked; together with what others changed it may be wrong.
  const parsed = event ? eventSchema.safeParse(event.merged) : { data: mine };
  if (!parsed.data) {
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
