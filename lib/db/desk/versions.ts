import { type DatasetRecord, datasetSchemas, type Subject } from "@/lib/domain/dataset";
import { recordStores, type Stored } from "../records/store";
import type { Rows } from "../sqlite/rows";

const SINCE = `SELECT diff FROM Revision WHERE subject = ? AND subjectId = ? AND version > ?
  ORDER BY version DESC`;

/** The record as it stands, read within the caller's transaction; null where there is none. */
export function findRecord<S extends Subject>(rows: Rows, subject: S, slug: string) {
  return recordStores[subject].find(rows, slug) as Stored<DatasetRecord<S>> | null;
}

/** The record as it was at an earlier version: what was changed since is taken back. */
export function recordBefore<S extends Subject>(
  rows: Rows,
  subject: S,
  { id, record }: Stored<DatasetRecord<S>>,
  version: number,
): DatasetRecord<S> {
  const since = rows.all<{ diff: string }>(SINCE, subject, id, version);
  if (since.length === 0) return record;
  const before: Record<string, unknown> = { ...record };
  for (const { diff } of since) {
    const changes = JSON.parse(diff) as Record<string, [unknown, unknown]>;
    for (const [field, [was]] of Object.entries(changes)) before[field] = was;
  }
  return datasetSchemas[subject].parse(before) as DatasetRecord<S>;
}
