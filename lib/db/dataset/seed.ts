import { createHash } from "node:crypto";
import { type DatasetRecord, type Subject, subjects } from "@/lib/domain/dataset";
import { batches } from "../batches";
import type { Transaction, Writer } from "../clients";
import { type Author, saveRecords } from "../save";
import type { Dataset } from "./read";

const author: Author = { by: "dataset", userId: null, reason: "Loaded from the dataset's files." };

export type SeedCount = { created: number; updated: number; unchanged: number; edited: string[] };
export type SeedResult = Record<Subject, SeedCount>;

/**
 * Loads the dataset, all or nothing: adds what is new, updates what the files own, and leaves alone
 * whatever an editor has entered or changed since (`edited` names those). Can be repeated.
 */
export async function seed(
  writer: Writer,
  dataset: Dataset,
  at = new Date().toISOString(),
): Promise<SeedResult> {
  const result = await writer.$transaction(
    async (tx) => {
      const result = {} as SeedResult;
      for (const subject of subjects) {
        result[subject] = await seedSubject(tx, subject, dataset[subject], at);
      }
      return result;
    },
    { timeout: 600_000, maxWait: 10_000 },
  );
  // Without statistics SQLite takes "published" for a rare state and plans accordingly.
  await writer.$executeRaw`ANALYZE`;
  return result;
}

async function seedSubject<S extends Subject>(
  tx: Transaction,
  subject: S,
  records: DatasetRecord<S>[],
  at: string,
): Promise<SeedCount> {
  const rows = await tx.datasetRecord.findMany({ where: { subject } });
  const owned = new Map(rows.map((row) => [row.slug, row]));
  const count: SeedCount = { created: 0, updated: 0, unchanged: 0, edited: [] };
  const fresh = records.filter((record) => owned.get(record.slug)?.hash !== hashOf(record));
  count.unchanged = records.length - fresh.length;
  const items = fresh.map((record) => ({
    record,
    expected: owned.get(record.slug)?.version ?? null,
  }));
  const results = await saveRecords(tx, subject, items, author, at);
  const written: { subject: S; slug: string; version: number; hash: string }[] = [];
  for (const [i, { status, version }] of results.entries()) {
    const record = fresh[i];
    if (!record) continue;
    if (status === "conflict") {
      count.edited.push(record.slug);
      continue;
    }
    count[status] += 1;
    written.push({ subject, slug: record.slug, version, hash: hashOf(record) });
  }
  for (const batch of batches(written)) {
    const slugs = batch.map(({ slug }) => slug);
    await tx.datasetRecord.deleteMany({ where: { subject, slug: { in: slugs } } });
    await tx.datasetRecord.createMany({ data: batch });
  }
  return count;
}

const hashOf = (record: object) =>
  createHash("sha256").update(JSON.stringify(record)).digest("base64url");
