import { mapSize, type Point } from "./projection";
import { tenth } from "./scale";

/** A circle on the map, in the map's SVG units. */
export type Circle = { key: string; name: string; x: number; y: number; r: number };
/** Where a name starts, or where it ends, at half its height. */
export type Label = { x: number; y: number; end: boolean };

type Box = { left: number; top: number; right: number; bottom: number };

const GAP = 3;

/** Beside the circle, then off its shoulders, as parts of the radius. */
const positions: Point[] = [
  [1, 0],
  [-1, 0],
  [0.7, 0.9],
  [0.7, -0.9],
  [-0.7, 0.9],
  [-0.7, -0.9],
];

/**
 * Where to write the names of `wanted`, the most important first. A name that fits nowhere without
 * covering another name, one of the circles or the map's edge is left out.
 */
export function placeLabels(wanted: Circle[], circles: Circle[], size: number): Map<string, Label> {
  const boxes: Box[] = [];
  const labels = new Map<string, Label>();
  for (const circle of wanted) {
    const width = textWidth(circle.name, size);
    for (const [dx, dy] of positions) {
      const x = circle.x + dx * circle.r + Math.sign(dx) * GAP;
      const y = circle.y + dy * (circle.r + size / 2);
      const left = dx < 0 ? x - width : x;
      const box = { left, top: y - size / 2, right: left + width, bottom: y + size / 2 };
      if (!fitsMap(box) || boxes.some((other) => overlap(box, other))) continue;
      if (circles.some((other) => covers(box, other))) continue;
      boxes.push(box);
      labels.set(circle.key, { x: tenth(x), y: tenth(y), end: dx < 0 });
      break;
    }
  }
  return labels;
}

/** Hangul is set about as wide as it is high, Latin a little over half of that. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter >= "\u1100" ? 0.92 : 0.58;
  return width * size;
}

function fitsMap({ left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= mapSize.width && bottom <= mapSize.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, { x, y, r }: Circle): boolean {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return Math.hypot(dx, dy) < r;
}
