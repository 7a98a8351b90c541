import { useLocale, useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";

const examples = [
  ["2014-01/2014-06", "duration"],
  ["[2025-03-21..2025-03-31]", "within"],
  ["2018?", "uncertain"],
  ["2018~", "approximate"],
] as const;

/** The four readings of a date that look alike and are not. */
export function DateExamples() {
  const t = useTranslations("guide");
  const locale = useLocale();
  return (
    <dl className="facts">
      {examples.map(([edtf, reading]) => (
        <div key={edtf}>
          <dt>
            {edtfWords(edtf, locale)} <code>{edtf}</code>
          </dt>
          <dd>{t(reading)}</dd>
        </div>
      ))}
    </dl>
  );
}
