import { type Outlet, outletSchema } from "@/lib/domain/outlet";
import type { Tx } from "../sqlite/rows";
import type { RecordStore } from "./store";

const FIND = `SELECT o.*, m.slug AS mergedInto FROM Outlet o
  LEFT JOIN Outlet m ON m.id = o.mergedIntoId WHERE o.slug = ?`;
const GRADES = `SELECT grade, "from", reason, judge FROM OutletGrade WHERE outletId = ? ORDER BY id`;

type Row = { id: number; version: number; languages: string };

function writeGrades(tx: Tx, outletId: number, grades: Outlet["grades"]) {
  for (const grade of grades) tx.insert("OutletGrade", { ...grade, outletId });
}

export const outletStore: RecordStore<Outlet> = {
  find(rows, slug) {
    const [row] = rows.all<Row & Record<string, unknown>>(FIND, slug);
    if (!row) return null;
    const { id, version, createdAt, updatedAt, mergedIntoId, languages, ...rest } = row;
    const grades = rows.all(GRADES, id);
    const record = outletSchema.parse({ ...rest, languages: JSON.parse(languages), grades });
    return { id, version, record };
  },

  create(tx, { grades, mergedInto, ...fields }, at) {
    const id = tx.insert("Outlet", { ...fields, createdAt: at, updatedAt: at });
    writeGrades(tx, id, grades);
    return id;
  },

  update(tx, id, { grades, mergedInto, ...fields }, { at, version, changed }) {
    tx.update("Outlet", id, { ...fields, version, updatedAt: at });
    if (!changed("grades")) return;
    tx.run("DELETE FROM OutletGrade WHERE outletId = ?", id);
    writeGrades(tx, id, grades);
  },

  link(tx, id, { mergedInto }, refs) {
    tx.update("Outlet", id, { mergedIntoId: refs.maybe("outlet", mergedInto) });
  },
};
