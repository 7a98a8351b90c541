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

/** Writes what is no record: people with their sessions and invitations, the desk's log, imports. */
export function writer(): PrismaClient {
  return held(
    "writer",
    (file, onReadOnly) =>
      new PrismaClient({ adapter: safeSqlite(file, { turn: turnOf(file), onReadOnly }) }),
  );
}

/** Writes records with their revisions (save.ts), drafts and proposals. */
export function records(): StoreWriter {
  return held("records", openStoreWriter);
}

/**
 * One of each for the whole server; when the file was replaced (a backup restored), a new one. A
 * connection that found the store read-only is left to those who have it, and closed with the last of
 * them: SQLite opens a file that it may only read for reading, and stays so when that has changed.
 */
function held<Name extends keyof Clients>(
  name: Name,
  open: (file: string, onReadOnly: () => void) => Clients[Name],
): Clients[Name] {
  shared.hapyongClients ??= {};
  const all = shared.hapyongClients as { [N in Name]?: Held<Clients[N]> };
  const file = databaseFile();
  const inode = statSync(file).ino;
  const present = all[name];
  if (present?.inode === inode) return present.client;
  if (present) close(present.client);
  const client = open(file, () => {
    if (all[name]?.client === client) delete all[name];
  });
  all[name] = { client, inode };
  return client;
}

function close(client: PrismaClient | StoreWriter): void {
  if ("close" in client) client.close();
  else void client.$disconnect();
}
