import { openWriter } from "@/lib/db/clients";
import { seed } from "@/lib/db/dataset/seed";
import type { LoadedEvent } from "@/lib/db/load-event";
import { openStoreWriter } from "@/lib/db/sqlite/store-writer";
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
export async function loadKnown(file: string, { dataset }: Vocabulary, at: string): Promise<Known> {
  const records = openStoreWriter(file);
  await seed(records, { ...dataset, report: [], event: [] }, at);
  records.close();
  const writer = openWriter(file);
  const select = { id: true, slug: true, name: true, nameKo: true } as const;
  const known = {
    place: bySlug(await writer.place.findMany({ include: names })),
    actor: bySlug(await writer.actor.findMany({ include: names })),
    outlet: bySlug(await writer.outlet.findMany({ select })),
  };
  await writer.$disconnect();
  return known;
}
