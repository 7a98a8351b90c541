import Database from "better-sqlite3";
import { type FacetName, type Filter, facetNames } from "@/lib/domain/filter";

/** A published event with all that a filter may ask about, by the plainest SQL there is. */
export type PlainEvent = {
  id: number;
  slug: string;
  kind: string;
  /** First and last possible day, ISO; null where open. */
  min: string | null;
  max: string | null;
  values: Record<FacetName, string[]>;
  /** All that is searched: as it is written, and cut into words without accents. */
  text: string;
  words: string[];
};

const NEWEST_FIRST = `
  SELECT id, slug, kind, status, sector, occurredMin AS min, occurredMax AS max,
    title || char(10) || coalesce(titleKo, '') || char(10) || summary || char(10) ||
    replace(kind, '-', ' ') || char(10) || coalesce(occurredVerbatim, '') || char(10) ||
    coalesce(doubts, '') AS text
  FROM Event WHERE state = 'published'
  ORDER BY coalesce(occurredMin, occurredMax) DESC, coalesce(occurredMax, '9999') ASC, id DESC`;

const VALUES = {
  city: "SELECT slug FROM Place JOIN EventPlace ON placeId = Place.id WHERE eventId = ?",
  country: "SELECT country FROM EventCountry WHERE eventId = ?",
  outlet: `SELECT DISTINCT Outlet.slug FROM Citation JOIN Report ON Report.id = reportId
    JOIN Outlet ON Outlet.id = outletId WHERE eventId = ? AND Outlet.type <> 'republisher'`,
  actor: "SELECT DISTINCT slug FROM Actor JOIN EventActor ON actorId = Actor.id WHERE eventId = ?",
  source: "SELECT DISTINCT claimedSource FROM Citation WHERE eventId = ?",
};

const TEXTS = `
  SELECT Place.name FROM Place JOIN EventPlace ON placeId = Place.id WHERE eventId = $id
  UNION ALL SELECT PlaceName.name FROM PlaceName JOIN EventPlace USING (placeId) WHERE eventId = $id
  UNION ALL SELECT Actor.name FROM Actor JOIN EventActor ON actorId = Actor.id WHERE eventId = $id
  UNION ALL SELECT ActorName.name FROM ActorName JOIN EventActor USING (actorId) WHERE eventId = $id
  UNION ALL SELECT coalesce(headline, '') || char(10) || coalesce(describedAs, '') || char(10) ||
    Outlet.name || char(10) || coalesce(Outlet.nameKo, '')
    FROM Citation JOIN Report ON Report.id = reportId JOIN Outlet ON Outlet.id = outletId
    WHERE eventId = $id`;

type Row = Omit<PlainEvent, "values" | "words"> & { status: string | null; sector: string | null };

/** All published events, newest first. */
export function plainEvents(file: string): PlainEvent[] {
  const db = new Database(file, { readonly: true });
  try {
    const texts = db.prepare(TEXTS).pluck();
    const lists = Object.entries(VALUES).map(
      ([name, sql]) => [name, db.prepare(sql).pluck()] as const,
    );
    return db
      .prepare<[], Row>(NEWEST_FIRST)
      .all()
      .map(({ status, sector, ...row }) => ({
        ...row,
        ...searched([row.text, ...texts.all({ id: row.id })].join("\n")),
        values: {
          ...{ kind: [row.kind], status: status ? [status] : [], sector: sector ? [sector] : [] },
          ...Object.fromEntries(lists.map(([name, list]) => [name, list.all(row.id)])),
        } as PlainEvent["values"],
      }));
  } finally {
    db.close();
  }
}

/** Days of a filter's `from` and `to` as randomFilter writes them: a year, a month or a day. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year as number, month as number, 0)).toISOString().slice(0, 10);
};

function inPeriod({ min, max }: PlainEvent, { from, to, match }: Filter): boolean {
  const [first, last] = [min ?? "0000-00-00", max ?? "9999-99-99"];
  const start = from ? firstDay(from) : "0000-00-00";
  const end = to ? lastDay(to) : "9999-99-99";
  return match === "certain" ? first >= start && last <= end : last >= start && first <= end;
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase();
const unaccented = (text: string) => text.normalize("NFD").replace(/\p{Mn}/gu, "");
const hasHangulOrHan = /[\p{Script=Hangul}\p{Script=Han}]/u;

function searched(written: string): Pick<PlainEvent, "text" | "words"> {
  const text = fold(written);
  return { text, words: unaccented(text).split(/[^\p{L}\p{N}]+/u) };
}

/** Every word of the query begins a word of the text, or, in Hangul and Han, stands in it. */
function says({ text, words }: PlainEvent, query: string): boolean {
  return query.split(" ").every((part) => {
    const sought = fold(part);
    return hasHangulOrHan.test(part)
      ? text.includes(sought)
      : words.some((word) => word.startsWith(sought));
  });
}

/** Whether the event is one of the filter's; `ignored` is a facet that is left out of account. */
export function matches(event: PlainEvent, filter: Filter, ignored?: FacetName): boolean {
  return (
    inPeriod(event, filter) &&
    facetNames.every(
      (name) =>
        name === ignored ||
        filter[name].length === 0 ||
        filter[name].some((value) => event.values[name].includes(value)),
    ) &&
    (filter.q === null || says(event, filter.q))
  );
}

/** The day under which an event is sorted and counted. */
export const dayOf = ({ min, max }: PlainEvent): string => min ?? max ?? "";
