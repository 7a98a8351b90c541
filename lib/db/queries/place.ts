import "server-only";
import { reader } from "../clients";
import { followMerged } from "../records/follow";
import { current } from "../search-index/current";

type Found = NonNullable<Awaited<ReturnType<typeof read>>>;
/** What the address of a place leads to. */
export type PlaceAnswer =
  | { status: "found"; place: Found }
  | { status: "merged"; into: string }
  | { status: "missing" };

const SHOWN = `SELECT 1 FROM Place p JOIN EventPlace x ON x.placeId = p.id
  JOIN Event e ON e.id = x.eventId WHERE p.slug = ? AND +e.state = 'published' LIMIT 1`;

/**
 * A place with its names in every script. One that no published event has is missing: whether a
 * draft speaks of it is nobody's business.
 */
export async function place(slug: string): Promise<PlaceAnswer> {
  const { store } = current();
  const end = followMerged(store)("place", slug);
  if (store.rows(SHOWN, end).length === 0) return { status: "missing" };
  if (end !== slug) return { status: "merged", into: end };
  const found = await read(slug);
  return found ? { status: "found", place: found } : { status: "missing" };
}

function read(slug: string) {
  return reader().place.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      type: true,
      country: true,
      province: true,
      latitude: true,
      longitude: true,
      coordinateSource: true,
      note: true,
      names: { orderBy: { ordinal: "asc" }, select: { form: true, name: true } },
    },
  });
}
