import type { Subject } from "@/lib/domain/dataset";
import { type Changes, changes } from "@/lib/domain/desk/changes";
import { type Follow, followed } from "@/lib/domain/desk/follow";
import { type MergeProblem, mergedEvents, mergeProblem } from "@/lib/domain/desk/merge-events";
import { type Event, eventSchema } from "@/lib/domain/event";
import { type Author, saveRecords } from "../save";
import type { Rows, Tx } from "../sqlite/rows";
import { findRecord } from "./versions";

export type EventMerge = { from: string; into: string; withReports: boolean; reason: string };
export type Step = { subject: Subject; slug: string; expected: number; changes: Changes };

type Refused =
  | { ok: false; code: "gone" | MergeProblem }
  | { ok: false; code: "unfit"; problems: string[] };
type Plan = { ok: true; items: { record: Event; expected: number }[]; steps: Step[] } | Refused;

export type MergedEvents =
  | { ok: true; version: number }
  /** Somebody has saved one of the two meanwhile. */
  | { ok: false; code: "conflict" }
  | Refused;

const POINTING = `SELECT DISTINCT e.slug FROM Relation r JOIN Event e ON e.id = r.fromId
  JOIN Event t ON t.id = r.toId WHERE t.slug = ? ORDER BY e.slug`;

/** Every event that making one of two would change, the two themselves first. */
export function planEventMerge(rows: Rows, merge: EventMerge): Plan {
  const [from, into] = [merge.from, merge.into].map((slug) => findRecord(rows, "event", slug));
  if (!from || !into) return { ok: false, code: "gone" };
  const problem = mergeProblem(from.record, into.record);
  if (problem) return { ok: false, code: problem };
  const merged = mergedEvents(from.record, into.record, merge);
  const follow: Follow = (subject, slug) =>
    subject === "event" && slug === merge.from ? merge.into : slug;
  const pointing = rows
    .all<{ slug: string }>(POINTING, merge.from)
    .filter(({ slug }) => slug !== merge.from && slug !== merge.into)
    .flatMap(({ slug }) => findRecord(rows, "event", slug) ?? []);
  const all = [
    { before: from, after: merged.from },
    { before: into, after: merged.into },
    ...pointing.map((each) => ({ before: each, after: followed("event", each.record, follow) })),
  ];
  const problems: string[] = [];
  const items = all.flatMap(({ before, after }) => {
    const parsed = eventSchema.safeParse(after);
    problems.push(...(parsed.error?.issues ?? []).map((issue) => issue.message));
    return parsed.success ? [{ record: parsed.data, expected: before.version }] : [];
  });
  if (problems.length > 0) return { ok: false, code: "unfit", problems };
  const steps = all.map(({ before, after }) => ({
    ...{ subject: "event" as const, slug: after.slug, expected: before.version },
    changes: changes(before.record, after),
  }));
  return { ok: true, items, steps };
}

/** Makes one of two events, all or nothing; `seen` are the versions that the author has seen. */
export function mergeEvents(
  tx: Tx,
  merge: EventMerge,
  seen: { from: number; into: number },
  author: Author,
  at: string,
): MergedEvents {
  const plan = planEventMerge(tx, merge);
  if (!plan.ok) return plan;
  const [from, into] = plan.items;
  if (from?.expected !== seen.from || into?.expected !== seen.into) {
    return { ok: false, code: "conflict" };
  }
  const [saved] = saveRecords(tx, "event", plan.items, author, at);
  return { ok: true, version: saved?.version ?? seen.from };
}
