import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type Database from "better-sqlite3";
import { pragmas } from "./pragmas";
import { storeTrouble } from "./trouble";
import { type Turn, turnstile } from "./turn";

type Options = {
  readonly?: boolean;
  turn?: Turn;
  /** Called whenever the store turns out to be one that may only be read. */
  onReadOnly?: () => void;
};

type StockConnection = SqlDriverAdapter & { client: Database.Database };

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

/**
 * Prisma's SQLite adapter without its three ways of losing acknowledged writes
 * (docs/decisions/0003): every statement and transaction of the one connection waits in one
 * queue, transactions begin IMMEDIATE, and a rollback or a failed commit really rolls back.
 * The file must exist: a missing one is an error, not a new empty store.
 */
export function safeSqlite(
  file: string,
  { readonly = false, turn = turnstile(), onReadOnly = () => {} }: Options = {},
): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({
    url: `file:${file}`,
    fileMustExist: true,
    readonly,
  });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () =>
      queued(watched((await stock.connect()) as StockConnection, onReadOnly), readonly, turn),
    connectToShadowDb: () => new PrismaBetterSqlite3({ url: ":memory:" }).connect(),
  };
}

function watched(inner: StockConnection, onReadOnly: () => void): StockConnection {
  const told = (error: unknown) => {
    if (storeTrouble(error) === "read-only") onReadOnly();
    throw error;
  };
  const { queryRaw, executeRaw } = inner;
  return Object.assign(inner, {
    queryRaw: (query: SqlQuery) => queryRaw.call(inner, query).catch(told),
    executeRaw: (query: SqlQuery) => executeRaw.call(inner, query).catch(told),
  });
}

function queued(inner: StockConnection, readonly: boolean, turn: Turn): SqlDriverAdapter {
  for (const pragma of pragmas(readonly)) inner.client.pragma(pragma);
  const exclusive = async <T>(work: () => Promise<T>): Promise<T> => {
    const leave = await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => exclusive(() => inner.queryRaw(query)),
    executeRaw: (query) => exclusive(() => inner.executeRaw(query)),
    executeScript: (script) => exclusive(() => inner.executeScript(script)),
    dispose: () => exclusive(() => inner.dispose()),
    getConnectionInfo: () => inner.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    startTransaction: async () => {
      const leave = await turn();
      try {
        await inner.executeRaw(statement(readonly ? "BEGIN" : "BEGIN IMMEDIATE"));
      } catch (error) {
        leave();
        throw error;
      }
      return transaction(inner, leave);
    },
  };
}

function transaction(inner: StockConnection, leave: () => void): Transaction {
  const rollback = async () => {
    try {
      if (inner.client.inTransaction) await inner.executeRaw(statement("ROLLBACK"));
    } finally {
      leave();
    }
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    // "Phantom": the engine leaves COMMIT and ROLLBACK to this adapter.
    options: { usePhantomQuery: true },
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    commit: async () => {
      try {
        await inner.executeRaw(statement("COMMIT"));
      } catch (error) {
        await rollback();
        throw error;
      }
      leave();
    },
    rollback,
    createSavepoint: async (name) => void (await inner.executeRaw(statement(`SAVEPOINT ${name}`))),
    rollbackToSavepoint: async (name) =>
      void (await inner.executeRaw(statement(`ROLLBACK TO ${name}`))),
    releaseSavepoint: async (name) =>
      void (await inner.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))),
  };
}
