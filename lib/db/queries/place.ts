import "server-only";
import { reader } from "../clients";

/** A place with its names in every script; null where there is none. */
export async function place(slug: string) {
  const row = await reader().place.findUnique({
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
  return row;
}
