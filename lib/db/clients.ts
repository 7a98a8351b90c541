import "server-only";
import { databaseFile } from "./database-file";
import { PrismaClient } from "./generated/client";
import { safeSqlite } from "./sqlite/safe-adapter";

export type Writer = PrismaClient;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export function openWriter(file: string): PrismaClient {
  return new PrismaClient({ adapter: safeSqlite(file) });
}

const shared = globalThis as typeof globalThis & { hapyongReader?: PrismaClient };

/** Reads on a connection of their own, which never waits for a writer and can't write. */
export function reader(): PrismaClient {
  shared.hapyongReader ??= new PrismaClient({
    adapter: safeSqlite(databaseFile(), { readonly: true }),
  });
  return shared.hapyongReader;
}
