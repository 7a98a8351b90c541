import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(process.cwd(), "prisma");
export const migrationsFolder = path.join(folder, "migrations");

export function schemaFile(): { path: string; content: string } {
  const file = path.join(folder, "schema.prisma");
  return { path: file, content: readFileSync(file, "utf8") };
}

/** The migrations as the schema engine wants to be told of them, oldest first. */
export function migrationsList() {
  const names = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(path.join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
        },
      },
    })),
    shadowDbInitScript: "",
  };
}
