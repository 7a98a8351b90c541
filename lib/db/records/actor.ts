import { type Actor, actorSchema } from "@/lib/domain/actor";
import type { Tx } from "../sqlite/rows";
import type { RecordStore } from "./store";

const FIND = `SELECT a.*, p.slug AS parent, m.slug AS mergedInto FROM Actor a
  LEFT JOIN Actor p ON p.id = a.parentId
  LEFT JOIN Actor m ON m.id = a.mergedIntoId WHERE a.slug = ?`;
const NAMES = "SELECT form, name, seen FROM ActorName WHERE actorId = ? ORDER BY ordinal";

type NameRow = { form: string; name: string; seen: number | null };

function writeNames(tx: Tx, actorId: number, names: Actor["names"]) {
  for (const [ordinal, name] of names.entries()) {
    tx.insert("ActorName", { ...name, actorId, ordinal });
  }
}

export const actorStore: RecordStore<Actor> = {
  find(rows, slug) {
    const [row] = rows.all<{ id: number; version: number } & Record<string, unknown>>(FIND, slug);
    if (!row) return null;
    const { id, version, createdAt, updatedAt, parentId, mergedIntoId, ...rest } = row;
    const names = rows
      .all<NameRow>(NAMES, id)
      .map((name) => ({ ...name, seen: name.seen === null ? null : name.seen === 1 }));
    return { id, version, record: actorSchema.parse({ ...rest, names }) };
  },

  create(tx, { names, parent, mergedInto, ...fields }, at) {
    const id = tx.insert("Actor", { ...fields, createdAt: at, updatedAt: at });
    writeNames(tx, id, names);
    return id;
  },

  update(tx, id, { names, parent, mergedInto, ...fields }, { at, version, changed }) {
    tx.update("Actor", id, { ...fields, version, updatedAt: at });
    if (!changed("names")) return;
    tx.run("DELETE FROM ActorName WHERE actorId = ?", id);
    writeNames(tx, id, names);
  },

  link(tx, id, { parent, mergedInto }, refs) {
    const [parentId, mergedIntoId] = [refs.maybe("actor", parent), refs.maybe("actor", mergedInto)];
    tx.update("Actor", id, { parentId, mergedIntoId });
  },
};
