import { useTranslations } from "next-intl";
import type { ImportJob } from "@/lib/domain/import/job";

/** Why an import, or its undoing, came to nothing. */
export function JobError({ job }: { job: ImportJob }) {
  const t = useTranslations("desk.import");
  if (job.error === null) return null;
  const { code, records } = job.error;
  const isUndo = job.state === "imported";
  const named = { records: records.slice(0, 50).join(", ") };
  const sentence = () => {
    if (code === "changed-since")
      return t(isUndo ? "changedSinceUndo" : "changedSinceImport", named);
    if (code === "interrupted") return t(isUndo ? "interruptedUndo" : "interrupted");
    return t(isUndo ? "interruptedUndo" : "failedError");
  };
  return (
    <p className="note" role="alert">
      {sentence()}
    </p>
  );
}
