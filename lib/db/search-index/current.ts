import "server-only";
import { statSync } from "node:fs";
import { databaseFile } from "../database-file";
import { type HotReader, openHotReader } from "../sqlite/hot-reader";
import { buildIndex } from "./build";
import { loadNames, type Names } from "./names";
import type { SearchIndex } from "./search-index";

export type Snapshot = {
  store: HotReader;
  index: SearchIndex;
  names: Names;
  /** Changes with every commit: the ETag of whatever is answered from this snapshot. */
  version: string;
};

type Held = {
  store: HotReader;
  inode: number;
  checked: number;
  built?: { snapshot: Snapshot; dataVersion: number };
};

const shared = globalThis as typeof globalThis & { hapyongIndex?: Held };
/** How often the file itself is looked at, to notice that it was replaced. */
const INODE_CHECK_MS = 2000;

function held(): Held {
  const present = shared.hapyongIndex;
  if (present && Date.now() - present.checked <= INODE_CHECK_MS) return present;
  const file = databaseFile();
  const inode = statSync(file).ino;
  if (present?.inode === inode) {
    present.checked = Date.now();
    return present;
  }
  present?.store.close();
  const opened = { store: openHotReader(file), inode, checked: Date.now() };
  shared.hapyongIndex = opened;
  return opened;
}

/**
 * The connection alone, for what asks nothing of the index: whoever saves would otherwise pay for a
 * new one after each commit.
 * @throws when the store is missing or can't be read.
 */
export const store = (): HotReader => held().store;

/**
 * The index of the store as it is now: built at the first question and again after any commit, which
 * costs a moment (docs/decisions/0005 has the figures); asking whether there was one costs next to nothing.
 * @throws when the store is missing or can't be read.
 */
export function current(): Snapshot {
  const here = held();
  const { store, inode, built } = here;
  const dataVersion = store.dataVersion();
  if (built?.dataVersion === dataVersion) return built.snapshot;
  // Together, lest a commit in between gives old answers the name of new ones. (What the index reads
  // later may be newer than its name; then the next question finds another version and reads anew.)
  const snapshot = store.together(
    (): Snapshot => ({
      store,
      index: buildIndex(store),
      names: loadNames(store),
      version: `${inode.toString(36)}-${storeVersion(store)}`,
    }),
  );
  here.built = { snapshot, dataVersion };
  return snapshot;
}

function storeVersion(store: HotReader): string {
  const [last] = store.column<number | null>("SELECT max(id) FROM Revision");
  return (last ?? 0).toString(36);
}
