import { legendCounts, symbolRadius } from "./scale";

const LINE = 14;

type Props = {
  /** The largest count on the map. */
  max: number;
  /** What is counted. */
  label: string;
  /** Where the circles' common foot stands, in the map's SVG units. */
  x: number;
  y: number;
};

/** Nested circles with their counts; part of a map's SVG, so that it scales with the map. */
export function MapLegend({ max, label, x, y }: Props) {
  const sizes = legendCounts(max).map((count) => ({ count, r: symbolRadius(count, max) }));
  const widest = Math.max(...sizes.map(({ r }) => r));
  return (
    <g className="legend" transform={`translate(${x} ${y})`}>
      <text x={-widest} y="16">
        {label}
      </text>
      {sizes.map(({ count, r }, index) => {
        const rank = sizes.length - index - 1;
        const line = Math.min(-2 * r, -5 - rank * LINE);
        return (
          <g key={count}>
            <circle cy={-r} r={r} />
            <path d={`M0 ${-2 * r}L${widest + 8} ${line}`} />
            <text x={widest + 12} y={line}>
              {count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
