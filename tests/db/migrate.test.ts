import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { schemaDrift } from "@/prisma/migrate/drift";
import { migrate, pendingMigrations } from "@/prisma/migrate/migrate";
import { randomFrom } from "../support/random";
import { connectionTo, copyOf, temporaryFolder } from "../support/store";

const newFile = () => path.join(temporaryFolder(), "new", "folders", "hapyong.db");

async function sentence(file: string): Promise<string> {
  const error = await migrate(file).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error.message : "nothing was thrown";
}

describe("migrating", () => {
  test("makes a store where there was none, and a second time does nothing", async () => {
    const file = newFile();
    const first = await migrate(file);
    expect(first.applied).toEqual(readdirSync("prisma/migrations").filter((n) => !n.includes(".")));
    expect(first.backup).toBeNull();
    const bytes = readFileSync(file);
    expect(await migrate(file)).toEqual({ applied: [], backup: null });
    expect(pendingMigrations(file)).toEqual([]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes("before"))).toEqual([]);
  });

  test("takes an empty file for a new store", async () => {
    const file = path.join(temporaryFolder(), "empty.db");
    writeFileSync(file, "");
    expect((await migrate(file)).applied).not.toEqual([]);
  });

  test("keeps the store as it was when a migration fails, and says where", async () => {
    const file = copyOf("empty");
    const db = connectionTo(file);
    db.exec(`INSERT INTO Outlet (slug, name, type, languages, createdAt, updatedAt)
      VALUES ('kept', 'Kept', 'press', '[]', '', '')`);
    // As if the migration that made these tables were still to come: it can only fail.
    db.exec("DELETE FROM _prisma_migrations");
    const text = await sentence(file);
    expect(text).toMatch(/^A migration failed: /);
    const backup = /The store as it was before is in (\S+)\.$/.exec(text)?.[1] ?? "none";
    const saved = new Database(backup, { readonly: true });
    expect(saved.prepare("SELECT slug FROM Outlet").pluck().all()).toEqual(["kept"]);
    saved.close();
    expect(db.prepare("SELECT slug FROM Outlet").pluck().all()).toEqual(["kept"]);
  });
});

describe("one clear sentence", () => {
  test("where the folder can't be made or written", async () => {
    const blocker = path.join(temporaryFolder(), "a-file");
    writeFileSync(blocker, "");
    const file = path.join(blocker, "hapyong.db");
    expect(await sentence(file)).toMatch(
      new RegExp(`^The store ${file} can't be (?:created|opened) .*is its folder writable\\?$`),
    );
  });

  test("where the path is a folder", async () => {
    const file = path.join(temporaryFolder(), "folder.db");
    mkdirSync(file);
    expect(await sentence(file)).toMatch(new RegExp(`^The store ${file} can't be opened: .+\\.$`));
  });

  const random = randomFrom(7);
  const garbage = Buffer.from(Array.from({ length: 20_000 }, () => random.below(256)));

  test.each<[string, (store: Buffer) => Buffer]>([
    ["garbage", () => garbage],
    ["text", () => Buffer.from("not a database\n".repeat(1000))],
    ["a store whose schema is garbage", (store) => overwrite(store, 100, 3000)],
    ["a store with garbage in the middle", (store) => overwrite(store, 40_000, 60_000)],
    ["a store cut in half", (store) => store.subarray(0, store.length / 2)],
    ["a store cut in the middle of a page", (store) => store.subarray(0, 41_000)],
  ])("about %s", async (_, spoil) => {
    const file = path.join(temporaryFolder(), "broken.db");
    const bytes = spoil(readFileSync(copyOf("seeded")));
    writeFileSync(file, bytes);
    const text = await sentence(file);
    expect(text).toMatch(new RegExp(`^The store ${file} (?:can't be opened|is damaged): .+\\.$`));
    expect(text).not.toContain("\n");
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  function overwrite(store: Buffer, from: number, to: number): Buffer {
    const spoilt = Buffer.from(store);
    for (let at = from; at < to; at++) spoilt[at] = random.below(256);
    return spoilt;
  }

  test.each([
    ["file:%s", "garbage", /^The store .* can't be opened: file is not a database\.$/],
    ["postgresql://localhost/%s", "", /^DATABASE_URL must be a file: URL .*$/],
  ])("on the terminal, with an exit code (%s)", (url, text, expected) => {
    const file = path.join(temporaryFolder(), "hapyong.db");
    if (text) writeFileSync(file, text.repeat(1000));
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "prisma/db-migrate.ts"],
      { env: { ...process.env, DATABASE_URL: url.replace("%s", file) }, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(expected);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});

test("the schema and the sum of the migrations agree", async () => {
  expect(await schemaDrift()).toBe("");
});
