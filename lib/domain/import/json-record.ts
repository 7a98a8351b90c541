import { type DatasetRecord, datasetSchemas, type Subject, subjects } from "../dataset";
import { actorTypes, outletTypes, placeTypes } from "../vocabulary";
import { type Problem, problem, schemaProblem } from "./problem";

type Raw = Record<string, unknown>;

/**
 * Of which type a record of the dataset's files is: the list that it stands in says so ("events"),
 * or else what it has; null where neither does.
 */
export function subjectOf(list: string | null, fileName: string, raw: unknown): Subject | null {
  const named = subjects.find((subject) => list === `${subject}s`);
  if (named || list !== null) return named ?? null;
  const byFile = subjects.find((subject) =>
    new RegExp(`(?:^|[^a-z])${subject}s[.]json$`).test(fileName),
  );
  if (byFile) return byFile;
  if (typeof raw !== "object" || raw === null) return null;
  const { occurred, headlineBasis, type, grades, languages } = raw as Raw;
  if (occurred !== undefined) return "event";
  if (headlineBasis !== undefined) return "report";
  const is = (types: readonly string[]) => typeof type === "string" && types.includes(type);
  if (is(placeTypes)) return "place";
  if (is(outletTypes) && (!is(actorTypes) || grades || languages)) return "outlet";
  return is(actorTypes) ? "actor" : null;
}

/** The record as its schema takes it; null with a problem for each field that it refuses. */
export function jsonRecord<S extends Subject>(
  subject: S,
  raw: unknown,
  line: number,
  problems: Problem[],
): DatasetRecord<S> | null {
  const parsed = datasetSchemas[subject].safeParse(raw);
  if (parsed.success) return parsed.data as DatasetRecord<S>;
  for (const issue of parsed.error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : null;
    const column = [...issue.path, ...(unknown ? [unknown] : [])].join(".") || subject;
    problems.push(
      unknown
        ? problem(line, column, "unknown-column", { nearest: "" })
        : schemaProblem(
            issue,
            { line, column },
            { filled: present(raw, issue.path), clears: false },
          ),
    );
  }
  return null;
}

function present(raw: unknown, path: readonly PropertyKey[]): boolean {
  let at = raw;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | null)?.[step];
  return at !== undefined && at !== null;
}

/** What a record refers to: records of other types by their slugs, with the field that names them. */
export function referencesOf<S extends Subject>(
  subject: S,
  record: DatasetRecord<S>,
): { subject: Subject; slug: string; field: string }[] {
  const one = (to: Subject, field: string, slug: string | null | undefined) =>
    slug ? [{ subject: to, slug, field }] : [];
  const { mergedInto } = record as { mergedInto?: string | null };
  const merged = one(subject, "mergedInto", mergedInto);
  if (subject === "actor") {
    return [...merged, ...one("actor", "parent", (record as DatasetRecord<"actor">).parent)];
  }
  if (subject === "report") {
    const { outlet, via, originOutlet, derivesFrom } = record as DatasetRecord<"report">;
    return [
      ...[...one("outlet", "outlet", outlet), ...one("outlet", "via", via)],
      ...one("outlet", "originOutlet", originOutlet),
      ...one("report", "derivesFrom", derivesFrom),
    ];
  }
  if (subject !== "event") return merged;
  const event = record as DatasetRecord<"event">;
  return [
    ...merged,
    ...event.places.flatMap(({ place }) => one("place", "places", place)),
    ...event.actors.flatMap(({ actor }) => one("actor", "actors", actor)),
    ...event.relations.flatMap(({ event }) => one("event", "relations", event)),
    ...event.citations.flatMap(({ report }) => one("report", "citations", report)),
  ];
}
