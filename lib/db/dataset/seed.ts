import { createHash } from "node:crypto";
import { type DatasetRecord, type Subject, subjects } from "@/lib/domain/dataset";
import { type Author, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import type { StoreWriter } from "../sqlite/store-writer";
import type { Dataset } from "./read";

const author: Author = { by: "dataset", userId: null, reason: "Loaded from the dataset's files." };

export type SeedCount = { created: number; updated: number; unchanged: number; edited: string[] };
export type SeedResult = Record<Subject, SeedCount>;

/**
 * Loads the dataset, all or nothing: adds what is new, updates what the files own, and leaves alone
 * whatever an editor has entered or changed since (`edited` names those). Can be repeated.
 */
export async function seed(
  writer: StoreWriter,
  dataset: Dataset,
  at = new Date().toISOString(),
): Promise<SeedResult> {
  const result = await writer.transaction((tx) => {
    const counts = subjects.map((subject) => [
      subject,
      seedSubject(tx, subject, dataset[subject], at),
    ]);
    return Object.fromEntries(counts) as SeedResult;
  });
  // Without statistics SQLite takes "published" for a rare state and plans accordingly.
  await writer.run("ANALYZE");
  return result;
}

const OWNED = "SELECT slug, version, hash FROM DatasetRecord WHERE subject = ?";

function seedSubject<S extends Subject>(
  tx: Tx,
  subject: S,
  records: DatasetRecord<S>[],
  at: string,
): SeedCount {
  const rows = tx.all<{ slug: string; version: number; hash: string }>(OWNED, subject);
  const owned = new Map(rows.map((row) => [row.slug, row]));
  const count: SeedCount = { created: 0, updated: 0, unchanged: 0, edited: [] };
  const fresh = records.filter((record) => owned.get(record.slug)?.hash !== hashOf(record));
  count.unchanged = records.length - fresh.length;
  const items = fresh.map((record) => ({
    record,
    expected: owned.get(record.slug)?.version ?? null,
  }));
  const results = saveRecords(tx, subject, items, author, at);
  for (const [i, { status, version }] of results.entries()) {
    const record = fresh[i];
    if (!record) continue;
    const { slug } = record;
    if (status === "conflict") {
      count.edited.push(slug);
      continue;
    }
    count[status] += 1;
    tx.run("DELETE FROM DatasetRecord WHERE subject = ? AND slug = ?", subject, slug);
    tx.insert("DatasetRecord", { subject, slug, version, hash: hashOf(record) });
  }
  return count;
}

const hashOf = (record: object) =>
  createHash("sha256").update(JSON.stringify(record)).digest("base64url");
