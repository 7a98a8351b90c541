import { type DatasetRecord, datasetSchemas, type Subject } from "@/lib/domain/dataset";
import { type Changes, changes } from "@/lib/domain/desk/changes";
import { followed } from "@/lib/domain/desk/follow";
import { replayed, restorable } from "@/lib/domain/desk/replay";
import { history } from "../queries/history";
import { followMerged } from "../records/follow";
import { type Author, saveRecords } from "../save";
import type { Rows, Tx } from "../sqlite/rows";
import { missingReferences } from "./missing-references";

export type Wish = {
  subject: Subject;
  slug: string;
  /** The version to be restored. */
  version: number;
  /** Whether grades may change; else they stay as they are. */
  mayGrade: boolean;
};

export type Restored =
  | { ok: true; version: number }
  /** Somebody has saved meanwhile; `version` is the present one. */
  | { ok: false; code: "conflict"; version: number }
  | { ok: false; code: "gone" | "merged" | "same" }
  /** The old version is no record by today's rules, or names what isn't there. */
  | { ok: false; code: "unfit"; problems: string[] };

type Plan =
  | { ok: true; present: number; record: DatasetRecord<Subject>; changes: Changes }
  | (Restored & { ok: false });

/** What restoring a version would change, or why it can't be. */
export function planRestore(rows: Rows, { subject, slug, version, mayGrade }: Wish): Plan {
  const found = history(subject, slug, rows);
  if (!found?.revisions.some((revision) => revision.version === version)) {
    return { ok: false, code: "gone" };
  }
  const now = found.record;
  if ("mergedInto" in now && now.mergedInto !== null) return { ok: false, code: "merged" };
  const old = restorable(replayed(found.revisions, version), now, mayGrade);
  const parsed = datasetSchemas[subject].safeParse(old);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    return { ok: false, code: "unfit", problems };
  }
  const record = followed(subject, parsed.data, followMerged(rows));
  const missing = missingReferences(rows, subject, record);
  if (missing.length > 0) return { ok: false, code: "unfit", problems: missing };
  const diff = changes(now, record);
  if (Object.keys(diff).length === 0) return { ok: false, code: "same" };
  return { ok: true, present: found.version, record, changes: diff };
}

/** Makes an old version the newest, as a new revision; `seen` is the version its author has seen. */
export function restore(tx: Tx, wish: Wish, seen: number, author: Author, at: string): Restored {
  const plan = planRestore(tx, wish);
  if (!plan.ok) return plan;
  if (plan.present !== seen) return { ok: false, code: "conflict", version: plan.present };
  const items = [{ record: plan.record, expected: seen }];
  const [saved] = saveRecords(tx, wish.subject, items as never, author, at);
  return { ok: true, version: saved?.version ?? seen };
}
