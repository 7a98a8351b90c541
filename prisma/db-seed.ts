import { databaseFile } from "../lib/db/database-file";
import { say, stopOn } from "./console";
import { loadDataset } from "./load-dataset";

await stopOn(async () => {
  const result = await loadDataset(databaseFile());
  for (const [subject, { created, updated, unchanged, edited }] of Object.entries(result)) {
    say(`${subject}s: ${created} added, ${updated} updated, ${unchanged} unchanged`);
    for (const slug of edited) say(`  left as an editor changed it: ${slug}`);
  }
});
