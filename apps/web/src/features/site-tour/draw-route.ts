import { onScreen, type Point, pointOf, type Sight, sightOf, type Size } from '../../design/map/mercator.ts';
import type { Stop } from './tour-queries.ts';

/** A stop on the map, by its number in the plan. */
export type RouteStop = { readonly number: number; readonly name: string; readonly at: Point };

/** The stops that have a place; the others keep their numbers. */
export const routeOf = (stops: readonly Stop[]): RouteStop[] =>
  stops.flatMap(({ project }, index) =>
    project.at === null ? [] : { number: index + 1, name: project.name, at: pointOf(project.at) },
  );

/** The route with room around it; the county's outline shows as far as it lies there. */
export const sightOfRoute = (
  outline: readonly (readonly Point[])[],
  route: readonly RouteStop[],
  size: Size,
): Sight => {
  const points = route.map(({ at }) => at);
  const whole = sightOf([...outline.flat(), ...points], size);
  const near = sightOf(points, size);
  return { centre: near.centre, scale: Math.min(near.scale * 0.8, Math.max(whole.scale, 1) * 6) };
};

export type RouteDrawing = {
  readonly outline: readonly (readonly Point[])[];
  readonly route: readonly RouteStop[];
  readonly sight: Sight;
  readonly size: Size;
  /** Reads a colour of the design by its name. */
  readonly colours: (name: string) => string;
  readonly tiled: boolean;
};

const markRadius = 14;

/** Draws the outline, straight lines from stop to stop, and each stop's number with its name. */
export const drawRoute = (canvas: CanvasRenderingContext2D, drawing: RouteDrawing): void => {
  const { outline, route, sight, size, colours, tiled } = drawing;
  const trace = (line: readonly Point[]) => {
    for (const [index, point] of line.entries()) {
      const { x, y } = onScreen(point, sight, size);
      if (index === 0) canvas.moveTo(x, y);
      else canvas.lineTo(x, y);
    }
  };
  canvas.lineJoin = 'round';
  if (outline.length > 0) {
    canvas.beginPath();
    for (const ring of outline) trace(ring);
    if (!tiled) {
      canvas.fillStyle = colours('paper-raised');
      canvas.fill('evenodd');
    }
    canvas.lineWidth = 2;
    canvas.strokeStyle = colours('ink-soft');
    canvas.stroke();
  }
  canvas.beginPath();
  trace(route.map(({ at }) => at));
  canvas.lineWidth = 3;
  canvas.setLineDash([8, 6]);
  canvas.strokeStyle = colours('vermilion');
  canvas.stroke();
  canvas.setLineDash([]);
  for (const stop of route) drawStop(canvas, stop, drawing);
};

const drawStop = (
  canvas: CanvasRenderingContext2D,
  { number, name, at }: RouteStop,
  drawing: RouteDrawing,
) => {
  const { sight, size, colours } = drawing;
  const { x, y } = onScreen(at, sight, size);
  canvas.beginPath();
  canvas.arc(x, y, markRadius, 0, 2 * Math.PI);
  canvas.fillStyle = colours('vermilion');
  canvas.fill();
  canvas.textBaseline = 'middle';
  canvas.font = `600 ${markRadius}px ${colours('sans')}`;
  canvas.textAlign = 'center';
  canvas.fillStyle = colours('paper-raised');
  canvas.fillText(String(number), x, y + 1);
  // The name on the side where there is room.
  const right = x < size.width / 2;
  canvas.textAlign = right ? 'left' : 'right';
  canvas.lineWidth = 4;
  canvas.strokeStyle = colours('paper-raised');
  const beside = x + (right ? 1 : -1) * (markRadius + 6);
  canvas.strokeText(name, beside, y + 1);
  canvas.fillStyle = colours('ink');
  canvas.fillText(name, beside, y + 1);
};
