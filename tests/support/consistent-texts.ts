import type Database from "better-sqlite3";
import { eventText } from "@/lib/db/event-text";
import { type LoadedEvent, loadEvent } from "@/lib/db/load-event";
import { type Rows, rowsOf } from "@/lib/db/sqlite/rows";
import { pairText, wordText } from "@/lib/domain/search-text";

export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** An event as readers see it; null for one that they don't. */
export function publishedEvent(rows: Rows, id: number): LoadedEvent | null {
  const event = loadEvent(rows, id);
  return event?.state === "published" ? event : null;
}

const WORDS = (table: string) => `SELECT doc, term, col, "offset" FROM temp.${table}_words`;
/** Each place of a word stands in both or is odd. */
const ODD = (table: string) => `SELECT DISTINCT doc FROM (
  SELECT doc FROM (${WORDS(table)} UNION ALL ${WORDS(`new_${table}`)})
  GROUP BY doc, term, col, "offset" HAVING count(*) <> 2)`;

/**
 * Events that search finds otherwise than it would if their texts were written now. Neither table
 * keeps its texts, so that the words that it holds are held against those of a new one.
 */
export function staleTexts(db: Database.Database): string[] {
  const rows = rowsOf(db);
  const make = (table: string, schema: string) =>
    db.exec(
      `CREATE VIRTUAL TABLE temp.${table}_words USING fts5vocab(${schema}, ${table}, instance)`,
    );
  for (const table of ["event_text", "event_title"]) {
    db.exec(`CREATE VIRTUAL TABLE temp.new_${table} USING fts5(words, pairs, content = '',
      contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`);
    make(table, "main");
    make(`new_${table}`, "temp");
  }
  const write = (table: string, id: number, { words, pairs }: { words: string; pairs: string }) =>
    db
      .prepare(`INSERT INTO temp.new_${table} (rowid, words, pairs) VALUES (?, ?, ?)`)
      .run(id, words, pairs);
  type Titles = { id: number; title: string; titleKo: string | null };
  for (const { id, title, titleKo } of rows.all<Titles>("SELECT id, title, titleKo FROM Event")) {
    const titles = [title, titleKo ?? ""].join("\n");
    write("event_title", id, { words: wordText(titles), pairs: pairText(titles) });
    const event = publishedEvent(rows, id);
    if (event) write("event_text", id, eventText(event));
  }
  return ["event_text", "event_title"].flatMap((table) =>
    rows.all<{ doc: number }>(ODD(table)).map(({ doc }) => `event ${doc}: ${table}`),
  );
}
