import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import type { Rows, Tx } from "../sqlite/rows";
import { actorStore } from "./actor";
import { eventStore } from "./event";
import { outletStore } from "./outlet";
import { placeStore } from "./place";
import type { References } from "./references";
import { reportStore } from "./report";

export type Stored<R> = { id: number; version: number; record: R };

/** How one type of record is read from and written to its tables; versions are the caller's. */
export type RecordStore<R> = {
  find(rows: Rows, slug: string): Stored<R> | null;
  /** Everything but references to records of its own type, which a batch may bring later. */
  create(tx: Tx, record: R, at: string, refs: References): number;
  /** Writes the row, and of its parts those whose field has changed. */
  update(tx: Tx, id: number, record: R, stamp: Stamp<R>, refs: References): void;
  /** References to records of its own type. */
  link(tx: Tx, id: number, record: R, refs: References): void;
};

export type Stamp<R> = { at: string; version: number; changed: (field: keyof R) => boolean };

export const recordStores: { [S in Subject]: RecordStore<DatasetRecord<S>> } = {
  outlet: outletStore,
  place: placeStore,
  actor: actorStore,
  report: reportStore,
  event: eventStore,
};
