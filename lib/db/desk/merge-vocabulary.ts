import { type DatasetRecord, datasetSchemas, type Subject } from "@/lib/domain/dataset";
import { changes } from "@/lib/domain/desk/changes";
import { type Mergeable, mergedRecords } from "@/lib/domain/desk/merge-names";
import { type Author, saveRecords } from "../save";
import type { Rows, Tx } from "../sqlite/rows";
import type { Step } from "./merge-events";
import { findRecord } from "./versions";

export type VocabularyMerge = { subject: Mergeable; from: string; into: string };

type Refused =
  | { ok: false; code: "gone" | "same" | "merged" }
  | { ok: false; code: "unfit"; problems: string[] };
type Item = { record: DatasetRecord<Mergeable>; expected: number };
type Plan =
  | {
      ok: true;
      items: [from: Item, into: Item];
      /** What changes of the two themselves. */
      steps: Step[];
      /** How many others are led over, by type. */
      led: { subject: Subject; count: number }[];
    }
  | Refused;
export type MergedVocabulary =
  | { ok: true; version: number }
  | { ok: false; code: "conflict" }
  | Refused;

const EVENTS_OF_PLACE = `SELECT e.slug FROM EventPlace x JOIN Event e ON e.id = x.eventId
  WHERE x.placeId = ? ORDER BY e.id`;
const EVENTS_OF_ACTOR = `SELECT DISTINCT e.id, e.slug FROM EventActor x
  JOIN Event e ON e.id = x.eventId WHERE x.actorId = ? ORDER BY e.id`;
const REPORTS_OF_OUTLET = `WITH o (id) AS (VALUES (?)) SELECT r.id, r.slug FROM o
  JOIN Report r ON r.outletId = o.id OR r.viaId = o.id OR r.originOutletId = o.id ORDER BY r.id`;
const PARTS_OF_ACTOR = "SELECT slug FROM Actor WHERE parentId = ? ORDER BY id";

/** The records that name one of a type. */
const naming: Record<Mergeable, [Subject, string][]> = {
  outlet: [["report", REPORTS_OF_OUTLET]],
  place: [["event", EVENTS_OF_PLACE]],
  actor: [
    ["actor", PARTS_OF_ACTOR],
    ["event", EVENTS_OF_ACTOR],
  ],
};

/** What making one of two outlets, places or actors would change. */
export function planVocabularyMerge(rows: Rows, { subject, from, into }: VocabularyMerge): Plan {
  if (from === into) return { ok: false, code: "same" };
  const [one, other] = [from, into].map((slug) => findRecord(rows, subject, slug));
  if (!one || !other) return { ok: false, code: "gone" };
  if (one.record.mergedInto !== null || other.record.mergedInto !== null) {
    return { ok: false, code: "merged" };
  }
  const merged = mergedRecords(subject, one.record, other.record);
  const parsed = datasetSchemas[subject].safeParse(merged.into);
  if (!parsed.success) {
    return { ok: false, code: "unfit", problems: parsed.error.issues.map((i) => i.message) };
  }
  const pairs = [
    { stored: one, record: merged.from },
    { stored: other, record: parsed.data },
  ] as const;
  const item = ({ stored, record }: (typeof pairs)[number]): Item => ({
    ...{ record, expected: stored.version },
  });
  const steps = pairs.map(({ stored, record }) => ({
    ...{ subject, slug: record.slug, expected: stored.version },
    changes: changes(stored.record, record),
  }));
  const led = naming[subject].map(([type, sql]) => ({
    ...{ subject: type, count: rows.all(sql, one.id).length },
  }));
  return { ok: true, items: [item(pairs[0]), item(pairs[1])], steps, led };
}

/**
 * Makes one of two, all or nothing: whatever names the first is saved anew, which leads it on to the
 * second (save.ts), each with a revision of its own.
 */
export function mergeVocabulary(
  tx: Tx,
  merge: VocabularyMerge,
  seen: { from: number; into: number },
  author: Author,
  at: string,
): MergedVocabulary {
  const plan = planVocabularyMerge(tx, merge);
  if (!plan.ok) return plan;
  const [from, into] = plan.items;
  if (from.expected !== seen.from || into.expected !== seen.into) {
    return { ok: false, code: "conflict" };
  }
  const { subject } = merge;
  const [saved] = saveRecords(tx, subject, plan.items as never, author, at);
  for (const [type, sql] of naming[subject]) {
    const items = tx.all<{ slug: string }>(sql, saved?.id).flatMap(({ slug }) => {
      const found = findRecord(tx, type, slug);
      return found ? [{ record: found.record, expected: found.version }] : [];
    });
    saveRecords(tx, type, items as never, author, at);
  }
  return { ok: true, version: saved?.version ?? seen.from };
}
