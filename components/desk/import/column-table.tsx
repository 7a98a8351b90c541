import { useTranslations } from "next-intl";
import { columns } from "@/lib/domain/import/columns";

const groups = ["event", "report", "citation"] as const;

/** All columns with what they mean, from the table that the import itself reads by. */
export function ColumnTable() {
  const t = useTranslations("desk.import");
  const meaning = useTranslations("desk.importColumn");
  const titles = { event: t("groupEvent"), report: t("groupReport"), citation: t("groupCitation") };
  return (
    <details className="import-columns">
      <summary>{t("columnsHeading")}</summary>
      <p>{t("columnsLede")}</p>
      {groups.map((group) => (
        <table key={group}>
          <caption>{titles[group]}</caption>
          <thead>
            <tr>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter((column) => column.group === group)
              .map(({ name }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{meaning(`${name as "event"}`)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
