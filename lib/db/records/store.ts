import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import type { Transaction } from "../clients";
import { actorStore } from "./actor";
import { eventStore } from "./event";
import { outletStore } from "./outlet";
import { placeStore } from "./place";
import type { References } from "./references";
import { reportStore } from "./report";

export type Stored<R> = { id: number; version: number; record: R };

/** How one type of record is read from and written to its tables; versions are the caller's. */
export type RecordStore<R> = {
  find(tx: Transaction, slug: string): Promise<Stored<R> | null>;
  /** Everything but references to records of its own type, which a batch may bring later. */
  create(tx: Transaction, record: R, at: string, refs: References): Promise<number>;
  update(tx: Transaction, id: number, record: R, stamp: Stamp, refs: References): Promise<void>;
  /** References to records of its own type. */
  link?(tx: Transaction, id: number, record: R, refs: References): Promise<void>;
};

export type Stamp = { at: string; version: number };

export const recordStores: { [S in Subject]: RecordStore<DatasetRecord<S>> } = {
  outlet: outletStore,
  place: placeStore,
  actor: actorStore,
  report: reportStore,
  event: eventStore,
};
