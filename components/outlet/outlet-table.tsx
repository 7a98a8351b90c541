import { useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { outletTypes } from "@/lib/domain/vocabulary";
import { localePath } from "@/lib/i18n/routing";
import { type Address, elsewhere } from "../filters/address";
import { HiddenInputs } from "../filters/hidden-inputs";
import { useLabels } from "../filters/labels";
import { OutletRows } from "./outlet-rows";

export type CountedOutlet = {
  slug: string;
  name: string;
  nameKo: string | null;
  country: string | null;
  type: string;
  count: number;
  alone: number;
};

type Props = { address: Address; outlets: CountedOutlet[] };

/** All outlets with what they reported; ticked ones are applied to the timeline together. */
export function OutletTable({ address, outlets }: Props) {
  const t = useTranslations("outlets");
  const types = useTranslations("outletType");
  const { name } = useLabels();
  const { locale, filter } = address;
  const noOutlet = { ...filter, outlet: [] };
  const query = elsewhere(address, "", noOutlet).replace(/^[^?]*/, "");
  return (
    <form action={localePath(locale, "/")}>
      <p className="actions">
        <span>{t("choose")}</span> <button type="submit">{t("apply")}</button>
      </p>
      <HiddenInputs address={address} except={["outlet"]} />
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{t("outlet")}</th>
            <th scope="col" className="wide-only">
              {t("type")}
            </th>
            <th scope="col" className="wide-only">
              {t("country")}
            </th>
            <th scope="col" className="number">
              {t("events")}
            </th>
            <th scope="col" className="number">
              {t("alone")}
            </th>
          </tr>
        </thead>
        <OutletRows
          base={localePath(locale, "/outlets/")}
          query={query}
          chosen={filter.outlet}
          rows={outlets.map(({ slug, country, type, count, alone, ...names }) => ({
            slug,
            name: name({ slug, ...names }),
            type: types(type as (typeof outletTypes)[number]),
            country: country ? (countryName(country, locale) ?? country) : "",
            count,
            alone,
          }))}
        />
      </table>
    </form>
  );
}
