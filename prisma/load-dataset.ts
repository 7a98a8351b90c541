import path from "node:path";
import { readDataset } from "../lib/db/dataset/read";
import { type SeedResult, seed } from "../lib/db/dataset/seed";
import { openStoreWriter } from "../lib/db/sqlite/store-writer";

/**
 * Loads prisma/dataset into the store.
 * @throws Error that names file, record and field of whatever is wrong; nothing is loaded then.
 */
export async function loadDataset(file: string): Promise<SeedResult> {
  const read = readDataset(path.join(process.cwd(), "prisma", "dataset"));
  if (!read.ok) {
    throw new Error(`The dataset has errors, nothing was loaded:\n  ${read.errors.join("\n  ")}`);
  }
  const writer = openStoreWriter(file);
  try {
    return await seed(writer, read.dataset);
  } finally {
    writer.close();
  }
}
