import { Children, isValidElement, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { DprkMap, type MapSymbol } from "@/components/map/dprk-map";
import { placeLabels } from "@/components/map/labels";
import {
  borderPath,
  mapSize,
  neighbourPath,
  outlinePath,
  type Point,
  projectPoint,
  provinceCentroid,
  provinces,
} from "@/components/map/projection";
import { legendCounts, symbolRadius } from "@/components/map/scale";

function drawn(lat: number, lon: number): Point {
  const point = projectPoint(lon, lat);
  if (!point) throw new Error(`${lat}, ${lon} is outside the map`);
  return point;
}

const pyongyang = drawn(39.03385, 125.75432);
const rajin = drawn(42.25559, 130.28308);
const sinuiju = drawn(40.10056, 124.39806);
const haeju = drawn(38.04056, 125.71472);
const wonsan = drawn(39.15278, 127.44361);
const kaesong = drawn(37.97083, 126.55444);

describe("projectPoint", () => {
  it("puts cities where a reader looks for them", () => {
    const { width, height } = mapSize;
    expect(rajin[0]).toBeGreaterThan(width * 0.75);
    expect(rajin[1]).toBeLessThan(height * 0.25);
    expect(sinuiju[0]).toBeLessThan(width * 0.25);
    expect(sinuiju[1]).toBeLessThan(pyongyang[1]);
    expect(haeju[0]).toBeLessThan(width / 2);
    expect(haeju[1]).toBeGreaterThan(height * 0.75);
    expect(pyongyang[0]).toBeLessThan(wonsan[0]);
    expect(haeju[0]).toBeLessThan(kaesong[0]);
  });

  it("keeps one scale in both directions", () => {
    const perKm = (a: Point, b: Point, km: number) => Math.hypot(a[0] - b[0], a[1] - b[1]) / km;
    // Great-circle distances on a sphere of 6371 km.
    const northSouth = perKm(pyongyang, haeju, 110.5);
    const eastWest = perKm(pyongyang, wonsan, 146.4);
    expect(northSouth / eastWest).toBeCloseTo(1, 1);
  });

  it.each([
    ["Vladivostok", 43.10562, 131.87353],
    ["Beijing", 39.9075, 116.39723],
    ["Amsterdam", 52.37403, 4.88969],
    ["the antipode", -40, -53],
  ])("leaves %s outside", (_, lat, lon) => {
    expect(projectPoint(lon, lat)).toBeNull();
  });
});

describe("provinces", () => {
  it("have DPRK-style names, each once", () => {
    expect(provinces.map(({ name }) => name).sort()).toEqual([
      "Jagang",
      "Kaesong",
      "Kangwon",
      "Nampho",
      "North Hamgyong",
      "North Hwanghae",
      "North Phyongan",
      "Pyongyang",
      "Rason",
      "Ryanggang",
      "South Hamgyong",
      "South Hwanghae",
      "South Phyongan",
    ]);
  });

  it.each(provinces)("$name has an id and a mark inside the map", ({ id, name, centroid }) => {
    expect(id).toBe(name.toLowerCase().replace(" ", "-"));
    const [x, y] = centroid ?? [-1, -1];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(mapSize.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(mapSize.height);
  });

  it("are found by name", () => {
    const [x, y] = provinceCentroid("Pyongyang") ?? [0, 0];
    expect(Math.hypot(x - pyongyang[0], y - pyongyang[1])).toBeLessThan(20);
    expect(provinceCentroid("Atlantis")).toBeNull();
  });
});

describe("paths", () => {
  it("stay small", () => {
    expect(outlinePath.length + borderPath.length).toBeLessThan(7000);
    expect(neighbourPath.length).toBeLessThan(2500);
  });

  it.each([
    ["outline", outlinePath],
    ["borders", borderPath],
    ["neighbours", neighbourPath],
  ])("%s stay within the drawing area and its bleed", (_, path) => {
    for (const [x, y] of vertices(path)) {
      expect(x).toBeGreaterThan(-5);
      expect(x).toBeLessThan(mapSize.width + 5);
      expect(y).toBeGreaterThan(-5);
      expect(y).toBeLessThan(mapSize.height + 5);
    }
  });

  it("reach from Sinuiju to Rajin", () => {
    const xs = vertices(outlinePath).map(([x]) => x);
    expect(Math.min(...xs)).toBeLessThan(sinuiju[0]);
    expect(Math.max(...xs)).toBeGreaterThan(rajin[0]);
  });
});

describe("symbolRadius", () => {
  it("gives areas proportional to counts", () => {
    expect((symbolRadius(100, 100) / symbolRadius(25, 100)) ** 2).toBeCloseTo(4, 1);
    expect((symbolRadius(90, 175) / symbolRadius(30, 175)) ** 2).toBeCloseTo(3, 1);
  });

  it.each([
    [1, 1, 7],
    [4, 4, 14],
    [175, 175, 26],
    [1, 175, 3.5],
  ])("draws %i of at most %i with radius %d", (count, max, radius) => {
    expect(symbolRadius(count, max)).toBe(radius);
  });
});

describe("legendCounts", () => {
  it.each([
    [1, [1]],
    [3, [2, 1]],
    [36, [20, 5, 1]],
    [175, [100, 20, 1]],
  ])("explains a map up to %i", (max, counts) => {
    expect(legendCounts(max)).toEqual(counts);
  });
});

describe("placeLabels", () => {
  const circle = (key: string, x: number, y: number) => ({ key, name: "Wonsan", x, y, r: 10 });

  it("writes to the right, and to the left at the map's right edge", () => {
    const inland = circle("inland", 200, 200);
    const edge = circle("edge", mapSize.width - 20, 400);
    const labels = placeLabels([inland, edge], [inland, edge], 13);
    expect(labels.get("inland")).toEqual({ x: 213, y: 200, end: false });
    expect(labels.get("edge")).toEqual({ x: mapSize.width - 33, y: 400, end: true });
  });

  it("leaves out a name that fits nowhere", () => {
    const places = [0, 1, 2, 3, 4, 5, 6].map((n) => circle(`place-${n}`, 200, 200));
    const labels = placeLabels(places, places, 13);
    expect(labels.has("place-0")).toBe(true);
    expect(labels.has("place-6")).toBe(false);
  });
});

describe("DprkMap", () => {
  const symbol = (key: string, [x, y]: Point, count: number): MapSymbol => ({
    key,
    name: key,
    href: `/en/cities/${key}`,
    x,
    y,
    count,
    title: `${key}: ${count}`,
  });
  const symbols = [
    symbol("haeju", haeju, 1),
    symbol("rajin", rajin, 9),
    symbol("wonsan", wonsan, 3),
  ];
  const render = (props: Partial<Parameters<typeof DprkMap>[0]>) =>
    elements(DprkMap({ label: "Places", symbols, ...props }));

  it("links each place, the smallest on top", () => {
    const links = render({}).filter(({ type }) => type === "a");
    expect(links.map(({ props, text }) => [props.href, text])).toEqual([
      ["/en/cities/rajin", "rajin: 9rajin"],
      ["/en/cities/wonsan", "wonsan: 3wonsan"],
      ["/en/cities/haeju", "haeju: 1haeju"],
    ]);
  });

  it("lifts the highlight above the rest", () => {
    const links = render({ highlight: "rajin" }).filter(({ type }) => type === "a");
    expect(links.map(({ props }) => props.className)).toEqual([undefined, undefined, "here"]);
    expect(links.at(-1)?.props.href).toBe("/en/cities/rajin");
  });

  it("gives small circles room for a finger, but none that covers a neighbour's centre", () => {
    const twins = [symbol("hyesan", [200, 200], 12), symbol("changbai", [204, 200], 1)];
    const hits = (places: MapSymbol[]) =>
      render({ symbols: [...places, symbol("pyongyang", pyongyang, 400)] })
        .filter(({ props }) => props.className === "hit")
        .map(({ props }) => props.r);
    expect(hits([symbol("haeju", haeju, 1)])).toEqual([12]);
    expect(hits(twins)).toEqual([]);
  });

  it("is one picture without links when compact, and names the highlight alone", () => {
    const drawing = render({ compact: true, highlight: "haeju" });
    expect(drawing[0]?.props.role).toBe("img");
    expect(drawing.filter(({ type }) => type === "a")).toEqual([]);
    expect(drawing.filter(({ type }) => type === "text").map(({ text }) => text)).toEqual([
      "haeju",
    ]);
  });

  it("needs no inline style, which the content security policy refuses", () => {
    expect(render({ legend: "events" }).filter(({ props }) => "style" in props)).toEqual([]);
  });

  it("draws the land and the legend without any places", () => {
    const drawing = render({ symbols: [], legend: "events" });
    expect(drawing.some(({ props }) => props.className === "land")).toBe(true);
    expect(drawing.some(({ text }) => text === "events")).toBe(true);
  });
});

type Drawn = { type: string; props: Record<string, unknown>; text: string };

/** The SVG elements that `node` draws, in order, each with all the text inside it. */
function elements(node: ReactNode): Drawn[] {
  return Children.toArray(node).flatMap((child): Drawn[] => {
    if (!isValidElement<{ children?: ReactNode }>(child)) {
      return [{ type: "#text", props: {}, text: String(child) }];
    }
    const { type, props } = child;
    if (typeof type === "function") return elements((type as (props: object) => ReactNode)(props));
    const inside = elements(props.children);
    if (typeof type !== "string") return inside;
    const text = inside.map((part) => (part.type === "#text" ? part.text : "")).join("");
    return [{ type, props, text }, ...inside];
  });
}

/** The absolute points of relative path data, as `m dx dy dx dy … z`. */
function vertices(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const part of path.split("m").slice(1)) {
    const numbers = (part.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
    let start: Point | undefined;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      start ??= [x, y];
      points.push([x, y]);
    }
    if (part.endsWith("z") && start) [x, y] = start;
  }
  return points;
}
