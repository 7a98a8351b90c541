import Database from "better-sqlite3";
import { eventText } from "@/lib/db/event-text";
import { loadEvent } from "@/lib/db/load-event";
import { rowsOf } from "@/lib/db/sqlite/rows";
import { pairText, wordText } from "@/lib/domain/search-text";

export type Row = Record<string, unknown>;
/** The rows of one saved event, by table. */
export type SavedRows = { [table: string]: Row[] };

const OF_EVENT = ["EventCountry", "EventPlace", "EventActor", "Amount", "EventCard", "Citation"];
const CLAIM = "SELECT * FROM Claim WHERE citationId = (SELECT id FROM Citation WHERE eventId = ?)";
const REPORT = "SELECT * FROM Report WHERE id = (SELECT reportId FROM Citation WHERE eventId = ?)";
const REVISION = `WITH saved AS (SELECT eventId, reportId FROM Citation WHERE eventId = ?)
  SELECT r.* FROM saved JOIN Revision r ON (r.subject = 'event' AND r.subjectId = saved.eventId)
    OR (r.subject = 'report' AND r.subjectId = saved.reportId) ORDER BY r.id`;

/** What a save of an event with one new report has written, read from its store. */
export function rowsOfEvent(file: string, slug: string): SavedRows {
  const db = new Database(file, { readonly: true });
  try {
    const of = (sql: string, value: unknown) => db.prepare(sql).all(value) as Row[];
    const [event] = of("SELECT * FROM Event WHERE slug = ?", slug);
    const id = event?.id as number;
    const whole = event ? loadEvent(rowsOf(db), id) : null;
    if (!event || !whole) throw new Error(`There is no ${slug}.`);
    const titles = [whole.title, whole.titleKo ?? ""].join("\n");
    const parts = OF_EVENT.map((table) => [
      table,
      of(`SELECT * FROM ${table} WHERE eventId = ?`, id),
    ]);
    return {
      ...{ Event: [event], Report: of(REPORT, id), ...Object.fromEntries(parts) },
      ...{ Claim: of(CLAIM, id), Revision: of(REVISION, id) },
      event_title: [{ words: wordText(titles), pairs: pairText(titles) }],
      event_text: [eventText(whole)],
    };
  } finally {
    db.close();
  }
}

const KEYS = ["id", "eventId", "reportId", "citationId", "subjectId"];

/** The same without what each store gives its rows itself. */
export const withoutKeys = (rows: SavedRows): SavedRows =>
  Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !KEYS.includes(name))),
      ),
    ]),
  );
