import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { outletTypes } from "@/lib/domain/vocabulary";
import { Fact } from "../event/fact";

type Props = {
  outlet: {
    country: string | null;
    type: string;
    typeNote: string | null;
    languages: string[];
    homepage: string | null;
    funding: string | null;
    fundingSource: string | null;
    note: string | null;
    grades: { grade: string; from: string; reason: string }[];
    reports: number;
    carried: number;
    first: string | null;
    last: string | null;
  };
};

/** What is known of an outlet: where it is, who funds it, how it was judged and when. */
export function OutletFacts({ outlet }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const { country, type, typeNote, homepage, funding, fundingSource, note, grades } = outlet;
  return (
    <dl className="facts">
      <Fact term={t("outlets.type")}>
        {t(`outletType.${type as (typeof outletTypes)[number]}`)}
        {typeNote ? (
          <span className="hint" lang="en">
            {" "}
            ({typeNote})
          </span>
        ) : null}
      </Fact>
      {country ? (
        <Fact term={t("outlets.country")}>{countryName(country, locale) ?? country}</Fact>
      ) : null}
      {outlet.languages.length > 0 ? (
        <Fact term={t("outlet.languages")}>
          {outlet.languages.map((code) => languages.of(code) ?? code).join(", ")}
        </Fact>
      ) : null}
      {homepage ? (
        <Fact term={t("outlet.homepage")}>
          <a href={homepage} rel="noopener noreferrer external">
            {homepage.replace(/^https?:\/\//, "")}
          </a>
        </Fact>
      ) : null}
      {funding ? (
        <Fact term={t("outlet.funding")}>
          <span lang="en">{funding}</span>{" "}
          {fundingSource ? (
            <a href={fundingSource} rel="noopener noreferrer external">
              {t("outlet.fundingSource")}
            </a>
          ) : null}
        </Fact>
      ) : null}
      <Fact term={t("outlet.grades")}>
        {grades.length === 0 ? (
          <span className="hint">{t("outlet.noGrade")}</span>
        ) : (
          <ul>
            {grades.map(({ grade, from, reason }) => (
              <li key={from}>
                {grade} ({from}): <span lang="en">{reason}</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term={t("outlet.reports")}>
        {outlet.reports}
        {outlet.first && outlet.last ? (
          <p className="hint">{t("outlet.span", { first: outlet.first, last: outlet.last })}</p>
        ) : null}
        {outlet.carried > 0 ? (
          <p className="hint">{t("outlet.carried", { count: outlet.carried })}</p>
        ) : null}
      </Fact>
      {note ? (
        <Fact term={t("outlet.note")}>
          <span lang="en">{note}</span>
        </Fact>
      ) : null}
    </dl>
  );
}
