import { type Outlet, outletSchema } from "@/lib/domain/outlet";
import type { RecordStore } from "./store";

export const outletStore: RecordStore<Outlet> = {
  async find(tx, slug) {
    const row = await tx.outlet.findUnique({
      where: { slug },
      include: { grades: { orderBy: { id: "asc" } } },
    });
    if (!row) return null;
    const { id, version, createdAt, updatedAt, grades, ...rest } = row;
    const record = outletSchema.parse({
      ...rest,
      grades: grades.map(({ id, outletId, ...grade }) => grade),
    });
    return { id, version, record };
  },

  async create(tx, { grades, ...fields }, at) {
    const { id } = await tx.outlet.create({
      data: { ...fields, createdAt: at, updatedAt: at, grades: { create: grades } },
      select: { id: true },
    });
    return id;
  },

  async update(tx, id, { grades, ...fields }, { at, version }) {
    await tx.outlet.update({
      where: { id },
      data: { ...fields, version, updatedAt: at, grades: { deleteMany: {}, create: grades } },
    });
  },
};
