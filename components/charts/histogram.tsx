import { useTranslations } from "next-intl";
import { edtfWords } from "@/lib/domain/edtf";
import { type Bar, type PeriodUnit, periodBounds } from "@/lib/domain/histogram";
import { families, type Kind, kinds } from "@/lib/domain/kind";
import { type Address, elsewhere, hrefOf } from "../filters/address";
import { Link } from "../ui/link";
import { familyPaths, type Slot, slots, spreadPath } from "./bar-paths";
import { type ChartBar, chartSize, countScale, labelled, withGaps } from "./scale";
import { LivelyHistogram } from "./lively-histogram";

type Props = { address: Address; unit: PeriodUnit; bars: Bar[] };

/** The histogram as the server draws it: complete, clickable, and the same size as the lively one. */
export function Histogram({ address, unit, bars }: Props) {
  const t = useTranslations();
  const all = withGaps(bars, unit);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  const { locale } = address;
  const words = (period: string) => edtfWords(edtfOf(period), locale);
  const label = t("chart.label", { unit, first: words(first.period), last: words(last.period) });
  const chart = all.map((bar) => ({
    ...bar,
    label: words(bar.period),
    href: hrefOf(address, { ...address.filter, ...periodBounds(bar.period) }),
  }));
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
        bars={bars}
        label={label}
        base={hrefOf(address, { ...address.filter, from: null, to: null })}
        kindLabels={
          Object.fromEntries(kinds.map((kind) => [kind, t(`kind.${kind}`)])) as Record<Kind, string>
        }
      >
        <Drawing
          bars={chart}
          unit={unit}
          label={label}
          barLabel={(bar) => t("chart.bar", { period: bar.label, count: bar.count })}
        />
      </LivelyHistogram>
      <p className="hint">
        {t("chart.note")}{" "}
        <Link href={elsewhere(address, "/histogram", address.filter)}>{t("chart.table")}</Link>
      </p>
    </figure>
  );
}

/** A bar's period as EDTF: 1990s is 199X. */
export const edtfOf = (period: string) => period.replace(/0s$/, "X");

type Drawn = ChartBar & { label: string; href: string };
type DrawingProps = {
  bars: Drawn[];
  unit: PeriodUnit;
  label: string;
  barLabel: (bar: Drawn) => string;
};

function Drawing({ bars, unit, label, barLabel }: DrawingProps) {
  const { width, height, left, right, bottom, top } = chartSize;
  const { scale, ticks } = countScale(bars);
  const labelOf = labelled(bars, unit);
  const places = slots(bars);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${left} ${scale(tick)}H${width - right}`} />
          <text className="y" x={left - 5} y={scale(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {familyPaths(bars).map(({ family, d }) => (
        <path key={family} className={family} d={d} />
      ))}
      <path className="veil" d={spreadPath(bars)} />
      {bars.map((bar, i) => {
        const { x, width: w } = places[i] as Slot;
        const text = labelOf(bar.period);
        return (
          <g key={bar.period}>
            {text ? (
              <text className="x" x={x + w / 2} y={height - 6}>
                {text}
              </text>
            ) : null}
            {bar.count > 0 ? (
              <a href={bar.href} aria-label={barLabel(bar)}>
                <rect x={x} y={top} width={w} height={height - top - bottom} />
              </a>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
