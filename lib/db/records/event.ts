import { parseEdtf } from "@/lib/domain/edtf";
import { type Event, eventSchema } from "@/lib/domain/event";
import type { Rows, Tx } from "../sqlite/rows";
import { eventParts, writeParts } from "./event-parts";
import type { RecordStore } from "./store";

type Clock = NonNullable<Event["effective"]>;
const clocks = ["occurred", "effective", "ended"] as const;
type ClockName = (typeof clocks)[number];
type ClockColumn = `${ClockName}${"Min" | "Max" | "Verbatim" | "Basis" | "Rationale"}`;

/** The columns beside the EDTF text; the bounds are always derived from it. */
function clock<N extends ClockName>(name: N, value: Clock | null) {
  const date = value ? parseEdtf(value.edtf) : null;
  const bounds = date?.ok ? date.value : null;
  return {
    [`${name}Min`]: bounds?.min ?? null,
    [`${name}Max`]: bounds?.max ?? null,
    [`${name}Verbatim`]: value?.verbatim ?? null,
    [`${name}Basis`]: value?.basis ?? null,
    [`${name}Rationale`]: value?.rationale ?? null,
  } as Record<`${N}${"Min" | "Max" | "Verbatim" | "Basis" | "Rationale"}`, string | null>;
}

function columns(record: Event) {
  const { occurred, effective, ended, slug, amounts, countries, ...rest } = record;
  const { places, actors, relations, citations, mergedInto, ...fields } = rest;
  return {
    ...fields,
    occurred: occurred.edtf,
    effective: effective?.edtf ?? null,
    ended: ended?.edtf ?? null,
    ...clock("occurred", occurred),
    ...clock("effective", effective),
    ...clock("ended", ended),
  };
}

const FIND = `SELECT e.*, m.slug AS mergedInto FROM Event e
  LEFT JOIN Event m ON m.id = e.mergedIntoId WHERE e.slug = ?`;

/** The columns that hold one field of the record each. */
const plain = [
  ...["slug", "state", "kind", "title", "titleKo", "summary", "status", "statusNote", "form"],
  ...["ownership", "sector", "likelihood", "confidence", "assessment", "doubts", "readings"],
  ...["withdrawnReason", "mergedInto"],
];

type Row = { id: number; version: number } & Record<ClockName | ClockColumn, string | null>;

function readClock(row: Row, name: ClockName) {
  const edtf = row[name];
  if (edtf === null) return null;
  return {
    edtf,
    verbatim: row[`${name}Verbatim`],
    basis: row[`${name}Basis`],
    rationale: row[`${name}Rationale`],
  };
}

function find(rows: Rows, slug: string) {
  const [row] = rows.all<Row>(FIND, slug);
  if (!row) return null;
  const { id, version } = row;
  const record = eventSchema.parse({
    ...Object.fromEntries(plain.map((name) => [name, row[name as ClockName]])),
    ...Object.fromEntries(clocks.map((name) => [name, readClock(row, name)])),
    ...eventParts(rows, id),
  });
  return { id, version, record };
}

export const eventStore: RecordStore<Event> = {
  find,

  create(tx, record, at, refs) {
    const publishedAt = record.state === "published" ? at : null;
    const id = tx.insert("Event", {
      ...{ ...columns(record), slug: record.slug },
      ...{ createdAt: at, updatedAt: at, publishedAt },
    });
    writeParts(tx, id, record, refs);
    return id;
  },

  update(tx, id, record, { at, version, changed }, refs) {
    tx.update("Event", id, { ...columns(record), version, updatedAt: at });
    if (record.state === "published") {
      tx.run("UPDATE Event SET publishedAt = ? WHERE id = ? AND publishedAt IS NULL", at, id);
    }
    writeParts(tx, id, record, refs, changed);
  },

  link(tx, id, { relations, mergedInto }, refs) {
    tx.update("Event", id, { mergedIntoId: refs.maybe("event", mergedInto) });
    relink(tx, id, relations, (slug) => refs.id("event", slug));
  },
};

function relink(tx: Tx, fromId: number, relations: Event["relations"], key: (s: string) => number) {
  tx.run("DELETE FROM Relation WHERE fromId = ?", fromId);
  for (const { type, event } of relations) {
    tx.insert("Relation", { fromId, toId: key(event), type });
  }
}
