import "server-only";
import { reader } from "../clients";
import { followMerged } from "../records/follow";
import { current } from "../search-index/current";

// Reports of published events. The plus keeps SQLite from walking all published events for each
// report, which it does where it has no statistics yet: seconds instead of milliseconds.
const CITED = `EXISTS (SELECT 1 FROM Citation c JOIN Event e ON e.id = c.eventId
  WHERE c.reportId = r.id AND +e.state = 'published')`;
const REPORTS = `SELECT count(*), min(r.publishedMin), max(r.publishedMax)
  FROM Report r WHERE r.outletId = ? AND ${CITED}`;
const CARRIED = `SELECT count(*) FROM Report r WHERE r.viaId = ? AND ${CITED}`;

type Found = NonNullable<Awaited<ReturnType<typeof read>>>;
/** What the address of an outlet leads to. */
export type OutletAnswer =
  | { status: "found"; outlet: Found }
  | { status: "merged"; into: string }
  | { status: "missing" };

/** An outlet that stands behind a published event, as the paper or as the page that carried it. */
export async function outlet(slug: string): Promise<OutletAnswer> {
  const end = followMerged(current().store)("outlet", slug);
  const found = await read(end);
  if (!found || found.reports + found.carried === 0) return { status: "missing" };
  return end === slug ? { status: "found", outlet: found } : { status: "merged", into: end };
}

/** What is known of an outlet and of its reports on published events; null: none such. */
async function read(slug: string) {
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
