import type { stances } from "./vocabulary";

/** What counting origins needs to know of a report. */
export type Source = {
  slug: string;
  outlet: string;
  derivesFrom: string | null;
  originOutlet: string | null;
};

/** Outlets that stand for "some paper, not known which": two of them may be two origins. */
const UNKNOWN_OUTLETS = new Set(["press-unknown"]);

/**
 * Where a report's matter comes from, as far as the pages show: the root of what it derives from,
 * else the outlet it is known to come from, else its own outlet.
 * `bySlug` holds all known reports; a loop or a missing report ends the walk where it stands.
 */
export function originOf(source: Source, bySlug: ReadonlyMap<string, Source>): string {
  const walked = new Map<string, Source>();
  let at = source;
  while (at.derivesFrom && !walked.has(at.slug)) {
    walked.set(at.slug, at);
    const next = bySlug.get(at.derivesFrom);
    if (!next) break;
    at = next;
  }
  if (walked.has(at.slug) && at.derivesFrom && bySlug.has(at.derivesFrom)) {
    // Reports that derive from each other in a circle: one of them, always the same, stands for all.
    const circle = [...walked.values()].slice([...walked.keys()].indexOf(at.slug));
    at = circle.reduce((first, other) => (other.slug < first.slug ? other : first));
  }
  if (at.originOutlet) return `outlet:${at.originOutlet}`;
  return UNKNOWN_OUTLETS.has(at.outlet) ? `report:${at.slug}` : `outlet:${at.outlet}`;
}

export type Evidence = {
  reports: number;
  origins: number;
  /** How many reports dispute or deny. */
  contra: number;
};

/** "n reports, m origins": origins are counted among the reports that support the event. */
export function weigh(citations: { stance: (typeof stances)[number]; origin: string }[]): Evidence {
  const supporting = citations.filter((c) => c.stance === "reports" || c.stance === "corroborates");
  return {
    reports: citations.length,
    origins: new Set(supporting.map((c) => c.origin)).size,
    contra: citations.length - supporting.length,
  };
}
