import type { GeoContext } from "d3-geo";

const tenths = (pixels: number) => Math.round(pixels * 10);
const decimal = (tenth: number) => String(tenth / 10).replace(/^(-?)0\./, "$1.");

/**
 * SVG path data of whatever `draw` draws, in relative steps of a tenth of a pixel: half the length
 * of d3's own absolute output. Each step starts from the rounded point before it, so that rounding
 * never adds up.
 */
export function pathText(draw: (context: GeoContext) => void): string {
  const words: string[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;

  const stepTo = (x: number, y: number) => {
    const to = [tenths(x), tenths(y)] as const;
    words.push(decimal(to[0] - at[0]), decimal(to[1] - at[1]));
    at = to;
  };

  draw({
    moveTo(x, y) {
      words.push("m");
      stepTo(x, y);
      start = at;
    },
    lineTo(x, y) {
      if (tenths(x) !== at[0] || tenths(y) !== at[1]) stepTo(x, y);
    },
    closePath() {
      words.push("z");
      at = start;
    },
    beginPath() {},
    arc() {
      throw new Error("pathText draws lines and areas only, and was given a point");
    },
  });

  // The path grammar lets a sign, a letter or a second decimal point stand in for the space.
  return words
    .join(" ")
    .replace(/ (?=[-mz])|(?<=[mz]) /g, "")
    .replace(/(\.\d+) (?=\.)/g, "$1");
}
