import { databaseFile } from "../lib/db/database-file";
import { backfillStore } from "./backfill-store";
import { say, stopOn } from "./console";
import { migrate } from "./migrate/migrate";

await stopOn(async () => {
  const file = databaseFile();
  const { applied, backup } = await migrate(file);
  if (backup) say(`The store as it was is kept in ${backup}`);
  if (applied.length > 0) await backfillStore(file);
  say(applied.length > 0 ? `Migrated ${file}: ${applied.join(", ")}` : `${file} is up to date`);
});
