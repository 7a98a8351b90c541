import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { placeNameForms, placeTypes } from "@/lib/domain/vocabulary";
import { Fact } from "../event/fact";

type Props = {
  place: {
    name: string;
    type: string;
    country: string;
    province: string | null;
    latitude: number | null;
    longitude: number | null;
    coordinateSource: string | null;
    note: string | null;
    names: { form: string; name: string }[];
  };
};

const scripts: Record<string, string> = {
  "hangul-north": "ko",
  "hangul-south": "ko",
  hanja: "ko-Hani",
  "mccune-reischauer": "ko-Latn",
  revised: "ko-Latn",
};

/** A place's names in every script, and where it lies. */
export function PlaceNames({ place }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { country, province, type, latitude, longitude, coordinateSource, note } = place;
  const forms = [...new Set(place.names.map(({ form }) => form))];
  return (
    <dl className="facts">
      {forms.map((form) => (
        <Fact key={form} term={t(`nameForm.${form as (typeof placeNameForms)[number]}`)}>
          <span lang={scripts[form]}>
            {place.names
              .filter((name) => name.form === form)
              .map(({ name }) => name)
              .join(", ")}
          </span>
        </Fact>
      ))}
      <Fact term={t("city.type")}>{t(`placeType.${type as (typeof placeTypes)[number]}`)}</Fact>
      {province ? <Fact term={t("city.province")}>{province}</Fact> : null}
      {country === "KP" ? null : (
        <Fact term={t("city.country")}>{countryName(country, locale) ?? country}</Fact>
      )}
      <Fact term={t("city.coordinates")}>
        {latitude === null || longitude === null ? (
          <span className="hint">{t("city.noCoordinates")}</span>
        ) : (
          <>
            {t("city.position", { lat: latitude.toFixed(3), lon: longitude.toFixed(3) })}
            {coordinateSource ? (
              <p className="hint" lang="en">
                {coordinateSource}
              </p>
            ) : null}
          </>
        )}
      </Fact>
      {note ? (
        <Fact term={t("outlet.note")}>
          <span lang="en">{note}</span>
        </Fact>
      ) : null}
    </dl>
  );
}
