import "server-only";
import { statSync } from "node:fs";
import { databaseFile } from "./database-file";
import { PrismaClient } from "./generated/client";
import { safeSqlite } from "./sqlite/safe-adapter";

export type Writer = PrismaClient;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export function openWriter(file: string): PrismaClient {
  return new PrismaClient({ adapter: safeSqlite(file) });
}

type Held = { client: PrismaClient; inode: number };

const shared = globalThis as typeof globalThis & { hapyongReader?: Held };

/**
 * Reads on a connection of their own, which never waits for a writer and can't write. When the file
 * was replaced (a backup restored) the next call reads the new one.
 */
export function reader(): PrismaClient {
  const file = databaseFile();
  const inode = statSync(file).ino;
  if (shared.hapyongReader?.inode !== inode) {
    void shared.hapyongReader?.client.$disconnect();
    const client = new PrismaClient({ adapter: safeSqlite(file, { readonly: true }) });
    shared.hapyongReader = { client, inode };
  }
  return shared.hapyongReader.client;
}
