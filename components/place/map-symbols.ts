import { projectPoint, provinceCentroid } from "../map/projection";

type Placed = {
  name: string;
  country: string;
  province: string | null;
  latitude: number | null;
  longitude: number | null;
};

/**
 * Where a place stands on the map: at its coordinates, or in the middle of its province where the
 * place is the province itself (Rason). Null for places abroad and those without a position: a
 * county's point is not guessed.
 */
export function positionOf(place: Placed): [number, number] | null {
  const { name, country, province, latitude, longitude } = place;
  if (country !== "KP") return null;
  if (latitude !== null && longitude !== null) {
    const point = projectPoint(longitude, latitude);
    return point ? [point[0], point[1]] : null;
  }
  const centre = name === province ? provinceCentroid(name) : null;
  return centre ? [centre[0], centre[1]] : null;
}
