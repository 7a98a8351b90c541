import { openWriter } from "../lib/db/clients";
import { databaseFile } from "../lib/db/database-file";
import { backfillStore } from "./backfill-store";
import { say, stopOn } from "./console";
import { loadDataset } from "./load-dataset";
import { migrate } from "./migrate/migrate";

// What `npm run up` does to the store: migrate it, and fill it if it is empty.
await stopOn(async () => {
  const file = databaseFile();
  const { applied, backup } = await migrate(file);
  if (backup) say(`The store as it was is kept in ${backup}`);
  if (applied.length > 0) {
    await backfillStore(file);
    say(`Migrated ${file}`);
  }
  if ((await recordCount(file)) > 0) return;
  say("Loading the dataset (less than a minute)");
  const { event } = await loadDataset(file);
  say(`Loaded ${event.created} events`);
});

async function recordCount(file: string): Promise<number> {
  const writer = openWriter(file);
  try {
    return (await writer.event.count()) + (await writer.outlet.count());
  } finally {
    await writer.$disconnect();
  }
}
