import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { subjects } from "@/lib/domain/dataset";
import type { Progress } from "@/lib/domain/import/job";
import { canonicalAddress } from "@/lib/domain/twins";
import { refreshEvents, subjectsEvents } from "../derived";
import { type Author, linkRecords, saveRecords } from "../save";
import type { Rows, Tx } from "../sqlite/rows";
import type { Plan, PlannedRow } from "./plan";

/** Somebody changed these since the dry run; nothing was written. */
export class ChangedSince extends Error {
  constructor(readonly records: string[]) {
    super(`Changed since: ${records.join(", ")}`);
  }
}

export type Written = { from: number; to: number };

type Given = { plan: Plan; author: Author; at: string; progress: Progress };
type Planned = Pick<PlannedRow, "subject" | "slug" | "version" | "json"> & { id: number };

const BATCH = 100;
// "+" keeps SQLite from taking all of a type by its slugs and sorting them, for each batch anew.
const SAVED = `SELECT id, subject, slug, version, json FROM record WHERE +subject = ?
  AND verdict IN ('added', 'changed') AND id > ? ORDER BY id LIMIT ${BATCH}`;
const LINKED = SAVED.replace("AND id >", "AND own = 1 AND id >");

/**
 * Writes what the dry run planned, within one transaction: all of it, or nothing where a record is no
 * more what the dry run saw. @returns the revisions made, first and last.
 * @throws ChangedSince
 */
export function writeImport(tx: Tx, { plan, author, at, progress }: Given): Written {
  const total = plan.one<{ n: number }>(
    "SELECT count(*) AS n FROM record WHERE verdict IN ('added', 'changed')",
  )?.n;
  const seen = plan.one<{ revision: number }>("SELECT revision FROM seen")?.revision ?? 0;
  const from = lastRevision(tx) + 1;
  const events = new Set<number>();
  const changed: string[] = [];
  let done = 0;
  for (const subject of subjects) {
    for (const batch of batches(plan, SAVED, subject)) {
      const items = batch.map(({ json, version }) => ({
        ...{ record: JSON.parse(json) as DatasetRecord<Subject>, expected: version },
      }));
      if (subject === "report") changed.push(...doubled(tx, items, { seen, from }));
      const results = saveRecords(tx, subject, items, author, at, { isPart: true });
      for (const [i, { status, id }] of results.entries()) {
        if (status === "conflict") changed.push(batch[i]?.slug ?? "");
        else if (subject === "event") events.add(id);
        else if (status === "updated")
          for (const e of subjectsEvents(tx, subject, [id])) events.add(e);
      }
      // Nothing of it will stay: there is no point in going on for long.
      if (changed.length > BATCH) throw new ChangedSince(changed);
      done += batch.length;
      progress("writing", done, total);
    }
  }
  if (changed.length > 0) throw new ChangedSince(changed);
  for (const subject of subjects) {
    for (const batch of batches(plan, LINKED, subject)) {
      linkRecords(
        tx,
        subject,
        batch.map(({ json }) => JSON.parse(json)),
      );
      progress("linking", 0, total);
    }
  }
  const ids = [...events];
  refreshEvents(tx, ids, (refreshed) => progress("refreshing", Math.floor(refreshed), ids.length));
  return { from, to: lastRevision(tx) };
}

function* batches(plan: Plan, sql: string, subject: Subject): Generator<Planned[]> {
  for (let after = 0; ; ) {
    const rows = plan.all<Planned>(sql, subject, after);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? after;
  }
}

const ADDED_SINCE = `SELECT r.slug FROM Report r
  JOIN Revision v ON v.subject = 'report' AND v.subjectId = r.id AND v.version = 1
  WHERE r.urlKey = ? AND v.id > ? AND v.id < ?`;

/** New reports whose page somebody else has added since the dry run. */
function doubled(
  tx: Tx,
  items: { record: DatasetRecord<Subject>; expected: number | null }[],
  { seen, from }: { seen: number; from: number },
): string[] {
  return items.flatMap(({ record, expected }) => {
    const { url } = record as DatasetRecord<"report">;
    const address = expected === null && url ? canonicalAddress(url) : null;
    if (address === null) return [];
    return tx.all<{ slug: string }>(ADDED_SINCE, address, seen, from).map(({ slug }) => slug);
  });
}

export function lastRevision(tx: Rows): number {
  return tx.all<{ id: number | null }>("SELECT max(id) AS id FROM Revision")[0]?.id ?? 0;
}
