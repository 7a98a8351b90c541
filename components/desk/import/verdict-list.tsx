import { useLocale, useTranslations } from "next-intl";
import type { Shown, Verdict } from "@/lib/domain/import/job";
import type { TwinReason } from "@/lib/domain/twins";
import { localePath } from "@/lib/i18n/routing";

type Props = { verdict: Verdict; shown: Shown[]; count: number };

/** The first records of one verdict, folded. */
export function VerdictList({ verdict, shown, count }: Props) {
  const t = useTranslations("desk.import");
  if (shown.length === 0) return null;
  return (
    <details className="import-list" open={verdict === "twin"}>
      <summary>
        {t(`${verdict}Heading`)}
        {count > shown.length
          ? ` (${t("firstOf", { shown: String(shown.length), count: String(count) })})`
          : ` (${count})`}
      </summary>
      <ul className="desk-list">
        {shown.map((record) => (
          <li key={`${record.subject} ${record.slug}`}>
            <span>{record.title}</span>
            <code>{record.slug}</code>
            <small>{t("row", { line: String(record.line) })}</small>
            {record.fields ? <small>{t("fields", { fields: record.fields })}</small> : null}
            {record.twinOf ? <TwinNote of={record.twinOf} reasons={record.reasons} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TwinNote({ of, reasons }: { of: string; reasons: string }) {
  const t = useTranslations("desk.import");
  const locale = useLocale() as "en" | "ko";
  const why = reasons.split(", ").map((reason) => t(`reason.${reason as TwinReason}`));
  return (
    <small>
      {t("twinOf")} <a href={localePath(locale, `/desk/events/${of}`)}>{of}</a>
      {` (${why.join(", ")})`}
    </small>
  );
}
