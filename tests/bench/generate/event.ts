import type { LoadedEvent } from "@/lib/db/load-event";
import type { Event } from "@/lib/domain/event";
import { boundsOf, movedDate, someYear } from "./dates";
import type { Random } from "./random";
import type { SyntheticReport, Workshop } from "./report";

type Fields = Omit<LoadedEvent, "amounts" | "countries" | "places" | "actors" | "citations">;

/** An event of the shape of a real one: other words, other time, partly other places and actors. */
export function syntheticEvent(
  id: number,
  workshop: Workshop,
  report: (year: number) => SyntheticReport,
): LoadedEvent {
  const { vocabulary, random } = workshop;
  const model = random.pick(vocabulary.dataset.event);
  const year = someYear(random);
  const reports = distinct(
    model.citations,
    () => report(year),
    ({ slug }) => slug,
  );
  return {
    ...fieldsOf(id, model, year, workshop),
    amounts: model.amounts.map((amount, ordinal) => ({ ...amount, id: 0, eventId: id, ordinal })),
    countries: [...model.countries].sort().map((country) => ({ eventId: id, country })),
    places: namesOf(model.places, "place", vocabulary.places, random).map(({ place, role }, i) => ({
      ...{ eventId: id, ordinal: i, role },
      ...row(workshop.known.place, place, "placeId", "place"),
    })),
    actors: namesOf(model.actors, "actor", vocabulary.actors, random).map(({ actor, role }, i) => ({
      ...{ id: 0, eventId: id, ordinal: i, role },
      ...row(workshop.known.actor, actor, "actorId", "actor"),
    })),
    citations: reports.map(([{ report: _, claims, ...citation }, cited], ordinal) => ({
      ...{ ...citation, id: 0, eventId: id, reportId: cited.id, ordinal },
      ...{ claims: [], report: cited },
    })),
  };
}

function fieldsOf(
  id: number,
  model: Event,
  year: number,
  { vocabulary, random, at }: Workshop,
): Fields {
  const { amounts, countries, places, actors, relations, citations, occurred, ...fields } = model;
  const { effective, ended, ...rest } = fields;
  const edtf = movedDate(occurred.edtf, year, random);
  const { min, max } = boundsOf(edtf);
  const none = { effective: null, effectiveMin: null, effectiveMax: null, effectiveVerbatim: null };
  const never = { ended: null, endedMin: null, endedMax: null, endedVerbatim: null };
  const unsaid = {
    effectiveBasis: null,
    effectiveRationale: null,
    endedBasis: null,
    endedRationale: null,
  };
  const lot = random.next();
  const state = lot < 0.95 ? "published" : lot < 0.99 ? "in_review" : "draft";
  return {
    ...{ ...rest, ...none, ...never, ...unsaid },
    ...{ id, slug: `synthetic-event-${id}`, state, version: 1 },
    title: vocabulary.words(random, "en", model.title.length - 8),
    titleKo: random.chance(0.3) ? vocabulary.words(random, "ko", 24) : null,
    summary: vocabulary.prose(random, model.summary.length),
    doubts: model.doubts && vocabulary.words(random, "en", model.doubts.length),
    ...{ occurred: edtf, occurredMin: min, occurredMax: max },
    ...{ occurredVerbatim: occurred.verbatim, occurredBasis: occurred.basis },
    occurredRationale: occurred.rationale,
    ...{ withdrawnReason: null, mergedIntoId: null, createdAt: at, updatedAt: at },
    publishedAt: state === "published" ? at : null,
  };
}

/** Half of the names as in the model, half drawn from all; each once. */
function namesOf<K extends string, T extends { [key in K]: string }>(
  model: T[],
  key: K,
  all: string[],
  random: Random,
): T[] {
  const drawn = distinct(
    model,
    (part) => (random.chance(0.5) ? part[key] : random.pick(all)),
    (slug) => slug,
  );
  return drawn.map(([part, slug]) => ({ ...part, [key]: slug }));
}

function distinct<T, U>(items: T[], make: (item: T) => U, name: (made: U) => string): [T, U][] {
  const seen = new Map<string, [T, U]>();
  for (const item of items) {
    const made = make(item);
    if (!seen.has(name(made))) seen.set(name(made), [item, made]);
  }
  return [...seen.values()];
}

function row<Row extends { id: number }, I extends string, N extends string>(
  rows: Map<string, Row>,
  slug: string,
  id: I,
  name: N,
): Record<I, number> & Record<N, Row> {
  const found = rows.get(slug);
  if (!found) throw new Error(`There is no ${name} ${slug}.`);
  return { [id]: found.id, [name]: found } as Record<I, number> & Record<N, Row>;
}
