import "server-only";
import type { CitedReport, EventDetail } from "@/lib/domain/detail";
import { originOf, type Source } from "@/lib/domain/evidence";
import { eventCard } from "../card";
import { type LoadedCitation, type LoadedEvent, loadEvent } from "../load-event";
import { followMerged } from "../records/follow";
import { store } from "../search-index/current";
import { sourcesOf } from "../sources";
import type { Rows } from "../sqlite/rows";

type Found = { id: number; state: string };
type RelationRow = Omit<EventDetail["relations"][number], "event"> &
  EventDetail["relations"][number]["event"];

const FIND = "SELECT id, state FROM Event WHERE slug = ?";
const other = (join: string, where: string) => `SELECT r.type, o.slug, o.title, o.titleKo, o.kind,
  o.occurred FROM Relation r JOIN Event o ON o.id = r.${join}
  WHERE r.${where} = ? AND o.state = 'published' ORDER BY o.id`;
const RELATIONS = other("toId", "fromId");
const RELATED_BY = other("fromId", "toId");

/** What an event's address leads to. */
export type EventAnswer =
  | { status: "published"; event: EventDetail }
  | { status: "merged"; into: string }
  | { status: "withdrawn"; reason: string | null; at: string }
  | { status: "missing" };

/** One event with all its evidence. Drafts and events in review are missing for the public. */
export function event(slug: string): EventAnswer {
  const rows = store();
  return rows.together(() => {
    const [found] = rows.all<Found>(FIND, slug);
    const row = found && loadEvent(rows, found.id);
    if (!row) return { status: "missing" };
    // What was never public leaves no trace: neither a redirect nor a tombstone.
    const wasPublic = row.publishedAt !== null;
    const end = row.mergedIntoId === null ? slug : followMerged(rows)("event", slug);
    if (wasPublic && end !== slug && rows.all<Found>(FIND, end)[0]?.state === "published") {
      return { status: "merged", into: end };
    }
    if (wasPublic && row.state === "withdrawn") {
      return { status: "withdrawn", reason: row.withdrawnReason, at: row.updatedAt };
    }
    if (row.state !== "published") return { status: "missing" };
    return { status: "published", event: detail(rows, row) };
  });
}

function detail(store: Rows, row: LoadedEvent): EventDetail {
  const sources = sourcesOf(store, row.id);
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
    relations: relationsOf(store, row.id),
  };
}

const amountsOf = ({ amounts }: LoadedEvent): EventDetail["amounts"] =>
  amounts.map(({ min, max, currency, note, verbatim }) => ({ min, max, currency, note, verbatim }));

function relationsOf(store: Rows, id: number): EventDetail["relations"] {
  const of = (sql: string, direction: "to" | "from") =>
    store.all<RelationRow>(sql, id).map(({ type, ...event }) => ({ type, direction, event }));
  return [...of(RELATIONS, "to"), ...of(RELATED_BY, "from")];
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

/** An event as its page would show it, in whatever state: for the desk alone. */
export function eventAsRead(slug: string): EventDetail | null {
  const rows = store();
  return rows.together(() => {
    const [found] = rows.all<Found>(FIND, slug);
    const row = found && loadEvent(rows, found.id);
    return row ? detail(rows, row) : null;
  });
}
