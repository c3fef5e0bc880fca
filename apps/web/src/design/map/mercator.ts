import type { Place } from '@guatu/engine';

/** A point of the whole world drawn as a square of side 1 (Web Mercator), north at the top. */
export type Point = { readonly x: number; readonly y: number };

/** What of the world is in sight: the point in the middle, and how many pixels the whole world would be wide. */
export type Sight = { readonly centre: Point; readonly scale: number };

export type Size = { readonly width: number; readonly height: number };

export const pointOf = ([longitude, latitude]: Place): Point => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
};

/** Where a point of the world falls on the screen, pixels. */
export const onScreen = ({ x, y }: Point, { centre, scale }: Sight, { width, height }: Size): Point => ({
  x: (x - centre.x) * scale + width / 2,
  y: (y - centre.y) * scale + height / 2,
});

/** The inverse. */
export const inWorld = ({ x, y }: Point, { centre, scale }: Sight, { width, height }: Size): Point => ({
  x: (x - width / 2) / scale + centre.x,
  y: (y - height / 2) / scale + centre.y,
});

/** A county is some 0.1 to 1 thousandths of the world; a building site a few hundred metres. */
const leastScale = 2 ** 13;
const mostScale = 2 ** 26;

/** Nearer by a factor, while the point under `at` stays where it is. */
export const nearer = (sight: Sight, factor: number, at: Point, size: Size): Sight => {
  const scale = Math.min(mostScale, Math.max(leastScale, sight.scale * factor));
  const held = inWorld(at, sight, size);
  return {
    scale,
    centre: {
      x: held.x - (at.x - size.width / 2) / scale,
      y: held.y - (at.y - size.height / 2) / scale,
    },
  };
};

/** All of the points, with a margin; the whole country where there are none. */
export const sightOf = (points: readonly Point[], { width, height }: Size): Sight => {
  if (points.length === 0) return { centre: pointOf([104, 35]), scale: 8_000 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = 0.88;
  const fits = Math.min(
    (width * room) / Math.max(right - left, 1e-9),
    (height * room) / Math.max(bottom - top, 1e-9),
  );
  return {
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    scale: Math.min(2 ** 22, Math.max(leastScale, fits)),
  };
};
