import type { Subject } from "@/lib/domain/dataset";
import { referencesIn } from "@/lib/domain/desk/refers";
import { tables } from "../records/references";
import type { Rows } from "../sqlite/rows";

/** "place nowhere": what a record names and the store doesn't have. */
export function missingReferences(rows: Rows, subject: Subject, record: object): string[] {
  return referencesIn(subject, record).flatMap(({ subject: other, slug }) => {
    const sql = `SELECT id FROM "${tables[other]}" WHERE slug = ?`;
    return rows.all(sql, slug).length > 0 ? [] : [`There is no ${other} ${slug}.`];
  });
}
