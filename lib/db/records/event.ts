import { parseEdtf } from "@/lib/domain/edtf";
import { type Event, eventSchema } from "@/lib/domain/event";
import type { Transaction } from "../clients";
import type { References } from "./references";
import type { RecordStore } from "./store";

type Clock = NonNullable<Event["effective"]>;

/** The six columns of one clock; the bounds are always derived from the EDTF text. */
function clock<N extends string>(name: N, value: Clock | null) {
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
  const { places, actors, relations, citations, ...fields } = rest;
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

async function writeParts(tx: Transaction, eventId: number, record: Event, refs: References) {
  await tx.amount.createMany({
    data: record.amounts.map((amount, ordinal) => ({ ...amount, eventId, ordinal })),
  });
  await tx.eventCountry.createMany({
    data: record.countries.map((country) => ({ eventId, country })),
  });
  const placeIds = await refs.ids(
    "place",
    record.places.map(({ place }) => place),
  );
  await tx.eventPlace.createMany({
    data: record.places.map(({ role }, i) => ({
      ...{ eventId, role, ordinal: i },
      placeId: placeIds[i] as number,
    })),
  });
  const actorIds = await refs.ids(
    "actor",
    record.actors.map(({ actor }) => actor),
  );
  await tx.eventActor.createMany({
    data: record.actors.map(({ role }, i) => ({
      ...{ eventId, role, ordinal: i },
      actorId: actorIds[i] as number,
    })),
  });
  const reportIds = await refs.ids(
    "report",
    record.citations.map(({ report }) => report),
  );
  await tx.citation.createMany({
    data: record.citations.map(({ report, claims, ...fields }, i) => ({
      ...{ ...fields, eventId, ordinal: i },
      reportId: reportIds[i] as number,
    })),
  });
  for (const [i, { claims }] of record.citations.entries()) {
    if (claims.length === 0) continue;
    const reportId = reportIds[i] as number;
    const { id } = await tx.citation.findUniqueOrThrow({
      where: { eventId_reportId: { eventId, reportId } },
      select: { id: true },
    });
    await tx.claim.createMany({ data: claims.map((claim) => ({ ...claim, citationId: id })) });
  }
}

async function clearParts(tx: Transaction, eventId: number) {
  await tx.claim.deleteMany({ where: { citation: { eventId } } });
  await tx.citation.deleteMany({ where: { eventId } });
  await tx.eventActor.deleteMany({ where: { eventId } });
  await tx.eventPlace.deleteMany({ where: { eventId } });
  await tx.eventCountry.deleteMany({ where: { eventId } });
  await tx.amount.deleteMany({ where: { eventId } });
}

const byOrdinal = { orderBy: { ordinal: "asc" } } as const;

function findRow(tx: Transaction, slug: string) {
  return tx.event.findUnique({
    where: { slug },
    include: {
      amounts: byOrdinal,
      countries: { orderBy: { country: "asc" } },
      places: { ...byOrdinal, include: { place: { select: { slug: true } } } },
      actors: { ...byOrdinal, include: { actor: { select: { slug: true } } } },
      relations: { orderBy: { toId: "asc" }, include: { to: { select: { slug: true } } } },
      citations: {
        ...byOrdinal,
        include: { report: { select: { slug: true } }, claims: { orderBy: { id: "asc" } } },
      },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function readClock(row: Row, name: "occurred" | "effective" | "ended") {
  const edtf = row[name];
  if (edtf === null) return null;
  return {
    edtf,
    verbatim: row[`${name}Verbatim`],
    basis: row[`${name}Basis`],
    rationale: row[`${name}Rationale`],
  };
}

function toRecord(row: Row): Event {
  return eventSchema.parse({
    ...pick(row),
    occurred: readClock(row, "occurred"),
    effective: readClock(row, "effective"),
    ended: readClock(row, "ended"),
    amounts: row.amounts.map(({ id, eventId, ordinal, ...amount }) => amount),
    countries: row.countries.map(({ country }) => country),
    places: row.places.map(({ place, role }) => ({ place: place.slug, role })),
    actors: row.actors.map(({ actor, role }) => ({ actor: actor.slug, role })),
    relations: row.relations.map(({ type, to }) => ({ type, event: to.slug })),
    citations: row.citations.map((citation) => ({
      report: citation.report.slug,
      stance: citation.stance,
      claimedSource: citation.claimedSource,
      sourceDescription: citation.sourceDescription,
      credibility: citation.credibility,
      precedesEvent: citation.precedesEvent,
      note: citation.note,
      claims: citation.claims.map(({ id, citationId, ...claim }) => claim),
    })),
  });
}

function pick(row: Row) {
  const { slug, state, kind, title, titleKo, summary, status, statusNote, form, ownership } = row;
  const { sector, likelihood, confidence, assessment, doubts, readings } = row;
  return {
    ...{ slug, state, kind, title, titleKo, summary, status, statusNote, form, ownership },
    ...{ sector, likelihood, confidence, assessment, doubts, readings },
  };
}

export const eventStore: RecordStore<Event> = {
  async find(tx, slug) {
    const row = await findRow(tx, slug);
    return row && { id: row.id, version: row.version, record: toRecord(row) };
  },

  async create(tx, record, at, refs) {
    const publishedAt = record.state === "published" ? at : null;
    const { id } = await tx.event.create({
      data: { ...columns(record), slug: record.slug, createdAt: at, updatedAt: at, publishedAt },
      select: { id: true },
    });
    await writeParts(tx, id, record, refs);
    return id;
  },

  async update(tx, id, record, { at, version }, refs) {
    await clearParts(tx, id);
    await tx.event.update({ where: { id }, data: { ...columns(record), version, updatedAt: at } });
    if (record.state === "published") {
      await tx.event.updateMany({ where: { id, publishedAt: null }, data: { publishedAt: at } });
    }
    await writeParts(tx, id, record, refs);
  },

  async link(tx, id, { relations }, refs) {
    await tx.relation.deleteMany({ where: { fromId: id } });
    const toIds = await refs.ids(
      "event",
      relations.map(({ event }) => event),
    );
    await tx.relation.createMany({
      data: relations.map(({ type }, i) => ({ fromId: id, toId: toIds[i] as number, type })),
    });
  },
};
