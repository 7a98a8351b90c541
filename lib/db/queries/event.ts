import "server-only";
import type { CitedReport, EventDetail } from "@/lib/domain/detail";
import { originOf, type Source } from "@/lib/domain/evidence";
import { eventCard } from "../card";
import { reader } from "../clients";
import { type LoadedCitation, type LoadedEvent, wholeEvent } from "../load-events";
import { sourcesOf } from "../sources";

const other = {
  select: { slug: true, state: true, title: true, titleKo: true, kind: true, occurred: true },
} as const;

/** What an event's address leads to. */
export type EventAnswer =
  | { status: "published"; event: EventDetail }
  | { status: "merged"; into: string }
  | { status: "withdrawn"; reason: string | null; at: string }
  | { status: "missing" };

/** One event with all its evidence. Drafts and events in review are missing for the public. */
export async function event(slug: string): Promise<EventAnswer> {
  const row = await findEvent(slug);
  // What was never public leaves no trace: neither a redirect nor a tombstone.
  const wasPublic = row !== null && row.publishedAt !== null;
  if (wasPublic && row.mergedInto?.state === "published") {
    return { status: "merged", into: row.mergedInto.slug };
  }
  if (wasPublic && row.state === "withdrawn") {
    return { status: "withdrawn", reason: row.withdrawnReason, at: row.updatedAt };
  }
  if (row?.state !== "published") return { status: "missing" };
  const cited = row.citations.map(({ report }) => report.slug);
  return { status: "published", event: detail(row, await sourcesOf(reader(), cited)) };
}

function findEvent(slug: string) {
  return reader().event.findUnique({
    where: { slug },
    include: {
      ...wholeEvent,
      relations: { include: { to: other } },
      relatedBy: { include: { from: other } },
      mergedInto: { select: { slug: true, state: true } },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

function detail(row: Row, sources: ReadonlyMap<string, Source>): EventDetail {
  return {
    ...eventCard(row, sources),
    statusNote: row.statusNote,
    likelihood: row.likelihood as EventDetail["likelihood"],
    confidence: row.confidence as EventDetail["confidence"],
    assessment: row.assessment,
    doubts: row.doubts,
    readings: row.readings,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    amounts: amountsOf(row),
    reports: row.citations.map((citation) => citedReport(citation, sources)),
    relations: relationsOf(row),
  };
}

const amountsOf = ({ amounts }: LoadedEvent): EventDetail["amounts"] =>
  amounts.map(({ min, max, currency, note, verbatim }) => ({ min, max, currency, note, verbatim }));

function relationsOf({ relations, relatedBy }: Row): EventDetail["relations"] {
  const joined = [
    ...relations.map(({ type, to }) => ({ type, direction: "to" as const, event: to })),
    ...relatedBy.map(({ type, from }) => ({ type, direction: "from" as const, event: from })),
  ];
  return joined
    .filter(({ event: { state } }) => state === "published")
    .map(({ event: { state, ...shown }, ...relation }) => ({
      ...relation,
      event: shown,
    })) as EventDetail["relations"];
}

function citedReport(citation: LoadedCitation, sources: ReadonlyMap<string, Source>): CitedReport {
  const { report } = citation;
  const source = sources.get(report.slug);
  return {
    slug: report.slug,
    outlet: report.outlet.slug,
    outletName: report.outlet.name,
    outletNameKo: report.outlet.nameKo,
    via: report.via,
    headline: report.headline,
    headlineBasis: report.headlineBasis as CitedReport["headlineBasis"],
    describedAs: report.describedAs,
    author: report.author,
    language: report.language,
    published: report.published,
    url: report.url,
    reference: report.reference,
    archiveUrl: report.archiveUrl,
    accessedOn: report.accessedOn,
    note: report.note,
    derivation: report.derivation as CitedReport["derivation"],
    derivesFrom: report.derivesFrom?.slug ?? null,
    originOutlet: report.originOutlet,
    originNote: report.originNote,
    stance: citation.stance as CitedReport["stance"],
    claimedSource: citation.claimedSource as CitedReport["claimedSource"],
    sourceDescription: citation.sourceDescription,
    credibility: citation.credibility,
    precedesEvent: citation.precedesEvent,
    citationNote: citation.note,
    claims: citation.claims.map(({ field, value, quote, rank, reason }) => ({
      ...{ field, value, quote, rank, reason },
    })),
    origin: source ? originOf(source, sources) : null,
  };
}
