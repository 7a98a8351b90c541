import Database from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { report } from "@/lib/actions/failure";
import { PrismaClient } from "@/lib/db/generated/client";
import { safeSqlite } from "@/lib/db/sqlite/safe-adapter";
import { storeTrouble } from "@/lib/db/sqlite/trouble";
import { copyOf, writerOn } from "../support/store";

const row = { at: "2026-11-22", what: "joined", detail: "a-value-of-the-row" };
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("a store that another program holds is busy", async () => {
  const file = copyOf("empty");
  const other = new Database(file);
  other.exec("BEGIN IMMEDIATE");
  const writer = writerOn(file);
  const single = await failure(writer.deskLog.create({ data: row }));
  const within = await failure(writer.$transaction((tx) => tx.deskLog.create({ data: row })));
  other.close();
  expect(storeTrouble(single)).toBe("busy");
  expect(storeTrouble(within)).toBe("busy");
});

test("a store that may only be read is told as such", async () => {
  const file = copyOf("empty");
  const client = new PrismaClient({ adapter: safeSqlite(file, { readonly: true }) });
  const error = await failure(client.deskLog.create({ data: row }));
  await client.$disconnect();
  expect(storeTrouble(error)).toBe("read-only");
});

test("a store without room is full", async () => {
  const file = copyOf("empty");
  const writer = writerOn(file);
  await writer.$queryRawUnsafe("PRAGMA max_page_count = 1");
  const detail = "x".repeat(1_000_000);
  const error = await failure(writer.deskLog.create({ data: { ...row, detail } }));
  expect(storeTrouble(error)).toBe("full");
});

test.each([
  [Object.assign(new Error("x"), { code: "SQLITE_BUSY_SNAPSHOT" }), "busy"],
  [Object.assign(new Error("x"), { code: "SQLITE_IOERR_WRITE" }), "full"],
  [new Error("x", { cause: Object.assign(new Error("y"), { code: "ENOSPC" }) }), "full"],
  [Object.assign(new Error("x"), { code: "SQLITE_CONSTRAINT_UNIQUE" }), null],
  [new Error("SQLITE_BUSY in the words only"), null],
  ["a string", null],
  [null, null],
])("%s is %s", (error, trouble) => {
  expect(storeTrouble(error)).toBe(trouble);
});

test("an error is reported without what the person had sent", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const writer = writerOn(copyOf("empty"));
  const bad = { ...row, id: "not-a-number" as unknown as number };
  const invalid = await failure(writer.deskLog.create({ data: bad }));
  report(invalid);
  report(new Error("outer", { cause: invalid }));
  const text = said.mock.calls.flat().join("\n");
  expect(text).toContain("PrismaClientValidationError");
  expect(text).toContain("caused by");
  expect(text).not.toMatch(/a-value-of-the-row|not-a-number/);
});
