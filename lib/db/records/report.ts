import { parseEdtf } from "@/lib/domain/edtf";
import { type Report, reportSchema } from "@/lib/domain/report";
import { canonicalAddress } from "@/lib/domain/twins";
import type { References } from "./references";
import type { RecordStore } from "./store";

const FIND = `SELECT r.*, o.slug AS outlet, v.slug AS via, s.slug AS originOutlet, d.slug AS derivesFrom
  FROM Report r JOIN Outlet o ON o.id = r.outletId
  LEFT JOIN Outlet v ON v.id = r.viaId
  LEFT JOIN Outlet s ON s.id = r.originOutletId
  LEFT JOIN Report d ON d.id = r.derivesFromId WHERE r.slug = ?`;

function columns(record: Report, refs: References) {
  const { outlet, via, originOutlet, derivesFrom, published, ...fields } = record;
  const date = published ? parseEdtf(published) : null;
  return {
    ...fields,
    published,
    publishedMin: date?.ok ? date.value.min : null,
    publishedMax: date?.ok ? date.value.max : null,
    urlKey: record.url && canonicalAddress(record.url),
    outletId: refs.id("outlet", outlet),
    viaId: refs.maybe("outlet", via),
    originOutletId: refs.maybe("outlet", originOutlet),
  };
}

export const reportStore: RecordStore<Report> = {
  find(rows, slug) {
    const [row] = rows.all<{ id: number; version: number } & Record<string, unknown>>(FIND, slug);
    if (!row) return null;
    const { id, version, createdAt, updatedAt, publishedMin, publishedMax, urlKey, ...rest } = row;
    const { outletId, viaId, originOutletId, derivesFromId, ...fields } = rest;
    return { id, version, record: reportSchema.parse(fields) };
  },

  create(tx, record, at, refs) {
    return tx.insert("Report", { ...columns(record, refs), createdAt: at, updatedAt: at });
  },

  update(tx, id, record, { at, version }, refs) {
    tx.update("Report", id, { ...columns(record, refs), version, updatedAt: at });
  },

  link(tx, id, { derivesFrom }, refs) {
    tx.update("Report", id, { derivesFromId: refs.maybe("report", derivesFrom) });
  },
};
