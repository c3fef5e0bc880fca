import { isPlace, type Place } from '../project/index.ts';

/** A county's outline: rings of places, each closed in itself; outer ones and holes alike, for drawing. */
export type Boundary = readonly (readonly Place[])[];

/** Nobody sees more on a screen, and a form carries no more. */
export const mostBoundaryPlaces = 20_000;

export const boundaryFaults = ['not-geojson', 'no-area', 'outside-china', 'too-many-places'] as const;
export type BoundaryFault = (typeof boundaryFaults)[number];

/** Reads the areas of a GeoJSON text (RFC 7946), to five decimals, which is a metre; whatever else it holds is left out. */
export const readBoundary = (text: string): { boundary: Boundary } | { fault: BoundaryFault } => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-geojson' };
  }
  if (!isObject(parsed) || typeof parsed['type'] !== 'string') return { fault: 'not-geojson' };
  const boundary = ringsIn(parsed).map(placesOf);
  if (boundary.length === 0 || boundary.some((ring) => ring === null || ring.length < 4)) {
    return { fault: 'no-area' };
  }
  const rings = boundary as Place[][];
  if (!rings.flat().every(isPlace)) return { fault: 'outside-china' };
  if (rings.flat().length > mostBoundaryPlaces) return { fault: 'too-many-places' };
  return { boundary: rings };
};

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null;
const list = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

const ringsIn = (given: unknown): unknown[] => {
  if (!isObject(given)) return [];
  switch (given['type']) {
    case 'FeatureCollection':
      return list(given['features']).flatMap(ringsIn);
    case 'GeometryCollection':
      return list(given['geometries']).flatMap(ringsIn);
    case 'Feature':
      return ringsIn(given['geometry']);
    case 'MultiPolygon':
      return list(given['coordinates']).flatMap(list);
    case 'Polygon':
      return list(given['coordinates']);
    default:
      return [];
  }
};

const placesOf = (ring: unknown): Place[] | null => {
  const places = list(ring).map((place): Place | null => {
    const [longitude, latitude] = list(place);
    return typeof longitude === 'number' && typeof latitude === 'number'
      ? [rounded(longitude), rounded(latitude)]
      : null;
  });
  return places.includes(null) ? null : (places as Place[]);
};

const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
