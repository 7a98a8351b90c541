import { useTranslations } from "next-intl";
import { matches } from "@/lib/domain/filter";
import { localePath } from "@/lib/i18n/routing";
import { Field } from "../ui/field";
import type { Address } from "./address";
import { HiddenInputs } from "./hidden-inputs";

export function PeriodForm({ address }: { address: Address }) {
  const t = useTranslations("filters");
  const { filter } = address;
  return (
    <form
      action={localePath(address.locale, address.path)}
      className="period"
      key={`${filter.from}${filter.to}${filter.match}`}
    >
      <Field id="from" name="from" label={t("from")} defaultValue={filter.from ?? ""} size={10} />
      <Field id="to" name="to" label={t("to")} defaultValue={filter.to ?? ""} size={10} />
      <p className="hint">{t("dateHint")}</p>
      <fieldset>
        <legend>{t("matchLegend")}</legend>
        {matches.map((match) => (
          <label key={match}>
            <input
              type="radio"
              name="match"
              value={match}
              defaultChecked={filter.match === match}
            />{" "}
            {t(match)}
          </label>
        ))}
      </fieldset>
      <HiddenInputs address={address} except={["from", "to", "match"]} />
      <button type="submit">{t("apply")}</button>
    </form>
  );
}
