import type { Event } from "../event";

/** What becomes of two events that are one: the first is withdrawn, the second goes on. */
export function mergedEvents(
  from: Event,
  into: Event,
  { withReports, reason }: { withReports: boolean; reason: string },
): { from: Event; into: Event } {
  const has = new Set(into.citations.map(({ report }) => report));
  const more = withReports ? from.citations.filter(({ report }) => !has.has(report)) : [];
  return {
    from: {
      ...from,
      state: "withdrawn",
      withdrawnReason: reason,
      mergedInto: into.slug,
      // It must not point at itself by way of what it becomes.
      relations: from.relations.filter(({ event }) => event !== into.slug),
    },
    into: {
      ...into,
      citations: [...into.citations, ...more],
      relations: into.relations.filter(({ event }) => event !== from.slug),
    },
  };
}

export type MergeProblem = "same" | "merged" | "withdrawn" | "unpublished";

/** Why two events can't be made one in this direction; null where they can. */
export function mergeProblem(from: Event, into: Event): MergeProblem | null {
  if (from.slug === into.slug) return "same";
  if (from.mergedInto !== null || into.mergedInto !== null) return "merged";
  if (into.state === "withdrawn") return "withdrawn";
  // Readers who come by the old address must find something.
  if (from.state === "published" && into.state !== "published") return "unpublished";
  return null;
}
