import "server-only";
import { reader } from "../clients";
import { current } from "../search-index/current";

// Reports of published events. The plus keeps SQLite from walking all published events for each
// report, which it does where it has no statistics yet: seconds instead of milliseconds.
const CITED = `EXISTS (SELECT 1 FROM Citation c JOIN Event e ON e.id = c.eventId
  WHERE c.reportId = r.id AND +e.state = 'published')`;
const REPORTS = `SELECT count(*), min(r.publishedMin), max(r.publishedMax)
  FROM Report r WHERE r.outletId = ? AND ${CITED}`;
const CARRIED = `SELECT count(*) FROM Report r WHERE r.viaId = ? AND ${CITED}`;

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
  const { store } = current();
  type Span = [count: number, first: string | null, last: string | null];
  const [[reports, first, last] = [0, null, null]] = store.rows<Span>(REPORTS, id);
  const [carried = 0] = store.column<number>(CARRIED, id);
  // `first` and `last` are ISO days; null where no report of it is dated.
  return { ...rest, languages: languages as string[], reports, carried, first, last };
}
