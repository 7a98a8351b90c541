import "server-only";
import type { EventForm } from "@/lib/domain/desk/event-form";
import { eventEntry, findEvents } from "./find-events";
import { type NameEntry, namesOf } from "./names";

/** The names of all records that a form mentions, by type and slug ("outlet dailynk"). */
export function formNames(form: EventForm): { [typeAndSlug: string]: NameEntry } {
  const outlets = form.reports.flatMap(({ outlet, via, originOutlet }) => [
    outlet,
    via,
    originOutlet,
  ]);
  const slugs = {
    outlet: outlets,
    place: form.places.map(({ place }) => place),
    actor: form.actors.map(({ actor }) => actor),
  };
  const named = (Object.keys(slugs) as (keyof typeof slugs)[]).flatMap((type) =>
    namesOf(type, [...new Set(slugs[type])]).map((entry) => [`${type} ${entry.slug}`, entry]),
  );
  const events = form.relations.flatMap(({ event }) => {
    const found = findEvents(event).find(({ slug }) => slug === event);
    return found ? [[`event ${event}`, eventEntry(found)]] : [];
  });
  return Object.fromEntries([...named, ...events]);
}
