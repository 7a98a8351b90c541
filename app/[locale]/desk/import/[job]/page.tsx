import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BadCells } from "@/components/desk/import/bad-cells";
import { JobEnd } from "@/components/desk/import/job-end";
import { JobError } from "@/components/desk/import/job-error";
import { Verdicts } from "@/components/desk/import/verdicts";
import { Waiting } from "@/components/desk/import/waiting";
import { Moment } from "@/components/desk/moment";
import { DeskWords } from "@/components/desk/words";
import { requirePerson } from "@/lib/auth/session";
import { findImport, hasUpload } from "@/lib/db/import/jobs";
import { runningImport } from "@/lib/db/import/process";
import { isBusy } from "@/lib/domain/import/job";
import { localePath } from "@/lib/i18n/routing";
import { readLocale } from "../../../view";
import "../../../../styles/desk-import.css";

type Props = { params: Promise<{ locale: string; job: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await readLocale(params);
  const t = await getTranslations("desk.import");
  return { title: t("title") };
}

export default async function ImportJobPage({ params }: Props) {
  const locale = await readLocale(params);
  await requirePerson("import");
  const t = await getTranslations("desk.import");
  const { job: id } = await params;
  const job = await findImport(id, runningImport(id) !== undefined);
  if (!job) notFound();
  const base = localePath(locale, "/desk/import");
  const { found } = job.report;
  const isThere = job.state === "checked" || job.state === "failed" ? hasUpload(id) : false;
  return (
    <DeskWords names={["import", "refusal", "problem"]}>
      <p>
        <a href={base}>{t("back")}</a>
      </p>
      <h1>{job.fileName}</h1>
      <p>
        <strong>{t(`state.${job.state}`)}</strong>
        {" · "}
        {job.by}, <Moment at={job.createdAt} />
      </p>
      <JobError job={job} />
      {isBusy(job.state) ? (
        <Waiting id={id} state={job.state} progress={`${base}/${id}/progress`} />
      ) : null}
      {found && job.state === "checked" ? (
        <BadCells found={found} errors={`${base}/${id}/errors`} />
      ) : null}
      {found ? <Verdicts found={found} state={job.state} /> : null}
      <JobEnd job={job} isThere={isThere} after={base} />
    </DeskWords>
  );
}
