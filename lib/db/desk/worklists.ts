import "server-only";
import { store } from "../search-index/current";
import type { HotReader } from "../sqlite/hot-reader";

/** What somebody at the desk might do next. */
export const worklists = [
  "in-review",
  "drafts",
  "one-origin",
  "doubtful-dates",
  "doubtful-addresses",
  "undated-reports",
] as const;
export type Worklist = (typeof worklists)[number];

export type WorkItem = {
  slug: string;
  title: string;
  kind: string;
  state: string;
  occurred: string;
  updatedAt: string;
  /** The report that it is about, where it is about one. */
  report: string | null;
  detail: string | null;
};

const EVENT = "e.slug, e.title, e.kind, e.state, e.occurred, e.updatedAt";
const REPORTS = `FROM Report r JOIN Citation c ON c.reportId = r.id JOIN Event e ON e.id = c.eventId
  WHERE e.state <> 'withdrawn' AND`;

// Within a text of the JSON its quotation marks would be escaped, so that only the field is found: to
// parse all cards took five times as long.
const FROM: Record<Worklist, [columns: string, from: string]> = {
  "in-review": ["NULL AS report, NULL AS detail", "FROM Event e WHERE e.state = 'in_review'"],
  drafts: ["NULL AS report, NULL AS detail", "FROM Event e WHERE e.state = 'draft'"],
  "one-origin": [
    "NULL AS report, NULL AS detail",
    `FROM Event e JOIN EventCard k ON k.eventId = e.id
      WHERE e.state = 'published' AND instr(k.json, '"origins":1,') > 0`,
  ],
  "doubtful-dates": [
    "NULL AS report, e.occurredRationale AS detail",
    `FROM Event e WHERE e.state <> 'withdrawn' AND (e.occurredBasis IN ('inferred', 'publication-only')
      OR e.occurred GLOB '*[?~%]*')`,
  ],
  "doubtful-addresses": [
    "r.slug AS report, coalesce(r.headline, r.describedAs) AS detail",
    `${REPORTS} (r.url IS NULL OR r.headlineBasis IN ('not-seen', 'from-address'))`,
  ],
  "undated-reports": [
    "r.slug AS report, coalesce(r.headline, r.describedAs) AS detail",
    `${REPORTS} r.published IS NULL`,
  ],
};

export const PER_PAGE = 50;

/** One page of a list, what changed last first, and how many there are in all. */
export function workItems(list: Worklist, page: number): { items: WorkItem[]; total: number } {
  const [columns, from] = FROM[list];
  const sql = `SELECT ${EVENT}, ${columns} ${from} ORDER BY e.updatedAt DESC, e.id DESC LIMIT ? OFFSET ?`;
  return {
    items: store().all<WorkItem>(sql, PER_PAGE, (page - 1) * PER_PAGE),
    total: countOf(list),
  };
}

/** How many each list has. */
export function workCounts(): Record<Worklist, number> {
  const counts = worklists.map((list) => [list, countOf(list)]);
  return Object.fromEntries(counts) as Record<Worklist, number>;
}

const NEWEST = "SELECT max(id) FROM Revision";
type Counts = Partial<Record<Worklist, number>>;
const kept = new WeakMap<HotReader, { revision: number | null; counts: Counts }>();

/** Kept until the next revision, as each reads most of the store. */
function countOf(list: Worklist): number {
  const rows = store();
  return rows.together(() => {
    const revision = rows.column<number | null>(NEWEST)[0] ?? null;
    const present = kept.get(rows);
    const held = present?.revision === revision ? present : { revision, counts: {} as Counts };
    kept.set(rows, held);
    held.counts[list] ??= rows.column<number>(`SELECT count(*) ${FROM[list][1]}`)[0] ?? 0;
    return held.counts[list];
  });
}

export type OpenProposal = {
  id: number;
  slug: string;
  title: string;
  by: string;
  reason: string;
  state: string;
  updatedAt: string;
};

const PROPOSALS = `SELECT p.id, e.slug, e.title, p."by", p.reason, p.state, p.updatedAt
  FROM Proposal p JOIN Event e ON e.id = p.eventId`;

/** Corrections that wait for a decision, the oldest first. */
export const openProposals = (): OpenProposal[] =>
  store().all(`${PROPOSALS} WHERE p.state = 'open' ORDER BY p.updatedAt LIMIT 200`);

/** The person's own ones that are open or were sent back. */
export const ownProposals = (userId: string): OpenProposal[] =>
  store().all(
    `${PROPOSALS} WHERE p.userId = ? AND p.state IN ('open', 'returned') ORDER BY p.updatedAt DESC`,
    userId,
  );
