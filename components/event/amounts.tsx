import { useLocale, useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/domain/detail";

/** Sums as reported, each with what it is; never added up. */
export function Amounts({ amounts }: { amounts: EventDetail["amounts"] }) {
  const t = useTranslations("event");
  const locale = useLocale();
  return (
    <>
      <ul>
        {amounts.map(({ min, max, currency, note, verbatim }) => (
          <li key={`${min} ${currency} ${note}`}>
            <strong className="date">
              {currency} {money(min, locale)}
              {max === min ? null : ` – ${money(max, locale)}`}
            </strong>
            {note ? <span lang="en">: {note}</span> : null}
            {verbatim ? <q>{verbatim}</q> : null}
          </li>
        ))}
      </ul>
      <p className="hint">{t("amountsNote")}</p>
    </>
  );
}

/** Grouped digits; the decimal text is never turned into a float that might round it. */
function money(decimal: string, locale: string): string {
  const [whole = "0", fraction] = decimal.split(".");
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  return fraction ? `${grouped}.${fraction}` : grouped;
}
