import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import { type Address, elsewhere } from "../filters/address";
import { useLabels } from "../filters/labels";
import { Link } from "../ui/link";
import { positionOf } from "./map-symbols";

export type CountedPlace = {
  slug: string;
  name: string;
  nameKo: string | null;
  country: string;
  province: string | null;
  latitude: number | null;
  longitude: number | null;
  count: number;
};

type Props = { address: Address; caption: string; places: CountedPlace[]; abroad?: boolean };

/** The map's numbers as a table, with the places that have no point on it. */
export function CityTable({ address, caption, places, abroad = false }: Props) {
  const t = useTranslations("cities");
  const locale = useLocale();
  const { name } = useLabels();
  const noCity = { ...address.filter, city: [] };
  if (places.length === 0) return null;
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("place")}</th>
          <th scope="col">{t("province")}</th>
          <th scope="col" className="number">
            {t("events")}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.slug}>
            <th scope="row">
              <Link href={elsewhere(address, `/cities/${place.slug}`, noCity)}>{name(place)}</Link>
              {locale === "en" && place.nameKo ? (
                <span lang="ko" className="hint">
                  {" "}
                  {place.nameKo}
                </span>
              ) : null}
              {!abroad && positionOf(place) === null ? (
                <span className="hint"> ({t("unplaced")})</span>
              ) : null}
            </th>
            <td>
              {[place.province, abroad ? countryName(place.country, locale) : null]
                .filter(Boolean)
                .join(", ")}
            </td>
            <td className="number">{place.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
