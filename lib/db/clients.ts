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

const shared = globalThis as typeof globalThis & { hapyongReader?: Held; hapyongWriter?: Held };

/**
 * Reads on a connection of their own, which never waits for a writer and can't write. When the file
 * was replaced (a backup restored) the next call reads the new one.
 */
export function reader(): PrismaClient {
  return held("hapyongReader", { readonly: true });
}

/** The server's one connection for writing; it too follows the file when that was replaced. */
export function writer(): PrismaClient {
  return held("hapyongWriter", { readonly: false });
}

function held(name: "hapyongReader" | "hapyongWriter", options: { readonly: boolean }) {
  const file = databaseFile();
  const inode = statSync(file).ino;
  const present = shared[name];
  if (present?.inode === inode) return present.client;
  void present?.client.$disconnect();
  const client = new PrismaClient({ adapter: safeSqlite(file, options) });
  shared[name] = { client, inode };
  return client;
}
