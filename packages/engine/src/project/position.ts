/** Longitude and latitude in decimal degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Where a project is: one point, or lines such as a road's. */
export type Position = { kind: 'point' | 'lines'; lines: readonly (readonly Place[])[] };

/** China's land and sea. The two ranges do not meet, so that either order of the two numbers can be told. */
export const chinaBounds = { longitude: [73, 136], latitude: [3, 54] } as const;

/** Nobody draws a county road with more. */
export const mostPlaces = 2_000;

/** Whether both numbers lie within China's bounds. */
export const isPlace = ([longitude, latitude]: Place): boolean =>
  within(longitude, chinaBounds.longitude) && within(latitude, chinaBounds.latitude);

const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;

/** The one place that stands for a project: of lines, the middle of the longest. */
export const placeOf = (position: Position | null): Place | null => {
  const longest = (position?.lines ?? []).reduce<readonly Place[]>(
    (best, line) => (line.length > best.length ? line : best),
    [],
  );
  return longest[Math.floor(longest.length / 2)] ?? null;
};

/** A position as one types it; the inverse of reading. */
export const writePosition = (position: Position | null): string =>
  (position?.lines ?? [])
    .map((line) => line.map(([longitude, latitude]) => `${longitude}, ${latitude}`).join('\n'))
    .join('\n\n');
