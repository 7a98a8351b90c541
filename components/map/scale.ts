const LARGEST = 26;
const SMALLEST = 3.5;
const ONE = 7;

/**
 * Radius in SVG units of a circle whose area is proportional to `count`. A circle for `max` has the
 * largest radius, unless that would blow a count of one up beyond `ONE`; counts too small to see
 * or hit share the smallest radius.
 */
export function symbolRadius(count: number, max: number): number {
  const largest = Math.min(LARGEST, ONE * Math.sqrt(max));
  const radius = Math.max(SMALLEST, largest * Math.sqrt(count / max));
  return tenth(radius);
}

/** Up to three round counts, largest first, that together explain a map's circles up to `max`. */
export function legendCounts(max: number): number[] {
  const top = roundDown(max);
  return [...new Set([top, roundDown(top / 4), 1])].filter((count) => count >= 1);
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `n`. */
function roundDown(n: number): number {
  if (n < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(n));
  return ([5, 2].find((digit) => digit * power <= n) ?? 1) * power;
}

/** A tenth of an SVG unit is finer than any screen that shows the map. */
export function tenth(units: number): number {
  return Math.round(units * 10) / 10;
}
