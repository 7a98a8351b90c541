import type { Subject } from "@/lib/domain/dataset";
import { jsonRecord, subjectOf } from "@/lib/domain/import/json-record";
import { type Problem, problem } from "@/lib/domain/import/problem";
import type { Checking } from "./checking";
import { jsonElements } from "./json";

const MOST_RECORDS = 100_000;

/**
 * Reads records of the dataset's own form; those that are there already are changed to what the file
 * has. Events are looked at last, as twins are found by what their reports are.
 */
export async function checkJson(checking: Checking, fileName: string): Promise<void> {
  const { plan, file, progress } = checking;
  let [count, total] = [0, 0];
  for await (const { line, list, value } of jsonElements(file, (bytes) =>
    progress("reading", bytes),
  )) {
    total += 1;
    if (total > MOST_RECORDS) {
      plan.problems([problem(line, "", "too-many-rows", { most: String(MOST_RECORDS) })]);
      break;
    }
    const problems: Problem[] = [];
    const subject = subjectOf(list, fileName, value);
    if (subject === null) problems.push(problem(line, list ?? "", "json-shape"));
    else if (subject === "event") {
      const record = jsonRecord("event", value, line, problems);
      if (record) {
        plan.run("INSERT INTO row (line, cells) VALUES (?, ?)", line, JSON.stringify(record));
        count += 1;
      } else failed(checking, "event", value);
    } else keep(checking, subject, value, line, problems);
    plan.problems(problems);
  }
  if (total === 0) plan.problems([problem(1, "", "empty-file")]);
  events(checking, count);
}

function keep(
  checking: Checking,
  subject: Subject,
  value: unknown,
  line: number,
  problems: Problem[],
): void {
  const record = jsonRecord(subject, value, line, problems);
  if (!record) {
    failed(checking, subject, value);
    return;
  }
  const stored = checking.store.find(subject, record.slug);
  if (stored) checking.changed(subject, stored, record, line);
  else checking.added(subject, record, line);
}

function failed(checking: Checking, subject: Subject, value: unknown): void {
  const slug = (value as { slug?: unknown } | null)?.slug;
  if (typeof slug === "string") checking.failed(subject, slug.toWellFormed());
}

function events(checking: Checking, total: number): void {
  const page = "SELECT n, line, cells FROM row WHERE n > ? ORDER BY n LIMIT 500";
  for (let after = 0; ; ) {
    const rows = checking.plan.all<{ n: number; line: number; cells: string }>(page, after);
    for (const { n, line, cells } of rows) {
      keep(checking, "event", JSON.parse(cells), line, []);
      after = n;
      checking.progress("events", n, total);
    }
    if (rows.length === 0) return;
  }
}
