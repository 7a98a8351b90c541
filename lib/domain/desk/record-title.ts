import type { Subject } from "../dataset";

/** What a record is called: an event's title, a report's headline, else its name. */
export function recordTitle(record: object): string {
  const { title, headline, describedAs, name, slug } = record as Record<string, string | null>;
  return title ?? headline ?? describedAs ?? name ?? slug ?? "";
}

const PUBLIC: Partial<Record<Subject, string>> = {
  event: "/events/",
  outlet: "/outlets/",
  place: "/cities/",
};

/** Where the public sees a record of a type, and where it is edited; null where it has no such page. */
export function recordPaths(subject: Subject, slug: string) {
  const base = PUBLIC[subject];
  return {
    shown: base ? base + slug : null,
    edited: subject === "report" ? null : `/desk/${subject}s/${slug}`,
    history: `/desk/history/${subject}/${slug}`,
  };
}
