import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type DatasetRecord, datasetSchemas, type Subject, subjects } from "@/lib/domain/dataset";

/** Where each type of record lies: one file, or a folder of files. */
const places: Record<Subject, string> = {
  outlet: "outlets.json",
  place: "places.json",
  actor: "actors.json",
  report: "reports",
  event: "events",
};

export type Dataset = { [S in Subject]: DatasetRecord<S>[] };
export type DatasetResult = { ok: true; dataset: Dataset } | { ok: false; errors: string[] };

/**
 * Reads and checks the dataset's files. Every error names file, record and field; with any error
 * nothing of the dataset may be used.
 */
export function readDataset(folder: string): DatasetResult {
  const errors: string[] = [];
  const dataset = Object.fromEntries(
    subjects.map((subject) => [subject, readRecords(folder, subject, errors)]),
  ) as unknown as Dataset;
  if (errors.length === 0) errors.push(...danglingReferences(dataset));
  return errors.length === 0 ? { ok: true, dataset } : { ok: false, errors };
}

function filesOf(folder: string, subject: Subject): string[] {
  const place = path.join(folder, places[subject]);
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(place, name));
}

function readRecords(folder: string, subject: Subject, errors: string[]): unknown[] {
  const seen = new Map<string, string>();
  const records: unknown[] = [];
  for (const file of filesOf(folder, subject)) {
    const name = path.relative(folder, file);
    for (const [index, raw] of parseArray(file, name, errors).entries()) {
      const slug = (raw as { slug?: unknown } | null)?.slug;
      const label = `${name}, ${typeof slug === "string" ? slug : `record ${index + 1}`}`;
      const parsed = datasetSchemas[subject].safeParse(raw);
      if (!parsed.success) {
        errors.push(
          ...parsed.error.issues.map(
            (issue) => `${label}, ${issue.path.join(".") || "record"}: ${issue.message}`,
          ),
        );
        continue;
      }
      const twin = seen.get(parsed.data.slug);
      if (twin) errors.push(`${label}, slug: is also in ${twin}.`);
      seen.set(parsed.data.slug, name);
      records.push(parsed.data);
    }
  }
  return records;
}

function parseArray(file: string, name: string, errors: string[]): unknown[] {
  try {
    const json: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    if (Array.isArray(json)) return json;
    errors.push(`${name}: must be a list of records.`);
  } catch (cause) {
    errors.push(`${name}: is not JSON (${cause instanceof Error ? cause.message : cause}).`);
  }
  return [];
}

function danglingReferences(dataset: Dataset): string[] {
  const known = Object.fromEntries(
    subjects.map((subject) => [subject, new Set(dataset[subject].map(({ slug }) => slug))]),
  ) as Record<Subject, Set<string>>;
  const errors: string[] = [];
  const check = (at: string, subject: Subject, slug: string | null) => {
    if (slug !== null && !known[subject].has(slug)) {
      errors.push(`${at}: there is no ${subject} “${slug}”.`);
    }
  };
  for (const { slug, parent } of dataset.actor) check(`actor ${slug}, parent`, "actor", parent);
  for (const report of dataset.report) {
    const at = `report ${report.slug}`;
    check(`${at}, outlet`, "outlet", report.outlet);
    check(`${at}, via`, "outlet", report.via);
    check(`${at}, originOutlet`, "outlet", report.originOutlet);
    check(`${at}, derivesFrom`, "report", report.derivesFrom);
  }
  for (const event of dataset.event) {
    const at = `event ${event.slug}`;
    for (const { place } of event.places) check(`${at}, places`, "place", place);
    for (const { actor } of event.actors) check(`${at}, actors`, "actor", actor);
    for (const { event: other } of event.relations) check(`${at}, relations`, "event", other);
    for (const { report } of event.citations) check(`${at}, citations`, "report", report);
  }
  errors.push(
    ...circles("actor", dataset.actor, (actor) => actor.parent),
    ...circles("report", dataset.report, (report) => report.derivesFrom),
  );
  return errors;
}

/** Records whose chain of references leads back to themselves. */
function circles<R extends { slug: string }>(
  subject: Subject,
  records: R[],
  next: (record: R) => string | null,
): string[] {
  const bySlug = new Map(records.map((record) => [record.slug, record]));
  return records.flatMap(({ slug }) => {
    const walked = new Set<string>();
    let at = bySlug.get(slug);
    while (at && !walked.has(at.slug)) {
      walked.add(at.slug);
      at = bySlug.get(next(at) ?? "");
    }
    return at?.slug === slug ? [`${subject} ${slug}: leads back to itself.`] : [];
  });
}
