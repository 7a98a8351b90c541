import { type Place, placeSchema } from "@/lib/domain/place";
import type { Tx } from "../sqlite/rows";
import type { RecordStore } from "./store";

const FIND = `SELECT p.*, m.slug AS mergedInto FROM Place p
  LEFT JOIN Place m ON m.id = p.mergedIntoId WHERE p.slug = ?`;
const NAMES = "SELECT form, name FROM PlaceName WHERE placeId = ? ORDER BY ordinal";

function writeNames(tx: Tx, placeId: number, names: Place["names"]) {
  for (const [ordinal, name] of names.entries()) {
    tx.insert("PlaceName", { ...name, placeId, ordinal });
  }
}

export const placeStore: RecordStore<Place> = {
  find(rows, slug) {
    const [row] = rows.all<{ id: number; version: number } & Record<string, unknown>>(FIND, slug);
    if (!row) return null;
    const { id, version, createdAt, updatedAt, mergedIntoId, ...rest } = row;
    return { id, version, record: placeSchema.parse({ ...rest, names: rows.all(NAMES, id) }) };
  },

  create(tx, { names, mergedInto, ...fields }, at) {
    const id = tx.insert("Place", { ...fields, createdAt: at, updatedAt: at });
    writeNames(tx, id, names);
    return id;
  },

  update(tx, id, { names, mergedInto, ...fields }, { at, version, changed }) {
    tx.update("Place", id, { ...fields, version, updatedAt: at });
    if (!changed("names")) return;
    tx.run("DELETE FROM PlaceName WHERE placeId = ?", id);
    writeNames(tx, id, names);
  },

  link(tx, id, { mergedInto }, refs) {
    tx.update("Place", id, { mergedIntoId: refs.maybe("place", mergedInto) });
  },
};
