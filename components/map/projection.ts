import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { pathText } from "./path-text";
import { tenth } from "./scale";
import atlas from "./shapes/dprk.topo.json";

type Topology = Parameters<typeof merge>[0];
type Shape = Extract<Parameters<typeof merge>[1], unknown[]>[number];
type Province = Shape & { id: string; properties: { name: string } };
export type Point = readonly [x: number, y: number];

/** The drawing area in SVG user units; every x and y below is in these, with y downwards. */
export const mapSize = { width: 460, height: 520 } as const;

const { width, height } = mapSize;
const MARGIN = 14;
const BEYOND = 4;

// TypeScript widens the `type` fields of a JSON file to string.
const topology = atlas as unknown as Topology;
const shapes = atlas.objects.provinces.geometries as unknown as Province[];
const neighbours = atlas.objects.neighbours.geometries as unknown as Shape[];

const land = merge(topology, shapes);

/** Equal-area, so that provinces compare fairly; the parallels lie a sixth in from each end. */
const projection = geoConicEqualArea()
  .parallels([38.6, 42.1])
  .rotate([-127.5, 0])
  .precision(0)
  .fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    land,
  )
  .clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);

const round = ([x, y]: Point): Point => [tenth(x), tenth(y)];

/** Where a place in degrees (WGS 84) is drawn; null if that is outside the drawing area. */
export function projectPoint(lon: number, lat: number): Point | null {
  const point = projection([lon, lat]);
  if (!point) return null;
  const [x, y] = point;
  return x >= 0 && y >= 0 && x <= width && y <= height ? round(point) : null;
}

const draw = (geometry: GeoPermissibleObjects) =>
  pathText((context) => geoPath(projection, context)(geometry));

/** The country's outline, closed. */
export const outlinePath = draw(land);

/** The borders between provinces, each drawn once. */
export const borderPath = draw(
  mesh(topology, { type: "GeometryCollection", geometries: shapes }, (a, b) => a !== b),
);

/** China, Russia and South Korea as far as the drawing area shows them, closed. */
export const neighbourPath = draw(merge(topology, neighbours));

const centre = geoPath(projection);

/** The first-level divisions by their DPRK-style names, and where a mark for the whole goes. */
export const provinces: { id: string; name: string; centroid: Point | null }[] = [
  ...shapes.map((shape) => ({
    id: shape.id,
    name: shape.properties.name,
    centroid: round(centre.centroid(feature(topology, shape))),
  })),
  // Special cities that the shapes still draw inside South Phyongan and North Hwanghae.
  { id: "nampho", name: "Nampho", centroid: projectPoint(125.408, 38.738) },
  { id: "kaesong", name: "Kaesong", centroid: projectPoint(126.554, 37.971) },
];

/** Takes a name as in `provinces`; null for one that is not there. */
export function provinceCentroid(name: string): Point | null {
  return provinces.find((province) => province.name === name)?.centroid ?? null;
}
