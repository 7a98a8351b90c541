import Database from "better-sqlite3";
import { pragmas } from "./pragmas";
import { rowsOf, type Tx } from "./rows";
import { storeTrouble } from "./trouble";
import { turnOf } from "./turn";

/**
 * The connection through which records are written, past Prisma, whose interactive transactions cost
 * thirty times as much (docs/decisions/0012). The work of a transaction is synchronous: nothing of
 * this process can come in between, and no await can leave one open.
 */
export type StoreWriter = {
  /** Runs the work in one immediate transaction; whatever it throws undoes all of it. */
  transaction<T>(work: (tx: Tx) => T): Promise<T>;
  /** One statement outside any transaction, such as ANALYZE. */
  run(sql: string): Promise<void>;
  close(): void;
};

/**
 * `onReadOnly` is called whenever the store turns out to be one that may only be read.
 * @throws when the file is missing or no SQLite store.
 */
export function openStoreWriter(file: string, onReadOnly: () => void = () => {}): StoreWriter {
  const db = new Database(file, { fileMustExist: true });
  for (const pragma of pragmas(false)) db.pragma(pragma);
  const rows = rowsOf(db);
  const turn = turnOf(file);
  const inTurn = async <T>(work: () => T): Promise<T> => {
    const leave = await turn();
    try {
      return work();
    } catch (error) {
      if (storeTrouble(error) === "read-only") onReadOnly();
      throw error;
    } finally {
      leave();
    }
  };
  return {
    transaction: (work) => inTurn(() => db.transaction(() => work(rows)).immediate()),
    run: (sql) => inTurn(() => void db.exec(sql)),
    close: () => db.close(),
  };
}
