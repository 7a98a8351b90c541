import { useLocale, useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import type { ClockView } from "@/lib/domain/summary";

/** One of an event's dates: in words, as EDTF, in the report's own words, and on what basis. */
export function Clock({ clock }: { clock: ClockView }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      <strong className="date">{edtfWords(clock.edtf, locale)}</strong>{" "}
      <code title={t("event.edtf")}>{clock.edtf}</code>
      {clock.verbatim ? (
        <p>
          {t("event.reportWords")}: <q>{clock.verbatim}</q>
        </p>
      ) : null}
      {clock.basis || clock.rationale ? (
        <p className="hint">
          {clock.basis ? `${t("event.dateBasis")}: ${t(`basis.${clock.basis}`)}` : null}
          {clock.basis && clock.rationale ? "; " : null}
          {clock.rationale ? <span lang="en">{clock.rationale}</span> : null}
        </p>
      ) : null}
    </>
  );
}
