import { useTranslations } from "next-intl";
import { subjects } from "@/lib/domain/dataset";
import type { ImportJob } from "@/lib/domain/import/job";
import { CheckAgain, ImportAll, ThrowAway, UndoImport } from "./job-steps";

type Props = {
  job: ImportJob;
  /** Whether the file that was sent is still there. */
  isThere: boolean;
  /** The page of all imports. */
  after: string;
};

/** What can be done with an import as it stands. */
export function JobEnd({ job, isThere, after }: Props) {
  const t = useTranslations("desk.import");
  if (job.state === "imported") return <UndoImport id={job.id} />;
  if (job.state !== "checked" && job.state !== "failed") return null;
  const { found, options } = job.report;
  const isGood = job.state === "checked" && found?.problemCount === 0 && isThere;
  const isSomething = subjects.some((subject) => {
    const { added = 0, changed = 0 } = found?.counts[subject] ?? {};
    return added + changed > 0;
  });
  return (
    <section className="import-end">
      {isThere ? null : <p className="note">{t("gone")}</p>}
      {isGood && isSomething ? <ImportAll id={job.id} /> : null}
      {isGood && !isSomething ? <p className="empty">{t("nothing")}</p> : null}
      {isThere ? <CheckAgain id={job.id} options={options} /> : null}
      <ThrowAway id={job.id} after={after} />
    </section>
  );
}
