import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { columnOfPath } from "@/lib/domain/import/columns";
import { referencesOf } from "@/lib/domain/import/json-record";
import { problem } from "@/lib/domain/import/problem";
import type { Checking } from "./checking";
import type { Plan, PlannedRow } from "./plan";

type Planned = Pick<PlannedRow, "subject" | "slug" | "line" | "json"> & { id: number };

/** Every reference has to lead to a record that is there or is imported, and none back to itself. */
export function checkReferences(checking: Checking, isCsv: boolean): void {
  const { plan } = checking;
  // Of a CSV file all but these were resolved when they were read.
  const which = isCsv ? "own = 1" : "1 = 1";
  const page = `SELECT id, subject, slug, line, json FROM record
    WHERE verdict IN ('added', 'changed') AND ${which} AND id > ? ORDER BY id LIMIT 200`;
  for (let after = 0; ; ) {
    const rows = plan.all<Planned>(page, after);
    for (const row of rows) {
      checkRecord(checking, row, isCsv);
      after = row.id;
    }
    if (rows.length === 0) return;
  }
}

function checkRecord(checking: Checking, row: Planned, isCsv: boolean): void {
  const { plan, store } = checking;
  const record = JSON.parse(row.json) as DatasetRecord<Subject>;
  const group = row.subject === "report" ? "report" : "event";
  for (const { subject, slug, field } of referencesOf(row.subject, record)) {
    const column = isCsv ? columnOfPath(group, [field]) : field;
    const sql = "SELECT verdict, twinOf FROM record WHERE subject = ? AND slug = ?";
    const planned = plan.one<{ verdict: string; twinOf: string | null }>(sql, subject, slug);
    if (planned?.verdict === "twin" && subject === "event") {
      const values = { event: slug, twin: planned.twinOf ?? "" };
      plan.problems([problem(row.line, column, "skipped-twin", values)]);
    } else if (!planned && !store.has(subject, slug) && !isFailed(plan, subject, slug)) {
      const values = { what: subject, name: slug, slugs: "" };
      plan.problems([problem(row.line, column, "unknown", values)]);
    }
  }
  const next = row.subject === "report" ? "derivesFrom" : row.subject === "actor" ? "parent" : null;
  if (next && leadsBack(checking, row, next)) {
    const column = isCsv ? columnOfPath(group, [next]) : next;
    plan.problems([problem(row.line, column, "circle", { slug: row.slug })]);
  }
}

const isFailed = (plan: Plan, subject: Subject, slug: string) =>
  plan.one("SELECT 1 FROM failed WHERE subject = ? AND slug = ?", subject, slug) !== undefined;

/** Whether the chain of references from a record comes back to it. */
function leadsBack({ plan, store }: Checking, { subject, slug }: Planned, field: string): boolean {
  const after = (from: string): string | null => {
    const sql = `SELECT json_extract(json, '$.${field}') AS next FROM record
      WHERE subject = ? AND slug = ? AND json <> ''`;
    const planned = plan.one<{ next: string | null }>(sql, subject, from);
    if (planned) return planned.next;
    return subject === "report"
      ? store.derivesFrom(from)
      : (store.find("actor", from)?.record.parent ?? null);
  };
  const walked = new Set<string>();
  let at = after(slug);
  while (at !== null && at !== slug && !walked.has(at)) {
    walked.add(at);
    at = after(at);
  }
  return at === slug;
}
