import type { Subject } from "../dataset";
import type { ImportOptions } from "./options";
import type { Problem } from "./problem";

export const jobStates = [
  "checking",
  "checked",
  "importing",
  "imported",
  "undoing",
  "undone",
  "failed",
] as const;
export type JobState = (typeof jobStates)[number];

/** Whether a process is at work on it, or should be. */
export const isBusy = (state: JobState) =>
  state === "checking" || state === "importing" || state === "undoing";

export const phases = ["check", "import", "undo"] as const;
export type Phase = (typeof phases)[number];

export const steps = [
  "waiting",
  "starting",
  "reading",
  "reports",
  "events",
  "writing",
  "linking",
  "refreshing",
  "undoing",
] as const;
export type Step = (typeof steps)[number];
/** How far the work is; `total` is 0 where nobody knows. */
export type StepProgress = { step: Step; done: number; total: number };
export type Progress = (step: Step, done: number, total?: number) => void;

export const verdicts = ["added", "changed", "unchanged", "twin"] as const;
/** What an import would do with a record; a twin is left out. */
export type Verdict = (typeof verdicts)[number];

/** A record as a page lists it. */
export type Shown = {
  subject: Subject;
  slug: string;
  line: number;
  title: string;
  /** Names of the fields that change, with commas. */
  fields: string;
  twinOf: string | null;
  /** Why it is a twin, with commas. */
  reasons: string;
};

/** A problem with the letters that spreadsheets give its column. */
export type LetteredProblem = Problem & { letters: string };

/** What a dry run found; of each list the first 200. */
export type CheckReport = {
  problemCount: number;
  problems: LetteredProblem[];
  counts: Record<Subject, Record<Verdict, number>>;
  shown: Record<Verdict, Shown[]>;
};

/** What was chosen and noted for an import, and what its dry run found. */
export type JobReport = { options: ImportOptions; note: string; found: CheckReport | null };

/** Why an import or its undoing came to nothing; `records` are the slugs that somebody changed. */
export type JobError = { code: "changed-since" | "interrupted" | "failed"; records: string[] };

export type ImportJob = {
  id: string;
  by: string;
  fileName: string;
  state: JobState;
  createdAt: string;
  updatedAt: string;
  report: JobReport;
  error: JobError | null;
};

/** An import in the list of all. */
export type ListedImport = Pick<ImportJob, "id" | "by" | "fileName" | "state" | "createdAt"> & {
  /** Of events; null where no dry run has ended. */
  counts: Record<Verdict, number> | null;
};
