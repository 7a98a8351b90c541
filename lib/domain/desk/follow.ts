import type { DatasetRecord, Subject } from "../dataset";

/** The record that took over all that a merged one had; a slug that was never merged is itself. */
export type Follow = (subject: "outlet" | "place" | "actor" | "event", slug: string) => string;

/**
 * A record with all that it names led on to where merged records went. What comes to the same twice
 * collapses to the first; what comes to itself goes.
 */
export function followed<S extends Subject>(
  subject: S,
  record: DatasetRecord<S>,
  follow: Follow,
): DatasetRecord<S> {
  const step = steps[subject] as (record: DatasetRecord<S>, follow: Follow) => DatasetRecord<S>;
  return step(record, follow);
}

const steps: { [S in Subject]: (r: DatasetRecord<S>, follow: Follow) => DatasetRecord<S> } = {
  outlet: (outlet) => outlet,
  place: (place) => place,
  actor: (actor, follow) => {
    const parent = actor.parent && follow("actor", actor.parent);
    return { ...actor, parent: parent === actor.slug ? null : parent };
  },
  report: (report, follow) => ({
    ...report,
    outlet: follow("outlet", report.outlet),
    via: report.via && follow("outlet", report.via),
    originOutlet: report.originOutlet && follow("outlet", report.originOutlet),
  }),
  event: (event, follow) => ({
    ...event,
    places: once(
      event.places.map(({ place, ...rest }) => ({ place: follow("place", place), ...rest })),
      ({ place }) => place,
    ),
    actors: once(
      event.actors.map(({ actor, ...rest }) => ({ actor: follow("actor", actor), ...rest })),
      ({ actor, role }) => `${actor} ${role ?? ""}`,
    ),
    relations: once(
      event.relations
        .map(({ event: other, ...rest }) => ({ ...rest, event: follow("event", other) }))
        .filter(({ event: other }) => other !== event.slug),
      ({ type, event: other }) => `${other} ${type}`,
    ).sort((a, b) => (`${a.event} ${a.type}` < `${b.event} ${b.type}` ? -1 : 1)),
  }),
};

/** The first of those with the same key; a role that the first lacks is taken from the next. */
function once<T extends object>(items: T[], keyOf: (item: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const before = kept.get(key);
    if (!before) kept.set(key, item);
    else if ("role" in before && "role" in item) {
      kept.set(key, { ...before, role: before.role ?? item.role });
    }
  }
  return [...kept.values()];
}
