import type { Writer } from "@/lib/db/clients";
import { seed } from "@/lib/db/dataset/seed";
import type { LoadedEvent } from "@/lib/db/load-events";
import type { Vocabulary } from "./vocabulary";

export type PlaceRow = LoadedEvent["places"][number]["place"];
export type ActorRow = LoadedEvent["actors"][number]["actor"];

/** The rows that synthetic events refer to, by slug. */
export type Known = {
  place: Map<string, PlaceRow>;
  actor: Map<string, ActorRow>;
  outlet: Map<string, { id: number; slug: string; name: string; nameKo: string | null }>;
};

const bySlug = <T extends { slug: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.slug, row]));
const names = { names: { orderBy: { ordinal: "asc" } } } as const;

/** Loads the dataset's outlets, places and actors by the product's own loader. */
export async function loadKnown(
  writer: Writer,
  { dataset }: Vocabulary,
  at: string,
): Promise<Known> {
  await seed(writer, { ...dataset, report: [], event: [] }, at);
  const select = { id: true, slug: true, name: true, nameKo: true } as const;
  return {
    place: bySlug(await writer.place.findMany({ include: names })),
    actor: bySlug(await writer.actor.findMany({ include: names })),
    outlet: bySlug(await writer.outlet.findMany({ select })),
  };
}
