"use server";

import { z } from "zod";
import { beginPhase, throwAway } from "@/lib/db/import/jobs";
import { startPhase, stopImport } from "@/lib/db/import/process";
import type { JobReport, Phase } from "@/lib/domain/import/job";
import { importNote, importOptions } from "@/lib/domain/import/options";
import { deskAction } from "./guard";

const job = z.strictObject({ id: z.uuid() });

/** Tries the file out anew, with what was chosen this time. */
export const checkImportAgain = deskAction(
  "import",
  job.extend(importOptions.shape),
  ({ id, ...options }) => begin(id, "check", (report) => ({ ...report, options, found: null })),
);

/** Writes all of it, or nothing. */
export const importAll = deskAction("import", job.extend({ note: importNote }), ({ id, note }) =>
  begin(id, "import", (report) => ({ ...report, note })),
);

export const undoImport = deskAction("import", job, ({ id }) => begin(id, "undo"));

/** Ends a dry run or an import on the way; nothing of it was written. */
export const stopImporting = deskAction("import", job, ({ id }) => {
  stopImport(id);
  return { ok: true } as const;
});

export const throwImportAway = deskAction("import", job, async ({ id }) => {
  stopImport(id);
  return (await throwAway(id)) ? ({ ok: true } as const) : notNow;
});

const notNow = { ok: false, code: "not-now" } as const;

async function begin(id: string, phase: Phase, change?: (report: JobReport) => JobReport) {
  if (!(await beginPhase(id, phase, new Date(), change))) return notNow;
  startPhase(id, phase);
  return { ok: true } as const;
}
