import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { say, stopOn } from "./console";
import { schemaDrift } from "./migrate/drift";
import { migrationsFolder } from "./migrate/files";

// Writes the migration from the present migrations to schema.prisma, for a person to review.
await stopOn(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error("Name the migration in lower-case words: npm run db:migration -- add_editors");
  }
  const sql = await schemaDrift();
  if (!sql) return say("The migrations already make the schema; nothing was written.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), `${sql}\n`);
  say(`Wrote ${folder}/migration.sql: review it, then npm run db:migrate`);
});
