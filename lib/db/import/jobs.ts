import "server-only";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { Person } from "@/lib/domain/desk/permission";
import {
  type ImportJob,
  isBusy,
  type JobError,
  type JobReport,
  type JobState,
  jobStates,
  type LetteredProblem,
  type ListedImport,
  type Phase,
} from "@/lib/domain/import/job";
import type { ImportOptions } from "@/lib/domain/import/options";
import { reader, writer } from "../clients";
import { importFiles, removeImportFiles } from "./files";
import { isWorkedOn, planProblems } from "./plan";
import { readReport } from "./work";

/** From which state a phase may begin, and which state says that it goes on. */
const begins: Record<Phase, { from: JobState[]; to: JobState }> = {
  check: { from: ["checked", "failed"], to: "checking" },
  import: { from: ["checked"], to: "importing" },
  undo: { from: ["imported"], to: "undoing" },
};

const LISTED = 50;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;
const findRow = (id: string) => reader().importJob.findUnique({ where: { id } });

const stateOf = (text: string) => jobStates.find((each) => each === text) ?? "failed";

function jobOf(row: Row): ImportJob {
  const { id, by, fileName, createdAt, updatedAt } = row;
  const state = stateOf(row.state);
  const error = row.error === null ? null : (JSON.parse(row.error) as JobError);
  return { id, by, fileName, state, createdAt, updatedAt, report: readReport(row.report), error };
}

export const newImportId = () => randomUUID();

/** Writes down that a file has come. */
export async function createImport(
  given: { id: string; fileName: string; options: ImportOptions; size: number },
  person: Person,
  now: Date,
): Promise<void> {
  const { id, fileName, options, size } = given;
  const report = JSON.stringify({ options, note: "", found: null } satisfies JobReport);
  const times = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
  const data = { id, fileName, state: "checking", report, total: size, ...times };
  await writer().importJob.create({ data: { ...data, userId: person.id, by: person.name } });
}

/** An import as it stands; one whose process has gone is found out here, and told as failed. */
export async function findImport(id: string, isRunning: boolean): Promise<ImportJob | null> {
  const row = await findRow(id);
  if (!row) return null;
  const job = jobOf(row);
  const plan = /^[\w-]+$/.test(id) ? importFiles(id).plan : "";
  if (isRunning || !isBusy(job.state) || isWorkedOn(plan)) return job;
  await giveUp(id, "interrupted", new Date());
  const after = await findRow(id);
  return after && jobOf(after);
}

type ListedRow = Omit<ListedImport, "counts" | "state"> & { state: string; counts: string | null };

/** The latest imports; of what their dry runs found, which may be long, the numbers of events alone. */
export async function listImports(): Promise<ListedImport[]> {
  const rows = await reader().$queryRaw<ListedRow[]>`
    SELECT id, "by", fileName, state, createdAt,
      json_extract(report, '$.found.counts.event') AS counts
    FROM ImportJob ORDER BY createdAt DESC LIMIT ${LISTED}`;
  return rows.map(({ state, counts, ...row }) => ({
    ...{ ...row, state: stateOf(state) },
    counts: counts === null ? null : JSON.parse(counts),
  }));
}

/** Takes a job into a phase; false when it isn't in a state to begin it. */
export async function beginPhase(
  id: string,
  phase: Phase,
  now: Date,
  change: (report: JobReport) => JobReport = (report) => report,
): Promise<boolean> {
  const { from, to } = begins[phase];
  return writer().$transaction(async (tx) => {
    const row = await tx.importJob.findUnique({ where: { id } });
    if (!row || !from.some((state) => state === row.state)) return false;
    const report = JSON.stringify(change(readReport(row.report)));
    const data = { state: to, report, error: null, updatedAt: now.toISOString() };
    await tx.importJob.update({ where: { id }, data });
    return true;
  });
}

/** After a process that ended without saying how: nothing of its one transaction was written. */
export async function giveUp(id: string, code: JobError["code"], now: Date): Promise<void> {
  const error = JSON.stringify({ code, records: [] } satisfies JobError);
  const updatedAt = now.toISOString();
  for (const [state, after] of [
    ["checking", "failed"],
    ["importing", "failed"],
    ["undoing", "imported"],
  ]) {
    const data = { state: after, error, updatedAt };
    await writer().importJob.updateMany({ where: { id, state }, data });
  }
}

/** Forgets an import that was never made; false when it was made, or is being made. */
export async function throwAway(id: string): Promise<boolean> {
  const where = { id, state: { in: ["checking", "checked", "failed"] } };
  const { count } = await writer().importJob.deleteMany({ where });
  if (count > 0) removeImportFiles(id);
  return count > 0;
}

/** All problems that the dry run found; null when its file is there no more. */
export function importProblems(id: string): Generator<LetteredProblem> | null {
  const { plan } = importFiles(id);
  return existsSync(plan) ? planProblems(plan) : null;
}

/** Whether the file that was sent is still there. */
export const hasUpload = (id: string) => existsSync(importFiles(id).upload);
