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

type Held = { snapshot: Snapshot; dataVersion: number; inode: number; checked: number };

const shared = globalThis as typeof globalThis & { hapyongIndex?: Held };
/** How often the file itself is looked at, to notice that it was replaced. */
const INODE_CHECK_MS = 2000;

/**
 * The index of the store as it is now: built at the first question and again after any commit, which
 * costs a moment (docs/decisions/0005 has the figures); asking whether there was one costs next to nothing.
 * @throws when the store is missing or can't be read.
 */
export function current(): Snapshot {
  let held = shared.hapyongIndex;
  if (held && Date.now() - held.checked > INODE_CHECK_MS) {
    if (statSync(databaseFile()).ino !== held.inode) {
      held.snapshot.store.close();
      held = undefined;
    } else held.checked = Date.now();
  }
  if (held && held.snapshot.store.dataVersion() === held.dataVersion) return held.snapshot;
  const file = databaseFile();
  const store = held?.snapshot.store ?? openHotReader(file);
  const dataVersion = store.dataVersion();
  const inode = statSync(file).ino;
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
  shared.hapyongIndex = { snapshot, dataVersion, inode, checked: Date.now() };
  return snapshot;
}

function storeVersion(store: HotReader): string {
  const [last] = store.column<number | null>("SELECT max(id) FROM Revision");
  return (last ?? 0).toString(36);
}
