import { followMerged } from "../records/follow";
import type { HotReader } from "../sqlite/hot-reader";

export type Named = { name: string; nameKo: string | null };
export type PlaceEntry = Named & {
  country: string;
  province: string | null;
  type: string;
  latitude: number | null;
  longitude: number | null;
};
export type OutletEntry = Named & { country: string | null; type: string };

/** The names that pages and API put beside slugs. */
export type Names = {
  city: Map<string, PlaceEntry>;
  outlet: Map<string, OutletEntry>;
  actor: Map<string, Named & { country: string | null; type: string }>;
  /** For each type the slugs that were merged into others, with those that they lead to. */
  merged: Record<"city" | "outlet" | "actor", Map<string, string>>;
};

const korean = (table: "Place" | "Actor", key: string) => `
  (SELECT name FROM ${table}Name n WHERE n.${key} = t.id AND n.form LIKE 'hangul-%'
   ORDER BY n.form DESC, n.ordinal LIMIT 1)`;

const PLACES = `SELECT slug, name, ${korean("Place", "placeId")}, country, province, type, latitude, longitude FROM Place t`;
const OUTLETS = "SELECT slug, name, nameKo, country, type FROM Outlet";
const ACTORS = `SELECT slug, name, ${korean("Actor", "actorId")}, country, type FROM Actor t`;

const MERGED = {
  city: "SELECT slug FROM Place WHERE mergedIntoId IS NOT NULL",
  outlet: "SELECT slug FROM Outlet WHERE mergedIntoId IS NOT NULL",
  actor: "SELECT slug FROM Actor WHERE mergedIntoId IS NOT NULL",
};

export function loadNames(store: HotReader): Names {
  type Row = [string, string, string | null];
  return {
    city: new Map(
      store
        .rows<[...Row, string, string | null, string, number | null, number | null]>(PLACES)
        .map(([slug, name, nameKo, country, province, type, latitude, longitude]) => [
          slug,
          { name, nameKo, country, province, type, latitude, longitude },
        ]),
    ),
    outlet: new Map(
      store
        .rows<[...Row, string | null, string]>(OUTLETS)
        .map(([slug, name, nameKo, country, type]) => [slug, { name, nameKo, country, type }]),
    ),
    actor: new Map(
      store
        .rows<[...Row, string | null, string]>(ACTORS)
        .map(([slug, name, nameKo, country, type]) => [slug, { name, nameKo, country, type }]),
    ),
    merged: {
      city: mergedOf(store, "city", "place"),
      outlet: mergedOf(store, "outlet", "outlet"),
      actor: mergedOf(store, "actor", "actor"),
    },
  };
}

function mergedOf(
  store: HotReader,
  name: keyof typeof MERGED,
  subject: "place" | "outlet" | "actor",
): Map<string, string> {
  const follow = followMerged(store);
  return new Map(store.column<string>(MERGED[name]).map((slug) => [slug, follow(subject, slug)]));
}
