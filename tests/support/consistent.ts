import Database from "better-sqlite3";
import { eventCard } from "@/lib/db/card";
import { tables } from "@/lib/db/records/references";
import { recordStores } from "@/lib/db/records/store";
import { sourcesOf } from "@/lib/db/sources";
import { type Rows, rowsOf } from "@/lib/db/sqlite/rows";
import { datasetSchemas, type Subject } from "@/lib/domain/dataset";
import { replayed } from "@/lib/domain/desk/replay";
import { publishedEvent, same, staleTexts } from "./consistent-texts";

const PARTS = {
  Amount: "eventId",
  EventCountry: "eventId",
  EventPlace: "eventId",
  EventActor: "eventId",
  Citation: "eventId",
  Relation: "fromId",
  EventCard: "eventId",
};

/** All in which what is derived, or the history, disagrees with the records of a store; none: []. */
export function consistency(file: string): string[] {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const rows = rowsOf(db);
    return db.transaction(() => [
      ...(db.pragma("integrity_check", { simple: true }) === "ok" ? [] : ["integrity_check"]),
      ...(db.pragma("foreign_key_check") as object[]).map((row) => JSON.stringify(row)),
      ...orphans(rows),
      ...(Object.keys(tables) as Subject[]).flatMap((subject) => histories(rows, subject)),
      ...cards(rows),
      ...staleTexts(db),
    ])();
  } finally {
    db.close();
  }
}

function orphans(rows: Rows): string[] {
  const lost = (what: string, sql: string) =>
    rows.all<{ id: number }>(sql).map(({ id }) => `${what} ${id} belongs to nothing`);
  return [
    ...Object.entries(PARTS).flatMap(([table, key]) =>
      lost(table, `SELECT ${key} AS id FROM ${table} WHERE ${key} NOT IN (SELECT id FROM Event)`),
    ),
    ...lost("Claim", "SELECT id FROM Claim WHERE citationId NOT IN (SELECT id FROM Citation)"),
    ...lost("text", "SELECT rowid AS id FROM event_text WHERE rowid NOT IN (SELECT id FROM Event)"),
    ...lost(
      "title",
      "SELECT rowid AS id FROM event_title WHERE rowid NOT IN (SELECT id FROM Event)",
    ),
  ];
}

type Head = { id: number; slug: string; version: number };
const REVISIONS = `SELECT version, diff FROM Revision WHERE subject = ? AND subjectId = ?
  ORDER BY version`;

/** Revisions must run from 1 to the record's version, and give the record when they are replayed. */
function histories(rows: Rows, subject: Subject): string[] {
  const heads = rows.all<Head>(`SELECT id, slug, version FROM "${tables[subject]}"`);
  return heads.flatMap(({ id, slug, version }) => {
    const revisions = rows.all<{ version: number; diff: string }>(REVISIONS, subject, id);
    const gapless = revisions.every((revision, i) => revision.version === i + 1);
    if (!gapless || revisions.length !== version) return `${subject} ${slug}: revisions`;
    const read = revisions.map(({ diff, ...rest }) => ({ ...rest, changes: JSON.parse(diff) }));
    const again = datasetSchemas[subject].safeParse(replayed(read, version));
    const stored = readable(rows, subject, slug);
    return same(again.data, stored) ? [] : `${subject} ${slug}: replay`;
  });
}

/** Null for rows that make no record, such as an event that has lost its reports. */
function readable(rows: Rows, subject: Subject, slug: string): object | null {
  try {
    return recordStores[subject].find(rows, slug)?.record ?? null;
  } catch {
    return null;
  }
}

/** A published event has a card as it would be made now. */
function cards(rows: Rows): string[] {
  return rows.all<Head>("SELECT id, slug FROM Event").flatMap(({ id, slug }) => {
    const event = publishedEvent(rows, id);
    const held = rows.all<{ json: string }>("SELECT json FROM EventCard WHERE eventId = ?", id);
    const made = event ? [JSON.stringify(eventCard(event, sourcesOf(rows, id)))] : [];
    return same(
      held.map(({ json }) => json),
      made,
    )
      ? []
      : [`event ${slug}: card`];
  });
}
