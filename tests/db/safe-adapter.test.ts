import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import type { PrismaClient } from "@/lib/db/generated/client";
import { clients } from "../support/clients";
import { connectionTo, copyOf, temporaryFolder } from "../support/store";

// Each loss is a story that is told of both adapters (docs/decisions/0003): Prisma's own must lose,
// as long as there is a reason for ours. Should one stop losing, this adapter can go.

type Open = (file: string) => PrismaClient;

const outlet = (slug: string) => ({
  ...{ slug, name: slug, type: "press", languages: [] },
  ...{ createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:00.000Z" },
});

/** The outlets as another program finds them after everybody has gone. */
function kept(file: string): string[] {
  const db = new Database(file, { fileMustExist: true });
  const slugs = db.prepare("SELECT slug FROM Outlet ORDER BY slug").pluck().all() as string[];
  db.close();
  return slugs;
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const failed = (error: unknown) => (error instanceof Error ? "failed" : "failed oddly");

describe("a plain write during somebody else's transaction that rolls back", () => {
  async function story(open: Open) {
    const file = copyOf("empty");
    const client = open(file);
    const [begun, end] = [gate(), gate()];
    const transaction = client
      .$transaction(async (tx) => {
        await tx.outlet.create({ data: outlet("in-transaction") });
        begun.open();
        await end.opened;
        throw new Error("the editor's save fails");
      })
      .catch(failed);
    await begun.opened;
    const plain = client.outlet.create({ data: outlet("plain") }).then(() => "acknowledged");
    // Lets the plain write run, where nothing makes it wait, before the transaction ends.
    await Promise.race([plain, new Promise((resolve) => setTimeout(resolve, 100))]);
    end.open();
    const told = [await transaction, await plain];
    await client.$disconnect();
    return { told, kept: kept(file) };
  }

  test("survives", async () => {
    expect(await story(clients.safe)).toEqual({
      told: ["failed", "acknowledged"],
      kept: ["plain"],
    });
  });

  test("is acknowledged and lost by the stock adapter", async () => {
    expect(await story(clients.stock)).toEqual({ told: ["failed", "acknowledged"], kept: [] });
  });
});

describe("writes after a COMMIT that failed", () => {
  async function story(open: Open) {
    const file = copyOf("empty");
    const client = open(file);
    const transaction = await client
      .$transaction(async (tx) => {
        // Foreign keys are checked at COMMIT, which therefore fails.
        await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
        await tx.outlet.create({ data: outlet("in-transaction") });
        await tx.$executeRaw`INSERT INTO EventPlace VALUES (77, 77, 0, NULL)`;
      })
      .then(() => "acknowledged", failed);
    const later = await client.outlet
      .create({ data: outlet("later") })
      .then(() => "acknowledged", failed);
    await client.$disconnect();
    return { told: [transaction, later], kept: kept(file) };
  }

  test("are kept, and the failed transaction is gone", async () => {
    expect(await story(clients.safe)).toEqual({
      told: ["failed", "acknowledged"],
      kept: ["later"],
    });
  });

  test("are lost by the stock adapter", async () => {
    const { told, kept: left } = await story(clients.stock);
    expect(told[0]).toBe("failed");
    expect(left).toEqual([]);
  });
});

describe("writes after a COMMIT while somebody reads the file", () => {
  async function story(open: Open) {
    const file = copyOf("empty");
    connectionTo(file).pragma("journal_mode = DELETE");
    const client = open(file);
    await client.$connect();
    await client.outlet.count();
    const somebody = connectionTo(file);
    const transaction = client.$transaction(async (tx) => {
      await tx.outlet.create({ data: outlet("in-transaction") });
      somebody.exec("BEGIN");
      somebody.prepare("SELECT count(*) FROM Outlet").get();
    });
    const told = [await transaction.then(() => "acknowledged", failed)];
    somebody.exec("COMMIT");
    told.push(
      await client.outlet.create({ data: outlet("later") }).then(() => "acknowledged", failed),
    );
    await client.$disconnect();
    return { told, kept: kept(file) };
  }

  test("are kept: readers and writers don't meet", async () => {
    expect(await story(clients.safe)).toEqual({
      told: ["acknowledged", "acknowledged"],
      kept: ["in-transaction", "later"],
    });
  });

  test("are acknowledged and lost by the stock adapter (SQLITE_BUSY, prisma/orm#29933)", async () => {
    expect(await story(clients.stock)).toEqual({ told: ["failed", "acknowledged"], kept: [] });
  });
});

describe("two processes that read, count one up and write", () => {
  const ROUNDS = 60;

  async function story(name: keyof typeof clients) {
    const file = copyOf("empty");
    const db = connectionTo(file);
    db.exec(`INSERT INTO Outlet (slug, name, type, languages, createdAt, updatedAt)
      VALUES ('counter', 'Counter', 'press', '[]', '', '')`);
    const processes = [0, 1].map(() => child(name, file));
    await Promise.all(processes.map(({ ready }) => ready));
    for (const { go } of processes) go();
    const results = await Promise.all(processes.map(({ result }) => result));
    const acknowledged = results.reduce((sum, { done }) => sum + done, 0);
    const failures = results.reduce((sum, result) => sum + result.failed, 0);
    const counted = db.prepare("SELECT version - 1 FROM Outlet").pluck().get() as number;
    return { acknowledged, failures, counted };
  }

  function child(name: string, file: string) {
    const script = fileURLToPath(new URL("../support/increment.ts", import.meta.url));
    const { stdin, stdout, stderr } = spawn(
      process.execPath,
      ["--import", "tsx", script, name, file, String(ROUNDS)],
      { stdio: "pipe" },
    );
    let text = "";
    const ready = gate();
    const result = new Promise<{ done: number; failed: number }>((resolve, reject) => {
      stdout.on("data", (chunk) => {
        text += chunk;
        if (text.startsWith("ready")) ready.open();
      });
      stderr.on("data", (chunk) => reject(new Error(String(chunk))));
      stdout.on("close", () => resolve(JSON.parse(text.replace("ready\n", ""))));
    });
    return { ready: ready.opened, go: () => stdin.write("go\n"), result };
  }

  test("count right and never fail", async () => {
    expect(await story("safe")).toEqual({
      ...{ acknowledged: 2 * ROUNDS, failures: 0, counted: 2 * ROUNDS },
    });
  });

  test("fail by the stock adapter", async () => {
    const { acknowledged, failures } = await story("stock");
    expect(failures).toBeGreaterThan(0);
    expect(acknowledged + failures).toBe(2 * ROUNDS);
  });
});

describe("the queue", () => {
  test("keeps the order of writes and lets nothing be lost among many at once", async () => {
    const file = copyOf("empty");
    const client = clients.safe(file);
    onTestFinished(() => client.$disconnect());
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        i % 4 === 0
          ? client
              .$transaction(async (tx) => {
                await tx.outlet.create({ data: outlet(`rolled-back-${i}`) });
                throw new Error("no");
              })
              .catch(() => {})
          : client.$transaction((tx) => tx.outlet.create({ data: outlet(`kept-${i}`) })),
      ),
    );
    expect(kept(file)).toHaveLength(30);
    expect(kept(file).every((slug) => slug.startsWith("kept-"))).toBe(true);
  });

  test("goes on after a transaction that couldn't begin, and nothing is lost", async () => {
    const file = copyOf("empty");
    const client = clients.safe(file);
    onTestFinished(() => client.$disconnect());
    await client.$connect();
    const somebody = connectionTo(file);
    somebody.exec("BEGIN IMMEDIATE");
    const refused = await client
      .$transaction((tx) => tx.outlet.create({ data: outlet("refused") }))
      .then(() => "acknowledged", failed);
    somebody.exec("ROLLBACK");
    await client.outlet.create({ data: outlet("after") });
    expect([refused, ...kept(file)]).toEqual(["failed", "after"]);
  });

  test("a transaction that takes too long is rolled back, and the next one works", async () => {
    const file = copyOf("empty");
    const client = clients.safe(file);
    onTestFinished(() => client.$disconnect());
    const [begun, late] = [gate(), gate()];
    const slow = client
      .$transaction(
        async (tx) => {
          await tx.outlet.create({ data: outlet("slow") });
          begun.open();
          await late.opened;
        },
        { timeout: 50 },
      )
      .then(() => "acknowledged", failed);
    await begun.opened;
    await client.outlet.create({ data: outlet("after") });
    late.open();
    expect([await slow, ...kept(file)]).toEqual(["failed", "after"]);
  });
});

describe("a connection", () => {
  test("refuses a missing file instead of making an empty store", async () => {
    const file = path.join(temporaryFolder(), "missing.db");
    await expect(clients.safe(file).outlet.count()).rejects.toThrow();
    expect(existsSync(file)).toBe(false);
    await clients.stock(file).$connect();
    expect(existsSync(file)).toBe(true);
  });

  test("is set so that a power cut loses nothing and references hold", async () => {
    const client = clients.safe(copyOf("empty"));
    onTestFinished(() => client.$disconnect());
    const settings: Record<string, unknown> = {};
    for (const name of ["journal_mode", "synchronous", "foreign_keys", "trusted_schema"]) {
      const [row] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
      settings[name] = String(row?.[name]);
    }
    expect(settings).toEqual({
      ...{ journal_mode: "wal", synchronous: "2", foreign_keys: "1", trusted_schema: "0" },
    });
  });
});
