import { useLocale, useTranslations } from "next-intl";
import type { ListedImport } from "@/lib/domain/import/job";
import { localePath } from "@/lib/i18n/routing";
import { Moment } from "../moment";

type Props = { jobs: ListedImport[] };

export function PastImports({ jobs }: Props) {
  const t = useTranslations("desk.import");
  const locale = useLocale() as "en" | "ko";
  if (jobs.length === 0) return <p className="empty">{t("none")}</p>;
  return (
    <ul className="desk-list">
      {jobs.map(({ id, fileName, state, by, createdAt, counts }) => {
        return (
          <li key={id}>
            <a href={localePath(locale, `/desk/import/${id}`)}>{fileName}</a>
            <strong>{t(`state.${state}`)}</strong>
            <small>
              {by}, <Moment at={createdAt} />
            </small>
            {counts ? (
              <small>
                {t("summary", {
                  added: counts.added,
                  changed: String(counts.changed),
                  twins: String(counts.twin),
                })}
              </small>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
