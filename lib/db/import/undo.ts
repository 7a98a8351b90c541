import { type DatasetRecord, datasetSchemas, type Subject } from "@/lib/domain/dataset";
import type { Changes } from "@/lib/domain/desk/changes";
import type { Progress } from "@/lib/domain/import/job";
import { refreshEvents, subjectsEvents } from "../derived";
import { references, tables } from "../records/references";
import { recordStores } from "../records/store";
import { type Author, linkRecords, saveRecords } from "../save";
import type { Tx } from "../sqlite/rows";
import { ChangedSince, type Written } from "./write";

export const UNDONE = "Import undone";

/** Records that an import wrote (each once) and that stand at another version by now. */
const SINCE = `SELECT r.subject, r.subjectId FROM Revision r
  JOIN Revision later ON later.subject = r.subject AND later.subjectId = r.subjectId
    AND later.version = r.version + 1
  WHERE r.id BETWEEN ? AND ? AND (r.subject = 'event' OR r.version > 1) ORDER BY r.id LIMIT 50`;
/** Events that it added and that others were merged into since, which leaves them as they are. */
const TAKEN_OVER = `SELECT DISTINCT 'event' AS subject, e.mergedIntoId AS subjectId
  FROM Event e JOIN Revision made ON made.subject = 'event' AND made.subjectId = e.mergedIntoId
    AND made.version = 1 AND made.id BETWEEN ? AND ?
  WHERE e.mergedIntoId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM Revision own
    WHERE own.subject = 'event' AND own.subjectId = e.id AND own.id BETWEEN ? AND ?
      AND json_type(own.diff, '$.mergedInto') IS NOT NULL) LIMIT 50`;
const WRITTEN = `SELECT id, subject, subjectId, version, diff FROM Revision
  WHERE id > ? AND id <= ? AND (subject = 'event' OR version > 1) ORDER BY id LIMIT 100`;
const COUNT = `SELECT count(*) AS n FROM Revision
  WHERE id BETWEEN ? AND ? AND (subject = 'event' OR version > 1)`;

type RevisionRow = {
  id: number;
  subject: Subject;
  subjectId: number;
  version: number;
  diff: string;
};

/**
 * Brings back what an import changed, by new revisions within one transaction: events that it added
 * are withdrawn, records that it changed have again what they had. What else it added stays, as
 * nothing that readers see cites it.
 * @throws ChangedSince naming the records that somebody has changed since, or has merged others into;
 * nothing is undone then.
 */
export function undoImport(
  tx: Tx,
  { from, to }: Written,
  { author, at, progress }: { author: Author; at: string; progress: Progress },
): void {
  const refs = references(tx);
  type Changed = Pick<RevisionRow, "subject" | "subjectId">;
  const since = [
    ...tx.all<Changed>(SINCE, from, to),
    ...tx.all<Changed>(TAKEN_OVER, from, to, from, to),
  ];
  if (since.length > 0) {
    throw new ChangedSince(since.map(({ subject, subjectId }) => refs.slug(subject, subjectId)));
  }
  const total = tx.all<{ n: number }>(COUNT, from, to)[0]?.n ?? 0;
  const events = new Set<number>();
  let done = 0;
  for (let after = from - 1; ; ) {
    const page = tx.all<RevisionRow>(WRITTEN, after, to);
    if (page.length === 0) break;
    for (const row of page) {
      takeBack(tx, row, author, at);
      for (const id of subjectsEvents(tx, row.subject, [row.subjectId])) events.add(id);
      after = row.id;
      done += 1;
      progress("undoing", done, total);
    }
  }
  refreshEvents(tx, [...events], (n) => progress("refreshing", Math.floor(n), events.size));
}

function takeBack(tx: Tx, row: RevisionRow, author: Author, at: string): void {
  const { subject, subjectId, version } = row;
  const sql = `SELECT slug FROM "${tables[subject]}" WHERE id = ?`;
  const slug = tx.all<{ slug: string }>(sql, subjectId)[0]?.slug ?? "";
  const stored = recordStores[subject].find(tx, slug);
  if (!stored) throw new Error(`There is no ${subject} ${slug} to take back.`);
  const before =
    version === 1
      ? { ...stored.record, state: "withdrawn", withdrawnReason: UNDONE }
      : { ...stored.record, ...formerValues(JSON.parse(row.diff) as Changes) };
  const record = datasetSchemas[subject].parse(before) as DatasetRecord<Subject>;
  const item = { record, expected: version };
  const [saved] = saveRecords(tx, subject, [item], author, at, { isPart: true });
  if (saved?.status === "conflict") throw new ChangedSince([slug]);
  linkRecords(tx, subject, [record]);
}

const formerValues = (diff: Changes) =>
  Object.fromEntries(Object.entries(diff).map(([field, [before]]) => [field, before]));
