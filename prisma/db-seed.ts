import path from "node:path";
import { openWriter } from "../lib/db/clients";
import { databaseFile } from "../lib/db/database-file";
import { readDataset } from "../lib/db/dataset/read";
import { seed } from "../lib/db/dataset/seed";
import { say, stopOn } from "./console";

await stopOn(async () => {
  const read = readDataset(path.join(process.cwd(), "prisma", "dataset"));
  if (!read.ok) {
    throw new Error(`The dataset has errors, nothing was loaded:\n  ${read.errors.join("\n  ")}`);
  }
  const writer = openWriter(databaseFile());
  try {
    const result = await seed(writer, read.dataset);
    for (const [subject, { created, updated, unchanged, edited }] of Object.entries(result)) {
      say(`${subject}s: ${created} added, ${updated} updated, ${unchanged} unchanged`);
      for (const slug of edited) say(`  left as an editor changed it: ${slug}`);
    }
  } finally {
    await writer.$disconnect();
  }
});
