import { originOf, type Source, weigh } from "@/lib/domain/evidence";
import { type Kind, kindFamily } from "@/lib/domain/kind";
import type { Bare } from "./store";

type Row = Record<string, string | null> & { id: number; eventId: number; kind: Kind };

const AMONG = "IN (SELECT value FROM json_each(?))";
const NAME_KO = (table: string, key: string, id: string) => `(SELECT name FROM ${table}
  WHERE ${key} = ${id} AND form LIKE 'hangul-%' ORDER BY form DESC, ordinal LIMIT 1)`;

const clockColumns = ["occurred", "effective", "ended"].flatMap((name) =>
  ["", "Min", "Max", "Verbatim", "Basis", "Rationale"].map((part) => `${name}${part}`),
);
const EVENTS = `SELECT id, slug, kind, title, titleKo, summary, status, form, ownership, sector,
  ${clockColumns} FROM Event WHERE id ${AMONG}`;
const COUNTRIES = `SELECT eventId, country FROM EventCountry WHERE eventId ${AMONG} ORDER BY country`;
const PLACES = `SELECT j.eventId, v.slug, v.name, ${NAME_KO("PlaceName", "placeId", "v.id")} nameKo,
  v.country, j.role FROM EventPlace j JOIN Place v ON v.id = j.placeId
  WHERE j.eventId ${AMONG} ORDER BY j.ordinal`;
const ACTORS = `SELECT j.eventId, v.slug, v.name, ${NAME_KO("ActorName", "actorId", "v.id")} nameKo,
  j.role FROM EventActor j JOIN Actor v ON v.id = j.actorId
  WHERE j.eventId ${AMONG} ORDER BY j.ordinal`;
const REPORTS = `SELECT j.eventId, r.slug, o.slug outlet, o.name outletName, o.nameKo outletNameKo,
  r.headline, r.published, r.url, r.language, j.stance, j.claimedSource, oo.slug originOutlet,
  d.slug derivesFrom FROM Citation j JOIN Report r ON r.id = j.reportId
  JOIN Outlet o ON o.id = r.outletId LEFT JOIN Outlet oo ON oo.id = r.originOutletId
  LEFT JOIN Report d ON d.id = r.derivesFromId WHERE j.eventId ${AMONG} ORDER BY j.ordinal`;
const SOURCE = `SELECT r.slug, o.slug outlet, oo.slug originOutlet, d.slug derivesFrom FROM Report r
  JOIN Outlet o ON o.id = r.outletId LEFT JOIN Outlet oo ON oo.id = r.originOutletId
  LEFT JOIN Report d ON d.id = r.derivesFromId WHERE r.slug = ?`;

/** Whole events as the API shows them in lists, by joins, in the order of the ids. */
export function eventsOf(db: Bare, ids: number[]): object[] {
  const among = JSON.stringify(ids);
  const parts = [COUNTRIES, PLACES, ACTORS, REPORTS].map((sql) => grouped(db.all<Row>(sql, among)));
  const events = new Map(db.all<Row>(EVENTS, among).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const event = events.get(id);
    const [countries = [], places, actors, reports = []] = parts.map((rows) => rows.get(id) ?? []);
    if (!event) return [];
    const { slug, kind, title, titleKo, summary, status, form, ownership, sector } = event;
    return {
      ...{ slug, kind, family: kindFamily[kind], title, titleKo, summary, status, form, ownership },
      sector,
      occurred: clock(event, "occurred"),
      effective: clock(event, "effective"),
      ended: clock(event, "ended"),
      countries: countries.map(({ country }) => country),
      ...{ places: places?.map(bare), actors: actors?.map(bare) },
      evidence: evidence(db, reports),
      reports: reports.map(({ originOutlet, derivesFrom, ...report }) => bare(report)),
    };
  });
}

const bare = ({ eventId, ...rest }: object & { eventId?: number }) => rest;

function grouped(rows: Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.eventId);
    if (group) group.push(row);
    else groups.set(row.eventId, [row]);
  }
  return groups;
}

function clock(event: Row, name: string) {
  if (event[name] === null) return null;
  const part = (end: string) => event[`${name}${end}`];
  return {
    ...{ edtf: event[name], min: part("Min"), max: part("Max"), verbatim: part("Verbatim") },
    ...{ basis: part("Basis"), rationale: part("Rationale") },
  };
}

function evidence(db: Bare, reports: Row[]) {
  const cited = reports as unknown as Source[];
  const sources = new Map(cited.map((source) => [source.slug, source]));
  for (const { derivesFrom } of sources.values()) {
    const known = derivesFrom === null || sources.has(derivesFrom);
    if (!known) for (const row of db.all<Source>(SOURCE, derivesFrom)) sources.set(row.slug, row);
  }
  type Cited = Parameters<typeof weigh>[0][number];
  return weigh(
    cited.map((source, i) => ({
      stance: reports[i]?.stance as Cited["stance"],
      origin: originOf(source, sources),
    })),
  );
}
