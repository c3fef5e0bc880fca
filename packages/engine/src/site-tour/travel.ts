import type { Place } from '../project/index.ts';

/** A road is so much longer than the straight line, and a column of vehicles so fast: what no map service tells is stated. */
export const travelTerms = {
  roadFactor: 1.4,
  kilometresPerHour: 40,
  roundedTo: 5,
  unknownMinutes: 20,
} as const;

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres of a straight line between two places. */
export const kilometresBetween = ([east, north]: Place, [otherEast, otherNorth]: Place): number => {
  const [along, up] = [radians(otherEast - east), radians(otherNorth - north)];
  const half =
    Math.sin(up / 2) ** 2 +
    Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * Math.sin(along / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** Minutes on the road between two places, rounded up to five. */
export const minutesBetween = (from: Place, to: Place): number => {
  const { roadFactor, kilometresPerHour, roundedTo } = travelTerms;
  const minutes = ((kilometresBetween(from, to) * roadFactor) / kilometresPerHour) * 60;
  return Math.ceil(minutes / roundedTo) * roundedTo;
};
