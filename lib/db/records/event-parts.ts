import type { Event } from "@/lib/domain/event";
import type { Rows, Tx } from "../sqlite/rows";
import type { References } from "./references";

const AMOUNTS = `SELECT min, max, currency, note, verbatim FROM Amount
  WHERE eventId = ? ORDER BY ordinal`;
const COUNTRIES = "SELECT country FROM EventCountry WHERE eventId = ? ORDER BY country";
const PLACES = `SELECT p.slug AS place, x.role FROM EventPlace x JOIN Place p ON p.id = x.placeId
  WHERE x.eventId = ? ORDER BY x.ordinal`;
const ACTORS = `SELECT a.slug AS actor, x.role FROM EventActor x JOIN Actor a ON a.id = x.actorId
  WHERE x.eventId = ? ORDER BY x.ordinal`;
const RELATIONS = `SELECT r.type, e.slug AS event FROM Relation r JOIN Event e ON e.id = r.toId
  WHERE r.fromId = ? ORDER BY r.toId`;
const CITATIONS = `SELECT c.id, r.slug AS report, c.stance, c.claimedSource, c.sourceDescription,
  c.credibility, c.precedesEvent, c.note FROM Citation c JOIN Report r ON r.id = c.reportId
  WHERE c.eventId = ? ORDER BY c.ordinal`;
const CLAIMS = `SELECT c.citationId, c.field, c.value, c.quote, c.rank, c.reason FROM Claim c
  JOIN Citation x ON x.id = c.citationId WHERE x.eventId = ? ORDER BY c.id`;

type CitationRow = { id: number; precedesEvent: number };
type ClaimRow = { citationId: number };

/** The fields of an event that have tables of their own, as the schema takes them. */
export function eventParts(rows: Rows, id: number) {
  const claims = rows.all<ClaimRow>(CLAIMS, id);
  return {
    amounts: rows.all(AMOUNTS, id),
    countries: rows.all<{ country: string }>(COUNTRIES, id).map(({ country }) => country),
    places: rows.all(PLACES, id),
    actors: rows.all(ACTORS, id),
    relations: rows.all(RELATIONS, id),
    citations: rows.all<CitationRow>(CITATIONS, id).map(({ id, ...citation }) => ({
      ...citation,
      precedesEvent: citation.precedesEvent === 1,
      claims: claims
        .filter(({ citationId }) => citationId === id)
        .map(({ citationId, ...claim }) => claim),
    })),
  };
}

type Part = "amounts" | "countries" | "places" | "actors" | "citations";

/** Writes those parts; of an event that is there already (`changed`), only those that differ. */
export function writeParts(
  tx: Tx,
  eventId: number,
  record: Event,
  refs: References,
  changed?: (field: Part) => boolean,
): void {
  for (const part of Object.keys(writers) as Part[]) {
    if (changed && !changed(part)) continue;
    if (changed) for (const sql of clearing[part]) tx.run(sql, eventId);
    writers[part](tx, eventId, record, refs);
  }
}

const clearing: Record<Part, string[]> = {
  amounts: ["DELETE FROM Amount WHERE eventId = ?"],
  countries: ["DELETE FROM EventCountry WHERE eventId = ?"],
  places: ["DELETE FROM EventPlace WHERE eventId = ?"],
  actors: ["DELETE FROM EventActor WHERE eventId = ?"],
  citations: [
    "DELETE FROM Claim WHERE citationId IN (SELECT id FROM Citation WHERE eventId = ?)",
    "DELETE FROM Citation WHERE eventId = ?",
  ],
};

const writers: Record<Part, (tx: Tx, eventId: number, record: Event, refs: References) => void> = {
  amounts: (tx, eventId, { amounts }) => {
    for (const [ordinal, amount] of amounts.entries()) {
      tx.insert("Amount", { ...amount, eventId, ordinal });
    }
  },
  countries: (tx, eventId, { countries }) => {
    for (const country of countries) tx.insert("EventCountry", { eventId, country });
  },
  places: (tx, eventId, { places }, refs) => {
    for (const [ordinal, { place, role }] of places.entries()) {
      tx.insert("EventPlace", { eventId, placeId: refs.id("place", place), ordinal, role });
    }
  },
  actors: (tx, eventId, { actors }, refs) => {
    for (const [ordinal, { actor, role }] of actors.entries()) {
      tx.insert("EventActor", { eventId, actorId: refs.id("actor", actor), ordinal, role });
    }
  },
  citations: (tx, eventId, { citations }, refs) => {
    for (const [ordinal, { report, claims, ...fields }] of citations.entries()) {
      const reportId = refs.id("report", report);
      const citationId = tx.insert("Citation", { ...fields, eventId, reportId, ordinal });
      for (const claim of claims) tx.insert("Claim", { ...claim, citationId });
    }
  },
};
