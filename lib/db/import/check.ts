import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Subject } from "@/lib/domain/dataset";
import { subjects } from "@/lib/domain/dataset";
import type {
  CheckReport,
  LetteredProblem,
  Progress,
  Shown,
  Verdict,
} from "@/lib/domain/import/job";
import type { ImportOptions } from "@/lib/domain/import/options";
import type { Rows } from "../sqlite/rows";
import { checkCsv } from "./check-csv";
import { checkJson } from "./check-json";
import { checkingOf } from "./checking";
import { UnreadableFile } from "./decode";
import { openPlan, type Plan } from "./plan";
import { checkReferences } from "./references";
import { lastRevision } from "./write";

/** What a page shows of each list; the whole of the problems can be downloaded. */
const SHOWN = 200;

type Given = {
  files: { upload: string; plan: string };
  fileName: string;
  rows: Rows;
  options: ImportOptions;
  progress: Progress;
};

/** The dry run: reads the whole file and writes down what importing it would do, in a file of its own. */
export async function checkImport(given: Given): Promise<CheckReport> {
  const { files, fileName, rows, options, progress } = given;
  const plan = openPlan(files.plan, { fresh: true });
  try {
    plan.run("INSERT INTO seen VALUES (?)", lastRevision(rows));
    const size = statSync(files.upload).size;
    const known: Progress = (step, done, total) => progress(step, done, total ?? size);
    const checking = checkingOf({ file: files.upload, plan, rows, options, progress: known });
    const isJson = looksLikeJson(files.upload, fileName);
    try {
      if (isJson) await checkJson(checking, fileName);
      else await checkCsv(checking);
      checkReferences(checking, !isJson);
      leaveOutReportsOfTwins(plan);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      plan.problems([error.problem]);
    }
    return reportOf(plan);
  } finally {
    plan.close();
  }
}

function looksLikeJson(file: string, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return false;
  const opened = openSync(file, "r");
  const start = Buffer.alloc(64);
  readSync(opened, start);
  closeSync(opened);
  return /^\uFEFF?\s*[[{]/.test(start.toString("utf8"));
}

/** A report that only events cite which are left out is left out with them. */
function leaveOutReportsOfTwins(plan: Plan): void {
  const alone = `SELECT t.report FROM twinCites t LEFT JOIN cites c ON c.report = t.report
    WHERE c.report IS NULL`;
  if (!plan.one(`${alone} LIMIT 1`)) return;
  // From each report that is needed to the one that it derives from, by the index of slugs.
  plan.run(`CREATE TABLE needed AS WITH RECURSIVE walked (slug) AS (
      SELECT report FROM cites UNION
      SELECT json_extract(r.json, '$.derivesFrom') FROM walked w CROSS JOIN record r
        WHERE r.subject = 'report' AND r.slug = w.slug AND r.json <> ''
    ) SELECT slug FROM walked WHERE slug IS NOT NULL`);
  plan.run("CREATE UNIQUE INDEX needed_slug ON needed (slug)");
  plan.run(`UPDATE record SET verdict = 'twin' WHERE subject = 'report' AND verdict = 'added'
    AND slug IN (${alone}) AND slug NOT IN (SELECT slug FROM needed)`);
}

function reportOf(plan: Plan): CheckReport {
  const none = { added: 0, changed: 0, unchanged: 0, twin: 0 };
  const counts = Object.fromEntries(
    subjects.map((subject) => [subject, { ...none }]),
  ) as CheckReport["counts"];
  const rows = plan.all<{ subject: Subject; verdict: Verdict; n: number }>(
    "SELECT subject, verdict, count(*) AS n FROM record GROUP BY subject, verdict",
  );
  for (const { subject, verdict, n } of rows) counts[subject][verdict] = n;
  const shown = (verdict: Verdict) =>
    plan.all<Shown>(
      `SELECT subject, slug, line, title, fields, twinOf, reasons FROM record WHERE verdict = ?
        AND (subject = 'event' OR verdict <> 'twin') ORDER BY subject <> 'event', id LIMIT ${SHOWN}`,
      verdict,
    );
  return {
    problemCount: plan.one<{ n: number }>("SELECT count(*) AS n FROM problem")?.n ?? 0,
    problems: plan
      .all<Omit<LetteredProblem, "values"> & { values: string }>(
        `SELECT line, letters, "column", code, "values" FROM problem ORDER BY line, id LIMIT ${SHOWN}`,
      )
      .map((row) => ({ ...row, values: JSON.parse(row.values) })),
    counts,
    shown: {
      ...{ added: shown("added"), changed: shown("changed") },
      ...{ unchanged: shown("unchanged"), twin: shown("twin") },
    },
  };
}
