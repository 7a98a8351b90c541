import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { importFiles } from "@/lib/db/import/files";
import { readReport, workOnImport } from "@/lib/db/import/work";
import type { JobError, Phase } from "@/lib/domain/import/job";
import type { ImportOptions } from "@/lib/domain/import/options";

const AT = "2026-11-23T09:00:00.000Z";

type Job = {
  state: string;
  error: JobError | null;
  report: ReturnType<typeof readReport>;
  fromRevision: number | null;
  toRevision: number | null;
};

/** A file that has been sent, as a job of the store in its first state. */
export function upload(
  store: string,
  content: string | Buffer,
  { id = "job-1", fileName = "events.csv", options = {} as Partial<ImportOptions> } = {},
): string {
  mkdirSync(path.join(path.dirname(store), "imports"), { recursive: true });
  writeFileSync(importFiles(id, store).upload, content);
  withDatabase(store, (db) =>
    db
      .prepare(
        `INSERT INTO ImportJob (id, userId, by, fileName, state, report, createdAt, updatedAt)
          VALUES (?, 'u-1', 'An Editor', ?, 'checking', ?, ?, ?)`,
      )
      .run(id, fileName, JSON.stringify({ options }), AT, AT),
  );
  return id;
}

export function jobOf(store: string, id = "job-1"): Job {
  const row = withDatabase(store, (db) =>
    db.prepare("SELECT * FROM ImportJob WHERE id = ?").get(id),
  ) as { state: string; error: string | null; report: string } & Job;
  const error = row.error === null ? null : JSON.parse(row.error as unknown as string);
  return { ...row, error, report: readReport(row.report as unknown as string) };
}

export function putInState(store: string, state: string, id = "job-1"): void {
  withDatabase(store, (db) =>
    db.prepare("UPDATE ImportJob SET state = ?, error = NULL WHERE id = ?").run(state, id),
  );
}

/** Does a phase in this process, and says how the job stands then. */
export async function phase(store: string, name: Phase, id = "job-1"): Promise<Job> {
  const states = { check: "checking", import: "importing", undo: "undoing" };
  putInState(store, states[name], id);
  await workOnImport(store, id, name, () => {});
  return jobOf(store, id);
}

/** What a dry run finds wrong, as "line cell column code". */
export function badCells(job: Job): string[] {
  const problems = job.report.found?.problems ?? [];
  return problems.map(({ line, letters, column, code }) =>
    [line, letters, column, code].filter((part) => part !== "").join(" "),
  );
}

export function withDatabase<T>(store: string, work: (db: Database.Database) => T): T {
  const db = new Database(store, { fileMustExist: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}
