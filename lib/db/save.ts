import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { type Changes, changes } from "@/lib/domain/desk/changes";
import { followed } from "@/lib/domain/desk/follow";
import { refreshEvents, subjectsEvents } from "./derived";
import { followMerged } from "./records/follow";
import { type Head, type References, references } from "./records/references";
import { type RecordStore, recordStores } from "./records/store";
import type { Tx } from "./sqlite/rows";

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
 * References to records that were merged into others are led on to those, by whichever way they come.
 * A part of more than fits into memory (`isPart`) is left for the caller to finish, when all are
 * written: with `linkRecords`, and then with `refreshEvents`.
 */
export function saveRecords<S extends Subject>(
  tx: Tx,
  subject: S,
  items: { record: DatasetRecord<S>; expected: number | null }[],
  author: Author,
  at: string,
  { isPart = false } = {},
): SaveResult[] {
  const store: RecordStore<DatasetRecord<S>> = recordStores[subject];
  const refs = references(tx);
  const follow = followMerged(tx);
  const saved = items.map(({ record: given, expected }) => {
    const record = followed(subject, given, follow);
    const result = saveRow(tx, subject, store, record, { expected, at, refs });
    refs.note(subject, record.slug, result.id);
    return { ...result, record };
  });
  const written = saved.filter(({ diff }) => diff !== undefined);
  for (const { id, record, version, diff = {} } of written) {
    if (!isPart && (version > 1 || ownReferences.some((field) => field in diff))) {
      store.link(tx, id, record, refs);
    }
    tx.insert("Revision", { subject, subjectId: id, version, at, ...author, diff });
  }
  if (isPart) return saved.map(({ status, id, version }) => ({ status, id, version }));
  const shown = subject === "event" ? written : written.filter((w) => w.status === "updated");
  refreshEvents(
    tx,
    subjectsEvents(
      tx,
      subject,
      shown.map(({ id }) => id),
    ),
  );
  return saved.map(({ status, id, version }) => ({ status, id, version }));
}

/** Links records that were saved as parts to those of their own type that they name. */
export function linkRecords<S extends Subject>(
  tx: Tx,
  subject: S,
  records: DatasetRecord<S>[],
): void {
  const store: RecordStore<DatasetRecord<S>> = recordStores[subject];
  const [refs, follow] = [references(tx), followMerged(tx)];
  for (const given of records) {
    const record = followed(subject, given, follow);
    store.link(tx, refs.id(subject, record.slug), record, refs);
  }
}

/** The fields that may name records of the same type. */
const ownReferences = ["relations", "mergedInto", "parent", "derivesFrom"];

function saveRow<R extends { slug: string }>(
  tx: Tx,
  subject: Subject,
  store: RecordStore<R>,
  record: R,
  { expected, at, refs }: { expected: number | null; at: string; refs: References },
): SaveResult & { diff?: Changes } {
  const head: Head | null = refs.head(subject, record.slug);
  if (!head && expected !== null) return { status: "conflict", id: 0, version: 0 };
  if (!head) {
    const id = store.create(tx, record, at, refs);
    return { status: "created", id, version: 1, diff: changes(null, record) };
  }
  if (head.version !== expected) return { status: "conflict", ...head };
  const diff = changes(store.find(tx, record.slug)?.record ?? null, record);
  if (Object.keys(diff).length === 0) return { status: "unchanged", ...head };
  const version = head.version + 1;
  const changed = (field: keyof R) => Object.hasOwn(diff, field);
  store.update(tx, head.id, record, { at, version, changed }, refs);
  return { status: "updated", id: head.id, version, diff };
}
