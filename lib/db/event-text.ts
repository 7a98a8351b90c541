import { pairText, wordText } from "@/lib/domain/search-text";
import type { LoadedEvent } from "./load-event";

/** What full-text search looks through: the event's words and every name and spelling in it. */
export function eventText(event: LoadedEvent): { words: string; pairs: string } {
  const all = [
    event.title,
    event.titleKo,
    event.summary,
    event.kind.replaceAll("-", " "),
    event.occurredVerbatim,
    event.doubts,
    ...event.places.flatMap(({ place }) => [place.name, ...place.names.map(({ name }) => name)]),
    ...event.actors.flatMap(({ actor }) => [actor.name, ...actor.names.map(({ name }) => name)]),
    ...event.citations.flatMap(({ report }) => [
      report.headline,
      report.describedAs,
      report.outlet.name,
      report.outlet.nameKo,
    ]),
  ];
  const text = all.filter((part) => part !== null).join("\n");
  return { words: wordText(text), pairs: pairText(text) };
}
