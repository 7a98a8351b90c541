import { type Circle, type Label, placeLabels } from "./labels";
import { MapLegend } from "./map-legend";
import { borderPath, mapSize, neighbourPath, outlinePath } from "./projection";
import { symbolRadius, tenth } from "./scale";

/** A place to draw: where (as `projectPoint` says), how often, and the page it leads to. */
export type MapSymbol = {
  key: string;
  name: string;
  href: string;
  x: number;
  y: number;
  count: number;
  /** The link's whole name, for example "Rajin: 36 events". */
  title: string;
};

type Props = {
  /** What the map shows, for those who don't see it. */
  label: string;
  symbols: MapSymbol[];
  /** What the circles count; without it there is no legend. */
  legend?: string;
  /** The key of the place that the page is about. */
  highlight?: string;
  /** A small picture without links, for half the size or less, that names only the highlight. */
  compact?: boolean;
};

const NAMED = 8;
const HIT = 12;

/** Circles whose areas are proportional to counts; the smaller lie on top, the highlight topmost. */
export function DprkMap({ label, symbols, legend, highlight, compact = false }: Props) {
  const max = Math.max(1, ...symbols.map(({ count }) => count));
  const circles = symbols
    .map((symbol) => ({
      ...symbol,
      r: tenth(symbolRadius(symbol.count, max) * (compact ? 1.6 : 1)),
    }))
    .sort((a, b) => b.count - a.count);
  const here = circles.filter(({ key }) => key === highlight);
  const others = circles.filter(({ key }) => key !== highlight);
  const named = compact ? here : [...here, ...others].slice(0, NAMED);
  const labels = placeLabels(named, compact ? here : circles, compact ? 30 : 13);

  return (
    <svg
      className={compact ? "map compact" : "map"}
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      role={compact ? "img" : "group"}
      aria-label={label}
    >
      <path className="abroad" d={neighbourPath} />
      <path className="land" d={outlinePath} />
      <path className="borders" d={borderPath} />
      {[...others, ...here].map((circle) => {
        const className = circle.key === highlight ? "here" : undefined;
        const mark = <Mark circle={circle} label={labels.get(circle.key)} />;
        if (compact) {
          return (
            <g key={circle.key} className={className}>
              {mark}
            </g>
          );
        }
        const hit = hitRadius(circle, circles);
        return (
          <a key={circle.key} href={circle.href} className={className}>
            <title>{circle.title}</title>
            {hit > circle.r && <circle className="hit" cx={circle.x} cy={circle.y} r={hit} />}
            {mark}
          </a>
        );
      })}
      {legend && !compact && <MapLegend max={max} label={legend} x={340} y={450} />}
    </svg>
  );
}

function Mark({ circle, label }: { circle: Circle; label: Label | undefined }) {
  return (
    <>
      <circle cx={circle.x} cy={circle.y} r={circle.r} />
      {label && (
        <text x={label.x} y={label.y} className={label.end ? "end" : undefined}>
          {circle.name}
        </text>
      )}
    </>
  );
}

/** Room for a finger, but at most half the way to the next place, so that both can be reached. */
function hitRadius(circle: Circle, circles: Circle[]): number {
  const distances = circles
    .filter(({ key }) => key !== circle.key)
    .map(({ x, y }) => Math.hypot(x - circle.x, y - circle.y));
  return Math.min(HIT, Math.round(Math.min(...distances) / 2));
}
