import "server-only";
import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import { recordStores, type Stored } from "../records/store";
import { store } from "../search-index/current";
import type { Rows } from "../sqlite/rows";

/** Who saved a record when, why, and what that changed; `at` is an ISO time stamp. */
export type Revision = {
  version: number;
  at: string;
  by: string;
  reason: string;
  changes: Changes;
};
export type History<S extends Subject = Subject> = Stored<DatasetRecord<S>> & {
  /** Oldest first. */
  revisions: Revision[];
};

const REVISIONS = `SELECT version, at, "by", reason, diff FROM Revision
  WHERE subject = ? AND subjectId = ? ORDER BY version`;

/** A record as it stands with all its revisions; null where there is no such record. */
export function history<S extends Subject>(
  subject: S,
  slug: string,
  rows: Rows = store(),
): History<S> | null {
  const stored = recordStores[subject].find(rows, slug);
  if (!stored) return null;
  const revisions = rows
    .all<Omit<Revision, "changes"> & { diff: string }>(REVISIONS, subject, stored.id)
    .map(({ diff, ...rest }) => ({ ...rest, changes: JSON.parse(diff) as Changes }));
  return { ...stored, revisions };
}
