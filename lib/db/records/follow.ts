import type { Follow } from "@/lib/domain/desk/follow";
import type { Rows } from "../sqlite/rows";

const NEXT = {
  outlet: `SELECT m.slug FROM Outlet r JOIN Outlet m ON m.id = r.mergedIntoId WHERE r.slug = ?`,
  place: `SELECT m.slug FROM Place r JOIN Place m ON m.id = r.mergedIntoId WHERE r.slug = ?`,
  actor: `SELECT m.slug FROM Actor r JOIN Actor m ON m.id = r.mergedIntoId WHERE r.slug = ?`,
  event: `SELECT m.slug FROM Event r JOIN Event m ON m.id = r.mergedIntoId WHERE r.slug = ?`,
};

/** Leads slugs of merged records on to the end of their way, remembering those that it has met. */
export function followMerged(rows: Rows): Follow {
  const ends = new Map<string, string>();
  return (subject, slug) => {
    const known = ends.get(`${subject} ${slug}`);
    if (known !== undefined) return known;
    const walked = new Set<string>();
    let at = slug;
    // Merging refuses circles; one that got in by other ways must not hang the server.
    while (!walked.has(at)) {
      walked.add(at);
      const [next] = rows.all<{ slug: string }>(NEXT[subject], at);
      if (next) at = next.slug;
    }
    ends.set(`${subject} ${slug}`, at);
    return at;
  };
}
