import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { beforeAll, expect, test } from "vitest";
import { copyOf, temporaryFolder } from "../support/store";

// The migrations of tomorrow: a copy of prisma/ that is changed. The commands look for it in the
// working folder, so that is where these tests go before they are imported.
const here = process.cwd();
const project = temporaryFolder();
const load = async () => ({
  ...(await import("@/prisma/migrate/migrate")),
  ...(await import("@/prisma/migrate/drift")),
});
let commands: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  cpSync(path.join(here, "prisma/migrations"), path.join(project, "prisma/migrations"), {
    recursive: true,
  });
  cpSync(path.join(here, "prisma/schema.prisma"), path.join(project, "prisma/schema.prisma"));
  process.chdir(project);
  commands = await load();
  return () => process.chdir(here);
});

function changeSchema(from: RegExp, to: string): void {
  const file = path.join(project, "prisma/schema.prisma");
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

function addMigration(name: string, sql: string): void {
  const folder = path.join(project, "prisma/migrations", name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), sql);
}

test("a schema that was changed without a migration is noticed", async () => {
  expect(await commands.schemaDrift()).toBe("");
  changeSchema(/province String\?/, "province String?\n  climate String?");
  expect(await commands.schemaDrift()).toMatch(/ALTER TABLE "Place" ADD COLUMN "climate" TEXT/);
});

test("a migration brings them together again, and a store with data is backed up first", async () => {
  addMigration("20990101000000_climate", 'ALTER TABLE "Place" ADD COLUMN "climate" TEXT;\n');
  expect(await commands.schemaDrift()).toBe("");
  const file = copyOf("seeded");
  expect(commands.pendingMigrations(file)).toEqual(["20990101000000_climate"]);
  const { applied, backup } = await commands.migrate(file);
  expect(applied).toEqual(["20990101000000_climate"]);
  expect(path.dirname(backup ?? "")).toBe(path.dirname(file));
  const count = (store: string, sql: string) => {
    const db = new Database(store, { readonly: true, fileMustExist: true });
    const value = db.prepare(sql).pluck().get();
    db.close();
    return value;
  };
  for (const store of [file, backup ?? ""]) {
    expect(count(store, "SELECT count(*) FROM Event")).toBe(536);
    expect(count(store, "PRAGMA integrity_check")).toBe("ok");
  }
  const climate = "SELECT count(*) FROM pragma_table_info('Place') WHERE name = 'climate'";
  expect([count(file, climate), count(backup ?? "", climate)]).toEqual([1, 0]);
});

test("a broken migration says so, and the store can still be read", async () => {
  const file = copyOf("seeded");
  const folder = path.join(project, "prisma/migrations/20990101000000_climate/migration.sql");
  appendFileSync(folder, 'ALTER TABLE "Nothing" ADD COLUMN "x" TEXT;\n');
  await expect(commands.migrate(file)).rejects.toThrow(/^A migration failed: [\s\S]*Nothing/);
  const db = new Database(file, { readonly: true });
  expect(db.prepare("SELECT count(*) FROM Event").pluck().get()).toBe(536);
  db.close();
});
