import type { Issue, Submission } from "@/lib/domain/desk/submission";
import { canonicalAddress } from "@/lib/domain/twins";
import { references } from "../records/references";
import type { Tx } from "../sqlite/rows";

const SAME_ADDRESS = "SELECT slug FROM Report WHERE urlKey = ? LIMIT 1";
const PARENT = `SELECT d.slug FROM Report r JOIN Report d ON d.id = r.derivesFromId
  WHERE r.slug = ?`;

/** What the schemas can't see: names that name nothing, and what the store has already. */
export function referenceIssues(tx: Tx, { event, reports }: Submission): Issue[] {
  const refs = references(tx);
  const issues: Issue[] = [];
  const complain = (path: Issue["path"], code: string, message: string) =>
    issues.push({ path, code, message });
  const known = (
    subject: Parameters<typeof refs.head>[0],
    slug: string | null,
    path: Issue["path"],
  ) => {
    if (slug && !refs.head(subject, slug)) {
      complain(path, "unknown", `There is no ${subject} ${slug}.`);
    }
  };
  const given = new Set(reports.map(({ record }) => record.slug));
  const addresses = new Set<string>();
  for (const [i, { record, expected }] of reports.entries()) {
    const at = (field: string) => ["reports", i, field];
    known("outlet", record.outlet, at("outlet"));
    known("outlet", record.via, at("via"));
    known("outlet", record.originOutlet, at("originOutlet"));
    if (!given.has(record.derivesFrom ?? "")) {
      known("report", record.derivesFrom, at("derivesFrom"));
    }
    const version = refs.head("report", record.slug)?.version ?? 0;
    if (expected === null ? version > 0 : expected > version) {
      complain(at("headline"), "unknown", `There is no such version of the report ${record.slug}.`);
    }
    const key = record.url && canonicalAddress(record.url);
    const twin = key && expected === null ? sameAddress(tx, key) : null;
    if (twin) complain(at("url"), "known-report", `This address is the report ${twin} already.`);
    else if (key && expected === null && addresses.has(key)) {
      complain(at("url"), "known-report", "Another report here has this address.");
    }
    if (key) addresses.add(key);
  }
  const each = <T>(list: readonly T[], look: (item: T, i: number) => void) => list.forEach(look);
  each(event.places, ({ place }, i) => known("place", place, ["places", i, "place"]));
  each(event.actors, ({ actor }, i) => known("actor", actor, ["actors", i, "actor"]));
  each(event.relations, (r, i) => known("event", r.event, ["relations", i, "event"]));
  return issues;
}

const sameAddress = (tx: Tx, key: string): string | null =>
  tx.all<{ slug: string }>(SAME_ADDRESS, key)[0]?.slug ?? null;

type Reports = Submission["reports"];

/** Reports that would derive from each other, once `saved` of those `given` are as they will be. */
export function circleIssues(tx: Tx, given: Reports, saved: Reports): Issue[] {
  const parents = new Map(saved.map(({ record }) => [record.slug, record.derivesFrom]));
  return given.flatMap(({ record }, i): Issue[] => {
    if (!leadsBack(tx, record.slug, parents)) return [];
    const message = "These reports would derive from each other.";
    return [{ path: ["reports", i, "derivesFrom"], code: "circle", message }];
  });
}

/** Whether the walk up from a report comes to it again; `parents` are those about to be saved. */
function leadsBack(tx: Tx, slug: string, parents: ReadonlyMap<string, string | null>): boolean {
  const parentOf = (of: string) =>
    parents.get(of) ??
    (parents.has(of) ? null : (tx.all<{ slug: string }>(PARENT, of)[0]?.slug ?? null));
  const walked = new Set<string>();
  let at = parentOf(slug);
  while (at && at !== slug && !walked.has(at)) {
    walked.add(at);
    at = parentOf(at);
  }
  return at === slug;
}
