import { type Place, placeSchema } from "@/lib/domain/place";
import type { RecordStore } from "./store";

const numbered = (names: Place["names"]) => names.map((name, ordinal) => ({ ...name, ordinal }));

export const placeStore: RecordStore<Place> = {
  async find(tx, slug) {
    const row = await tx.place.findUnique({
      where: { slug },
      include: { names: { orderBy: { ordinal: "asc" } } },
    });
    if (!row) return null;
    const { id, version, createdAt, updatedAt, names, ...rest } = row;
    const record = placeSchema.parse({
      ...rest,
      names: names.map(({ form, name }) => ({ form, name })),
    });
    return { id, version, record };
  },

  async create(tx, { names, ...fields }, at) {
    const { id } = await tx.place.create({
      data: { ...fields, createdAt: at, updatedAt: at, names: { create: numbered(names) } },
      select: { id: true },
    });
    return id;
  },

  async update(tx, id, { names, ...fields }, { at, version }) {
    await tx.placeName.deleteMany({ where: { placeId: id } });
    await tx.place.update({
      where: { id },
      data: { ...fields, version, updatedAt: at, names: { create: numbered(names) } },
    });
  },
};
