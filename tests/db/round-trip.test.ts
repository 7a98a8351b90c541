import path from "node:path";
import { expect, test } from "vitest";
import { readDataset } from "@/lib/db/dataset/read";
import { type RecordStore, recordStores } from "@/lib/db/records/store";
import { rowsOf } from "@/lib/db/sqlite/rows";
import { type DatasetRecord, type Subject, subjects } from "@/lib/domain/dataset";
import { connectionTo, copyOf } from "../support/store";

const read = readDataset(path.resolve("prisma/dataset"));
if (!read.ok) throw new Error(read.errors.join("\n"));
const { dataset } = read;

// What an editor opens, changes in one field and saves must differ in that field alone.
test.each(subjects)(
  "every %s is read from the store as it stands in the files",
  async (subject) => {
    const rows = rowsOf(connectionTo(copyOf("seeded")));
    await compare(subject);

    async function compare<S extends Subject>(of: S) {
      const store: RecordStore<DatasetRecord<S>> = recordStores[of];
      const different: string[] = [];
      for (const record of dataset[of]) {
        const stored = await store.find(rows, record.slug);
        if (JSON.stringify(stored?.record) !== JSON.stringify(record)) different.push(record.slug);
      }
      expect(different).toEqual([]);
    }
  },
);
