import { backfill } from "../lib/db/backfill";
import { openStoreWriter } from "../lib/db/sqlite/store-writer";

/** Fills what a migration has left to be derived from the rows. */
export async function backfillStore(file: string): Promise<void> {
  const writer = openStoreWriter(file);
  try {
    await backfill(writer);
  } finally {
    writer.close();
  }
}
