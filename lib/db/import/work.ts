import type { JobError, JobReport, Phase, Progress } from "@/lib/domain/import/job";
import { importOptions } from "@/lib/domain/import/options";
import { openHotReader } from "../sqlite/hot-reader";
import { openStoreWriter, type StoreWriter } from "../sqlite/store-writer";
import { checkImport } from "./check";
import { importFiles, removeImportFiles } from "./files";
import { openPlan } from "./plan";
import { undoImport } from "./undo";
import { ChangedSince, writeImport } from "./write";

type Job = {
  id: string;
  userId: string;
  by: string;
  fileName: string;
  report: string | null;
  fromRevision: number | null;
  toRevision: number | null;
};

const JOB = `SELECT id, userId, by, fileName, report, fromRevision, toRevision
  FROM ImportJob WHERE id = ?`;

/** Patient with editors' saves, which take a moment, where a server's own thread must not wait. */
const CONNECTION = "PRAGMA busy_timeout = 60000; PRAGMA cache_size = -24576";

/** Does one phase of an import's work, in a process of its own; how it ended stands in the job. */
export async function workOnImport(
  store: string,
  id: string,
  phase: Phase,
  progress: Progress,
): Promise<void> {
  const rows = openHotReader(store);
  const writer = openStoreWriter(store);
  try {
    const [job] = rows.all<Job>(JOB, id);
    if (!job) throw new Error(`There is no import ${id}.`);
    await writer.run(CONNECTION);
    if (phase === "check") return await check(store, job, writer, progress);
    if (phase === "import") return await write(store, job, writer, progress);
    await undo(job, writer, progress);
  } finally {
    rows.close();
    writer.close();
  }
}

const now = () => new Date().toISOString();

export function readReport(text: string | null): JobReport {
  const { options, note = "", found = null } = JSON.parse(text ?? "{}") as Partial<JobReport>;
  return { options: importOptions.parse(options ?? {}), note, found };
}

async function check(store: string, job: Job, writer: StoreWriter, progress: Progress) {
  const rows = openHotReader(store);
  const report = readReport(job.report);
  const files = importFiles(job.id, store);
  const given = { files, fileName: job.fileName, rows, options: report.options, progress };
  const found = await checkImport(given).finally(() => rows.close());
  const sql = "UPDATE ImportJob SET state = 'checked', report = ?, updatedAt = ? WHERE id = ?";
  await writer.transaction((tx) =>
    tx.run(sql, JSON.stringify({ ...report, found }), now(), job.id),
  );
}

const IMPORTED = `UPDATE ImportJob SET state = 'imported', fromRevision = ?, toRevision = ?,
  error = NULL, updatedAt = ? WHERE id = ? AND state = 'importing'`;

async function write(store: string, job: Job, writer: StoreWriter, progress: Progress) {
  const report = readReport(job.report);
  const reason = [`Import of ${job.fileName}`, report.note].filter(Boolean).join(": ");
  const author = { by: job.by, userId: job.userId, reason };
  const plan = openPlan(importFiles(job.id, store).plan);
  try {
    await writer.transaction((tx) => {
      const at = now();
      const { from, to } = writeImport(tx, { plan, author, at, progress });
      // In the same transaction: the job says "imported" just when the rows are there.
      tx.run(IMPORTED, from, to, at, job.id);
    });
  } catch (error) {
    if (!(error instanceof ChangedSince)) throw error;
    return await refused(writer, job.id, "checked", error);
  } finally {
    plan.close();
  }
  removeImportFiles(job.id, store);
  // Statistics for the planner, and no log of the size of an import left behind.
  await writer.run("PRAGMA analysis_limit = 1000; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
}

async function undo(job: Job, writer: StoreWriter, progress: Progress) {
  const [from, to] = [job.fromRevision ?? 0, job.toRevision ?? -1];
  const author = { by: job.by, userId: job.userId, reason: `Import of ${job.fileName} undone` };
  const sql = "UPDATE ImportJob SET state = 'undone', error = NULL, updatedAt = ? WHERE id = ?";
  try {
    await writer.transaction((tx) => {
      undoImport(tx, { from, to }, { author, at: now(), progress });
      tx.run(sql, now(), job.id);
    });
  } catch (error) {
    if (!(error instanceof ChangedSince)) throw error;
    return await refused(writer, job.id, "imported", error);
  }
  await writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

async function refused(writer: StoreWriter, id: string, state: string, { records }: ChangedSince) {
  const error: JobError = { code: "changed-since", records };
  const sql = "UPDATE ImportJob SET state = ?, error = ?, updatedAt = ? WHERE id = ?";
  await writer.transaction((tx) => tx.run(sql, state, JSON.stringify(error), now(), id));
}
