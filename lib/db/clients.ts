import "server-only";
import { statSync } from "node:fs";
import { databaseFile } from "./database-file";
import { PrismaClient } from "./generated/client";
import { safeSqlite } from "./sqlite/safe-adapter";
import { openStoreWriter, type StoreWriter } from "./sqlite/store-writer";
import { turnOf } from "./sqlite/turn";

export type Writer = PrismaClient;
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export function openWriter(file: string): PrismaClient {
  return new PrismaClient({ adapter: safeSqlite(file) });
}

type Held<T> = { client: T; inode: number };
type Clients = { reader: PrismaClient; writer: PrismaClient; records: StoreWriter };

const shared = globalThis as typeof globalThis & {
  hapyongClients?: { [Name in keyof Clients]?: Held<Clients[Name]> };
};

/** Reads on a connection of their own, which never waits for a writer and can't write. */
export function reader(): PrismaClient {
  return held(
    "reader",
    (file) => new PrismaClient({ adapter: safeSqlite(file, { readonly: true }) }),
  );
}

/** Writes what is no record: people, drafts, proposals, jobs. */
export function writer(): PrismaClient {
  const open = (file: string) =>
    new PrismaClient({ adapter: safeSqlite(file, { turn: turnOf(file) }) });
  return held("writer", open);
}

/** Writes records with their revisions (save.ts). */
export function records(): StoreWriter {
  return held("records", openStoreWriter);
}

/** One of each for the whole server; when the file was replaced (a backup restored), a new one. */
function held<Name extends keyof Clients>(
  name: Name,
  open: (file: string) => Clients[Name],
): Clients[Name] {
  shared.hapyongClients ??= {};
  const file = databaseFile();
  const inode = statSync(file).ino;
  const present = shared.hapyongClients[name];
  if (present?.inode === inode) return present.client;
  if (present) close(present.client);
  const client = open(file);
  (shared.hapyongClients as Record<string, Held<Clients[Name]>>)[name] = { client, inode };
  return client;
}

function close(client: PrismaClient | StoreWriter): void {
  if ("close" in client) client.close();
  else void client.$disconnect();
}
