import type { Prisma } from "./generated/client";
import type { Rows } from "./sqlite/rows";

type Outlet = { select: { slug: true; name: true; nameKo: true } };
type Whole = {
  amounts: true;
  countries: true;
  places: { include: { place: { include: { names: true } } } };
  actors: { include: { actor: { include: { names: true } } } };
  citations: {
    include: {
      claims: true;
      report: {
        include: {
          outlet: Outlet;
          via: Outlet;
          originOutlet: Outlet;
          derivesFrom: { select: { slug: true } };
        };
      };
    };
  };
};

/** Everything that a reader may see of an event, in the order of display. */
export type LoadedEvent = Prisma.EventGetPayload<{ include: Whole }>;
export type LoadedCitation = LoadedEvent["citations"][number];

const EVENT = "SELECT * FROM Event WHERE id = ?";
const AMOUNTS = "SELECT * FROM Amount WHERE eventId = ? ORDER BY ordinal";
const COUNTRIES = "SELECT * FROM EventCountry WHERE eventId = ? ORDER BY country";
const PLACES = "SELECT * FROM EventPlace WHERE eventId = ? ORDER BY ordinal";
const PLACE = "SELECT * FROM Place WHERE id = ?";
const PLACE_NAMES = "SELECT * FROM PlaceName WHERE placeId = ? ORDER BY ordinal";
const ACTORS = "SELECT * FROM EventActor WHERE eventId = ? ORDER BY ordinal";
const ACTOR = "SELECT * FROM Actor WHERE id = ?";
const ACTOR_NAMES = "SELECT * FROM ActorName WHERE actorId = ? ORDER BY ordinal";
const CITATIONS = "SELECT * FROM Citation WHERE eventId = ? ORDER BY ordinal";
const CLAIMS = "SELECT * FROM Claim WHERE citationId = ? ORDER BY id";
const REPORT = `SELECT r.*, d.slug AS derivesFromSlug FROM Report r
  LEFT JOIN Report d ON d.id = r.derivesFromId WHERE r.id = ?`;
const OUTLET = "SELECT slug, name, nameKo FROM Outlet WHERE id = ?";

/** An event with all its parts; null where there is none of that key. */
export function loadEvent(rows: Rows, id: number): LoadedEvent | null {
  const [event] = rows.all<Prisma.EventGetPayload<object>>(EVENT, id);
  if (!event) return null;
  const one = <T>(sql: string, key: number) => rows.all<T>(sql, key)[0] as T;
  const outlet = (key: number) => one<LoadedCitation["report"]["outlet"]>(OUTLET, key);
  const maybeOutlet = (key: number | null) => (key === null ? null : outlet(key));
  return {
    ...event,
    amounts: rows.all(AMOUNTS, id),
    countries: rows.all(COUNTRIES, id),
    places: rows.all<Prisma.EventPlaceGetPayload<object>>(PLACES, id).map((link) => ({
      ...link,
      place: {
        ...one<Prisma.PlaceGetPayload<object>>(PLACE, link.placeId),
        names: rows.all(PLACE_NAMES, link.placeId),
      },
    })),
    actors: rows.all<Prisma.EventActorGetPayload<object>>(ACTORS, id).map((link) => ({
      ...link,
      actor: {
        ...one<Prisma.ActorGetPayload<object>>(ACTOR, link.actorId),
        names: rows.all(ACTOR_NAMES, link.actorId),
      },
    })),
    citations: rows.all<Prisma.CitationGetPayload<object>>(CITATIONS, id).map((citation) => {
      type ReportRow = Prisma.ReportGetPayload<object> & { derivesFromSlug: string | null };
      const { derivesFromSlug, ...report } = one<ReportRow>(REPORT, citation.reportId);
      return {
        ...citation,
        precedesEvent: Boolean(citation.precedesEvent),
        claims: rows.all(CLAIMS, citation.id),
        report: {
          ...report,
          outlet: outlet(report.outletId),
          via: maybeOutlet(report.viaId),
          originOutlet: maybeOutlet(report.originOutletId),
          derivesFrom: derivesFromSlug === null ? null : { slug: derivesFromSlug },
        },
      };
    }),
  };
}
