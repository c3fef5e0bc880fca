import { placeOf } from '@guatu/engine';
import { lightPaths } from '../light-mark.tsx';
import type { PlacedProject, Places } from '../wall-queries.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { onScreen, type Point, pointOf, type Sight, type Size } from '../../../design/map/mercator.ts';

/** A project with its place in the world: where its mark stands, and its lines. */
export type Placed = {
  readonly project: PlacedProject;
  readonly at: Point;
  readonly lines: readonly (readonly Point[])[];
};

/** Projects that have a position. */
export const placedIn = (projects: readonly PlacedProject[]): Placed[] =>
  projects.flatMap((project) => {
    const place = placeOf(project.position);
    if (place === null) return [];
    const lines = project.position?.kind === 'lines' ? project.position.lines : [];
    return [{ project, at: pointOf(place), lines: lines.map((line) => line.map(pointOf)) }];
  });

export const outlineOf = ({ boundary }: Places): Point[][] =>
  boundary?.rings.map((ring) => ring.map(pointOf)) ?? [];

/** Reads a colour of the design by its name, as it is where the map stands. */
export type Colours = (name: string) => string;

const lightColours = {
  green: 'jade',
  yellow: 'amber',
  orange: 'orange',
  red: 'cinnabar',
  blue: 'indigo',
  grey: 'ink-faint',
  none: 'ink-faint',
} as const;

export type Drawing = {
  readonly outline: readonly (readonly Point[])[];
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  readonly sight: Sight;
  readonly size: Size;
  readonly colours: Colours;
  /** How large marks are, 1 on a desk. */
  readonly enlarged: number;
};

export type Mark = Cluster<Point & { readonly placed: Placed }>;

/** Pixels of a mark, and the reach within which several become one. */
const markSize = 18;
const reach = 28;

/** The marks as they fall onto the screen. */
export const marksOf = ({ placed, sight, size, enlarged }: Omit<Drawing, 'colours'>): Mark[] => {
  const inSight = placed
    .map((one) => ({ ...onScreen(one.at, sight, size), placed: one }))
    .filter(({ x, y }) => x > -50 && y > -50 && x < size.width + 50 && y < size.height + 50);
  return clustersOf(inSight, reach * enlarged);
};

/** Draws outline, lines and marks; what lies beneath, such as tiles, is there already. */
export const draw = (
  canvas: CanvasRenderingContext2D,
  drawing: Drawing,
  marks: readonly Mark[],
  tiled: boolean,
): void => {
  const { outline, placed, chosen, sight, size, colours, enlarged } = drawing;
  const trace = (line: readonly Point[]) => {
    for (const [at, point] of line.entries()) {
      const { x, y } = onScreen(point, sight, size);
      if (at === 0) canvas.moveTo(x, y);
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
    canvas.lineWidth = 2 * enlarged;
    canvas.strokeStyle = colours('ink-soft');
    canvas.stroke();
  }
  for (const { project, lines } of placed) {
    if (lines.length === 0) continue;
    canvas.beginPath();
    for (const line of lines) trace(line);
    canvas.lineWidth = (project.id === chosen ? 6 : 3.5) * enlarged;
    canvas.strokeStyle = colours(lightColours[project.light ?? 'none']);
    canvas.stroke();
  }
  for (const mark of marks) drawMark(canvas, mark, drawing);
};

const drawMark = (
  canvas: CanvasRenderingContext2D,
  { x, y, things }: Mark,
  { colours, chosen, enlarged }: Drawing,
) => {
  const [first] = things;
  if (first === undefined) return;
  const side = markSize * enlarged;
  if (things.some(({ placed }) => placed.project.id === chosen)) {
    canvas.beginPath();
    canvas.arc(x, y, side, 0, 2 * Math.PI);
    canvas.lineWidth = 3 * enlarged;
    canvas.strokeStyle = colours('vermilion');
    canvas.stroke();
  }
  if (things.length > 1) {
    canvas.beginPath();
    canvas.arc(x, y, side * 0.8, 0, 2 * Math.PI);
    canvas.fillStyle = colours('ink');
    canvas.fill();
    canvas.fillStyle = colours('paper');
    canvas.font = `600 ${side * 0.8}px ${colours('sans')}`;
    canvas.textAlign = 'center';
    canvas.textBaseline = 'middle';
    canvas.fillText(String(things.length), x, y + side * 0.05);
    return;
  }
  const light = first.placed.project.light ?? 'none';
  canvas.save();
  canvas.translate(x - side / 2, y - side / 2);
  canvas.scale(side / 16, side / 16);
  const shape = new Path2D(lightPaths[light]);
  canvas.lineWidth = 3;
  canvas.strokeStyle = colours('paper-raised');
  canvas.stroke(shape);
  canvas.fillStyle = colours(lightColours[light]);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  canvas.fill(shape, 'evenodd');
  canvas.restore();
};
