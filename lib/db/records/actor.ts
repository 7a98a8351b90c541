import { type Actor, actorSchema } from "@/lib/domain/actor";
import type { RecordStore } from "./store";

const numbered = (names: Actor["names"]) => names.map((name, ordinal) => ({ ...name, ordinal }));

export const actorStore: RecordStore<Actor> = {
  async find(tx, slug) {
    const row = await tx.actor.findUnique({
      where: { slug },
      include: {
        names: { orderBy: { ordinal: "asc" } },
        parent: { select: { slug: true } },
      },
    });
    if (!row) return null;
    const { id, version, createdAt, updatedAt, parentId, parent, names, ...rest } = row;
    const record = actorSchema.parse({
      ...rest,
      parent: parent?.slug ?? null,
      names: names.map(({ form, name, seen }) => ({ form, name, seen })),
    });
    return { id, version, record };
  },

  async create(tx, { names, parent, ...fields }, at) {
    const { id } = await tx.actor.create({
      data: {
        ...fields,
        createdAt: at,
        updatedAt: at,
        names: { create: numbered(names) },
      },
      select: { id: true },
    });
    return id;
  },

  async update(tx, id, { names, parent, ...fields }, { at, version }) {
    await tx.actorName.deleteMany({ where: { actorId: id } });
    await tx.actor.update({
      where: { id },
      data: {
        ...fields,
        version,
        updatedAt: at,
        names: { create: numbered(names) },
      },
    });
  },

  async link(tx, id, { parent }, refs) {
    const parentId = parent ? await refs.id("actor", parent) : null;
    await tx.actor.update({ where: { id }, data: { parentId } });
  },
};
