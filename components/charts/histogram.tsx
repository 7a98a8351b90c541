import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import type { Bar, PeriodUnit } from "@/lib/domain/histogram";
import { families, type Kind, kinds } from "@/lib/domain/kind";
import { type Address, elsewhere, hrefOf } from "../filters/address";
import { Link } from "../ui/link";
import { countAxis } from "./axis";
import { LivelyHistogram } from "./lively-histogram";
import { pack } from "./packed-bars";
import { labelled, withGaps } from "./scale";

type Props = { address: Address; unit: PeriodUnit; bars: Bar[] };

/** A period as EDTF: 1990s is 199X. */
export const edtfOf = (period: string) => period.replace(/0s$/, "X");

/** Events by period and kind, with what the colours mean and a way to the numbers as a table. */
export function Histogram({ address, unit, bars }: Props) {
  const t = useTranslations();
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const { locale, filter } = address;
  const words = (period: string) => edtfWords(edtfOf(period), locale);
  return (
    <figure className="chart">
      <figcaption>
        <h2>{t("chart.heading", { unit })}</h2>
        <ul className="legend">
          {families.map((family) => (
            <li key={family} className={family}>
              {t(`family.${family}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <LivelyHistogram
        unit={unit}
        packed={bars.map(pack)}
        labels={labelled(withGaps(bars, unit), unit, words)}
        spreadLabel={t("chart.spread")}
        axis={countAxis(bars.map(({ count }) => count))}
        label={t("chart.label", { unit, first: words(first.period), last: words(last.period) })}
        barLabels={bars.map(({ period, count }) =>
          t("chart.bar", { period: words(period), count }),
        )}
        kindLabels={
          Object.fromEntries(kinds.map((kind) => [kind, t(`kind.${kind}`)])) as Record<Kind, string>
        }
        base={hrefOf(address, { ...filter, from: null, to: null })}
      />
      <p className="hint">
        {t("chart.note")} <Link href={elsewhere(address, "/histogram")}>{t("chart.table")}</Link>
      </p>
    </figure>
  );
}
