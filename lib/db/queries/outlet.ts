import "server-only";
import { reader } from "../clients";

const published = { citations: { some: { event: { state: "published" as const } } } };

/** An outlet with what is known of it and of its reports on published events; null: none such. */
export async function outlet(slug: string) {
  const row = await reader().outlet.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      nameKo: true,
      country: true,
      type: true,
      typeNote: true,
      languages: true,
      homepage: true,
      funding: true,
      fundingSource: true,
      note: true,
      grades: { orderBy: { from: "desc" }, select: { grade: true, from: true, reason: true } },
    },
  });
  if (!row) return null;
  const { id, languages, ...rest } = row;
  const [reports, carried, span] = await Promise.all([
    reader().report.count({ where: { outletId: id, ...published } }),
    reader().report.count({ where: { viaId: id, ...published } }),
    reader().report.aggregate({
      where: { outletId: id, ...published },
      _min: { publishedMin: true },
      _max: { publishedMax: true },
    }),
  ]);
  return {
    ...rest,
    languages: languages as string[],
    reports,
    carried,
    /** ISO days; null where no report of it is dated. */
    first: span._min.publishedMin,
    last: span._max.publishedMax,
  };
}
