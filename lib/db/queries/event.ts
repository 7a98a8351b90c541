import "server-only";
import { originOf, weigh } from "@/lib/domain/evidence";
import { clockOf, eventCard, weighed } from "../card";
import { reader } from "../clients";
import { type LoadedCitation, wholeEvent } from "../load-events";
import { sourcesOf } from "../sources";

const related = { select: { slug: true, state: true, title: true, titleKo: true, kind: true, occurred: true } } as const;

/** An event's address: whether it shows the event, leads to another, or has a tombstone. */
export type EventAnswer =
  | { status: "published"; event: EventDetail }
  | { status: "merged"; into: string }
  | { status: "withdrawn"; slug: string; reason: string | null; at: string }
  | { status: "missing" };

/** One event with all its evidence. Drafts and events in review are missing for the public. */
export async function event(slug: string): Promise<EventAnswer> {
  const row = await reader().event.findUnique({
    where: { slug },
    include: {
      ...wholeEvent,
      relations: { include: { to: related } },
      relatedBy: { include: { from: related } },
      mergedInto: { select: { slug: true, state: true } },
    },
  });
  if (row?.mergedInto?.state === "published") return { status: "merged", into: row.mergedInto.slug };
  if (row?.state === "withdrawn" && row.publishedAt !== null) {
    return { status: "withdrawn", slug, reason: row.withdrawnReason, at: row.updatedAt };
  }
  if (row?.state !== "published") return { status: "missing" };
  const sources = await sourcesOf(
    reader(),
    row.citations.map(({ report }) => report.slug),
  );
  return {
    status: "published",
    event: {
      ...eventCard(row, sources),
      effective: clockOf(row, "effective"),
      ended: clockOf(row, "ended"),
      statusNote: row.statusNote,
      likelihood: row.likelihood,
      confidence: row.confidence,
      assessment: row.assessment,
      doubts: row.doubts,
      readings: row.readings,
      version: row.version,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      amounts: row.amounts.map(({ min, max, currency, note, verbatim }) => ({
        ...{ min, max, currency, note, verbatim },
      })),
      evidence: weigh(weighed(row.citations, sources)),
      reports: row.citations.map((citation) => {
        const source = sources.get(citation.report.slug);
        return { ...reportOf(citation), origin: source ? originOf(source, sources) : null };
      }),
      relations: [
        ...row.relations.map(({ type, to }) => ({ type, direction: "to" as const, event: to })),
        ...row.relatedBy.map(({ type, from }) => ({ type, direction: "from" as const, event: from })),
      ]
        .filter(({ event: { state } }) => state === "published")
        .map(({ event: { state, ...other }, ...relation }) => ({ ...relation, event: other })),
    },
  };
}

function reportOf({ report, claims, ...citation }: LoadedCitation) {
  return {
    slug: report.slug,
    outlet: report.outlet.slug,
    outletName: report.outlet.name,
    outletNameKo: report.outlet.nameKo,
    via: report.via,
    headline: report.headline,
    headlineBasis: report.headlineBasis,
    describedAs: report.describedAs,
    author: report.author,
    language: report.language,
    published: report.published,
    url: report.url,
    reference: report.reference,
    archiveUrl: report.archiveUrl,
    accessedOn: report.accessedOn,
    note: report.note,
    derivation: report.derivation,
    derivesFrom: report.derivesFrom?.slug ?? null,
    originOutlet: report.originOutlet,
    originNote: report.originNote,
    stance: citation.stance,
    claimedSource: citation.claimedSource,
    sourceDescription: citation.sourceDescription,
    credibility: citation.credibility,
    precedesEvent: citation.precedesEvent,
    citationNote: citation.note,
    claims: claims.map(({ field, value, quote, rank, reason }) => ({
      ...{ field, value, quote, rank, reason },
    })),
  };
}

export type EventDetail = Omit<ReturnType<typeof eventCard>, "reports"> & {
  statusNote: string | null;
  likelihood: string | null;
  confidence: string | null;
  assessment: string | null;
  doubts: string | null;
  readings: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  amounts: { min: string; max: string; currency: string; note: string | null; verbatim: string | null }[];
  reports: (ReturnType<typeof reportOf> & { origin: string | null })[];
  relations: {
    type: string;
    direction: "to" | "from";
    event: { slug: string; title: string; titleKo: string | null; kind: string; occurred: string };
  }[];
};
