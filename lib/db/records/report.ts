import { parseEdtf } from "@/lib/domain/edtf";
import { type Report, reportSchema } from "@/lib/domain/report";
import type { References } from "./references";
import type { RecordStore } from "./store";

const slugOnly = { select: { slug: true } };

async function columns(record: Report, refs: References) {
  const { outlet, via, originOutlet, derivesFrom, published, ...fields } = record;
  const date = published ? parseEdtf(published) : null;
  return {
    ...fields,
    published,
    publishedMin: date?.ok ? date.value.min : null,
    publishedMax: date?.ok ? date.value.max : null,
    outletId: await refs.id("outlet", outlet),
    viaId: via ? await refs.id("outlet", via) : null,
    originOutletId: originOutlet ? await refs.id("outlet", originOutlet) : null,
  };
}

export const reportStore: RecordStore<Report> = {
  async find(tx, slug) {
    const row = await tx.report.findUnique({
      where: { slug },
      include: { outlet: slugOnly, via: slugOnly, originOutlet: slugOnly, derivesFrom: slugOnly },
    });
    if (!row) return null;
    const { id, version, createdAt, updatedAt, publishedMin, publishedMax, ...rest } = row;
    const { outletId, viaId, originOutletId, derivesFromId, ...fields } = rest;
    const record = reportSchema.parse({
      ...fields,
      outlet: row.outlet.slug,
      via: row.via?.slug ?? null,
      originOutlet: row.originOutlet?.slug ?? null,
      derivesFrom: row.derivesFrom?.slug ?? null,
    });
    return { id, version, record };
  },

  async create(tx, record, at, refs) {
    const { id } = await tx.report.create({
      data: { ...(await columns(record, refs)), createdAt: at, updatedAt: at },
      select: { id: true },
    });
    return id;
  },

  async update(tx, id, record, { at, version }, refs) {
    await tx.report.update({
      where: { id },
      data: { ...(await columns(record, refs)), version, updatedAt: at },
    });
  },

  async link(tx, id, { derivesFrom }, refs) {
    const derivesFromId = derivesFrom ? await refs.id("report", derivesFrom) : null;
    await tx.report.update({ where: { id }, data: { derivesFromId } });
  },
};
