import type { Transaction } from "./clients";

const names = { names: { orderBy: { ordinal: "asc" } } } as const;
const outlet = { select: { slug: true, name: true, nameKo: true } } as const;
const byOrdinal = { orderBy: { ordinal: "asc" } } as const;

/** Everything that a reader may see of an event, in the order of display. */
export const wholeEvent = {
  amounts: byOrdinal,
  countries: { orderBy: { country: "asc" } },
  places: { ...byOrdinal, include: { place: { include: names } } },
  actors: { ...byOrdinal, include: { actor: { include: names } } },
  citations: {
    ...byOrdinal,
    include: {
      claims: { orderBy: { id: "asc" } },
      report: {
        include: {
          outlet,
          via: outlet,
          originOutlet: outlet,
          derivesFrom: { select: { slug: true } },
        },
      },
    },
  },
} as const;

type EventReader = Pick<Transaction, "event">;

export function loadEvents(db: EventReader, ids: number[]) {
  return db.event.findMany({ where: { id: { in: ids } }, include: wholeEvent });
}

export type LoadedEvent = Awaited<ReturnType<typeof loadEvents>>[number];
export type LoadedCitation = LoadedEvent["citations"][number];
