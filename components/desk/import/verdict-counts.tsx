import { useTranslations } from "next-intl";
import { subjects } from "@/lib/domain/dataset";
import { type CheckReport, verdicts } from "@/lib/domain/import/job";

type Props = { counts: CheckReport["counts"]; heading: string };

/** How many records of each type an import adds, changes, leaves as they are, and leaves out. */
export function VerdictCounts({ counts, heading }: Props) {
  const t = useTranslations("desk.import");
  const shown = [...subjects]
    .reverse()
    .filter((subject) => verdicts.some((verdict) => counts[subject][verdict] > 0));
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <table className="import-counts">
        <thead>
          <tr>
            <th scope="col">{t("type")}</th>
            {verdicts.map((verdict) => (
              <th scope="col" key={verdict} className="num">
                {t(`${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((subject) => (
            <tr key={subject}>
              <th scope="row">{t(`subject.${subject}`)}</th>
              {verdicts.map((verdict) => (
                <td key={verdict} className="num">
                  {counts[subject][verdict]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
