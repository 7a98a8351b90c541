import type { Bar, PeriodUnit } from "@/lib/domain/histogram";
import type { Axis } from "./axis";
import { familyPaths, type Slot, slots, spreadPath } from "./bar-paths";
import { chartSize, heightOf, withGaps } from "./scale";

type Props = {
  unit: PeriodUnit;
  bars: Bar[];
  axis: Axis;
  /** Texts below the bars. */
  labels: [period: string, text: string][];
  label: string;
  /** What each bar says, in the bars' order. */
  barLabels: string[];
  hrefOf: (period: string) => string;
};

/** The histogram as the server draws it: complete, and each bar a link to its period. */
export function Drawing({ unit, bars, axis, labels, label, barLabels, hrefOf }: Props) {
  const { width, height, left, right, bottom, top } = chartSize;
  const all = withGaps(bars, unit);
  const texts = new Map(labels);
  const places = slots(all);
  const said = new Map(bars.map(({ period }, i) => [period, barLabels[i]]));
  const floor = height - bottom;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a drawing; its bars are links
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path
            className="grid"
            d={`M${left} ${floor - heightOf(tick, axis.top)}H${width - right}`}
          />
          <text className="y" x={left - 5} y={floor - heightOf(tick, axis.top) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {familyPaths(all, axis.top).map(({ family, d }) => (
        <path key={family} className={family} d={d} />
      ))}
      <path className="veil" d={spreadPath(all, axis.top)} />
      {all.map(({ period, count }, i) => {
        const { x, width: w } = places[i] as Slot;
        const text = texts.get(period);
        return [
          text ? (
            <text key={`${period} text`} className="x" x={x + w / 2} y={height - 8}>
              {text}
            </text>
          ) : null,
          count > 0 ? (
            <a key={period} href={hrefOf(period)} aria-label={said.get(period)}>
              <path d={`M${x} ${top}h${w}V${floor}H${x}z`} />
            </a>
          ) : null,
        ];
      })}
    </svg>
  );
}
