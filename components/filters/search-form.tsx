import { useTranslations } from "next-intl";
import { limits } from "@/lib/domain/filter";
import { localePath } from "@/lib/i18n/routing";
import type { Address } from "./address";
import { HiddenInputs } from "./hidden-inputs";

export function SearchForm({ address }: { address: Address }) {
  const t = useTranslations("filters");
  return (
    <search>
      <form action={localePath(address.locale, address.path)} className="search">
        <label htmlFor="q" className="visually-hidden">
          {t("searchLabel")}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={limits.query}
          defaultValue={address.filter.q ?? ""}
          placeholder={t("searchLabel")}
          key={address.filter.q}
        />
        <HiddenInputs address={address} except={["q"]} />
        <button type="submit">{t("search")}</button>
      </form>
    </search>
  );
}
