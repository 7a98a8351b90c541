import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { batches } from "./batches";
import type { Transaction } from "./clients";
import { refreshEvents, subjectsEvents } from "./derived";
import { type Head, type References, references } from "./records/references";
import { type RecordStore, recordStores } from "./records/store";
import { changes } from "./revision-diff";

export type Author = { by: string; userId: string | null; reason: string };

export type SaveResult = {
  /** Conflict: the record stands at another version than expected (0: it is gone); nothing was written. */
  status: "created" | "updated" | "unchanged" | "conflict";
  id: number;
  version: number;
};

/**
 * Writes parsed records of one type within one transaction: rows, revisions, and in the end whatever
 * is derived from them (cards, full text). `expected` is the version that the author has seen, null
 * for a new record; at another version nothing is written and the present one is told ("conflict").
 */
export async function saveRecords<S extends Subject>(
  tx: Transaction,
  subject: S,
  items: { record: DatasetRecord<S>; expected: number | null }[],
  author: Author,
  at: string,
): Promise<SaveResult[]> {
  const store: RecordStore<DatasetRecord<S>> = recordStores[subject];
  const refs = references(tx);
  const heads = await refs.heads(
    subject,
    items.map(({ record }) => record.slug),
  );
  const results: SaveResult[] = [];
  const revisions: Revision[] = [];
  for (const { record, expected } of items) {
    const head = heads.get(record.slug) ?? null;
    const { diff, ...result } = await saveRow(tx, store, record, { head, expected, at, refs });
    results.push(result);
    if (diff) {
      const { id: subjectId, version } = result;
      revisions.push({ subject, subjectId, version, at, ...author, diff });
    }
  }
  const written = results.flatMap((result, i) => {
    const item = items[i];
    const done = result.status === "created" || result.status === "updated";
    return item && done ? [{ ...result, record: item.record }] : [];
  });
  for (const { id, record } of written) await store.link?.(tx, id, record, refs);
  for (const data of batches(revisions)) await tx.revision.createMany({ data });
  const shown = subject === "event" ? written : written.filter((w) => w.status === "updated");
  const ids = shown.map(({ id }) => id);
  await refreshEvents(tx, await subjectsEvents(tx, subject, ids));
  return results;
}

type Revision = Author & {
  subject: Subject;
  subjectId: number;
  version: number;
  at: string;
  diff: object;
};

async function saveRow<R extends { slug: string }>(
  tx: Transaction,
  store: RecordStore<R>,
  record: R,
  at: { head: Head | null; expected: number | null; at: string; refs: References },
): Promise<SaveResult & { diff?: object }> {
  const { head, expected, refs } = at;
  if (!head && expected !== null) return { status: "conflict", id: 0, version: 0 };
  if (!head) {
    const id = await store.create(tx, record, at.at, refs);
    return { status: "created", id, version: 1, diff: changes(null, record) };
  }
  if (head.version !== expected) return { status: "conflict", ...head };
  const present = await store.find(tx, record.slug);
  const diff = changes(present?.record ?? null, record);
  if (Object.keys(diff).length === 0) return { status: "unchanged", ...head };
  const version = head.version + 1;
  await store.update(tx, head.id, record, { at: at.at, version }, refs);
  return { status: "updated", id: head.id, version, diff };
}
