import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../../text/use-text.ts';
import type { Places } from '../wall-queries.ts';
import { draw, type Mark, marksOf, outlineOf, type Placed, placedIn } from './draw.ts';
import styles from './map.module.css';
import { nearer, type Point, type Sight, sightOf, type Size } from '../../../design/map/mercator.ts';
import { tileLayer } from '../../../design/map/tiles.ts';

export type MapCanvasProps = {
  readonly places: Places;
  readonly chosen: string | null;
  /** What of the marks is pressed: a project, several, or nothing. Without it the map only shows. */
  readonly onPress?: (projects: readonly Placed[], at: Point) => void;
  readonly enlarged?: number;
};

const nearestOf = (marks: readonly Mark[], { x, y }: Point, within: number): Mark | undefined =>
  marks
    .map((mark) => ({ mark, far: Math.hypot(mark.x - x, mark.y - y) }))
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far)[0]?.mark;

/** The county with its projects, drawn by ourselves: it needs no network, no graphics card and no library. */
export const MapCanvas = ({ places, chosen, onPress, enlarged = 1 }: MapCanvasProps) => {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [moved, setMoved] = useState<Sight | null>(null);
  const [, redraw] = useState(0);
  const drag = useRef<{ from: Point; sight: Sight; far: boolean } | null>(null);
  const placed = useMemo(() => placedIn(places.projects), [places]);
  const outline = useMemo(() => outlineOf(places), [places]);
  const tiles = useMemo(
    () => (places.tiles === null ? null : tileLayer(places.tiles, () => redraw((count) => count + 1))),
    [places.tiles],
  );
  const whole = useMemo(
    () => sightOf([...outline.flat(), ...placed.flatMap(({ at, lines }) => [at, ...lines.flat()])], size),
    [outline, placed, size],
  );
  const sight = moved ?? whole;
  const drawing = { outline, placed, chosen, sight, size, enlarged };
  const marks = useMemo(
    () => marksOf({ outline, placed, chosen, sight, size, enlarged }),
    [outline, placed, chosen, sight, size, enlarged],
  );

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || size.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = size.width * ratio;
    element.height = size.height * ratio;
    context.scale(ratio, ratio);
    const style = getComputedStyle(element);
    const colours = (name: string) =>
      style.getPropertyValue(name === 'sans' ? '--face-sans' : `--colour-${name}`).trim();
    tiles?.(context, sight, size);
    draw(context, { ...drawing, colours }, marks, tiles !== null);
  });

  const zoom = useCallback(
    (factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }) =>
      setMoved((before) => nearer(before ?? whole, factor, at, size)),
    [size, whole],
  );
  const move = (x: number, y: number) =>
    setMoved({
      ...sight,
      centre: { x: sight.centre.x + x / sight.scale, y: sight.centre.y + y / sight.scale },
    });

  useEffect(() => {
    const element = canvas.current;
    if (element === null || onPress === undefined) return undefined;
    // React listens passively; the page must not scroll away under the map.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.25 : 0.8, { x: event.offsetX, y: event.offsetY });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoom, onPress]);

  if (onPress === undefined) return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;

  const at = ({ nativeEvent }: PointerEvent): Point => ({ x: nativeEvent.offsetX, y: nativeEvent.offsetY });
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: at(event), sight, far: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (held === null) return;
    const { x, y } = at(event);
    const [dx, dy] = [x - held.from.x, y - held.from.y];
    if (Math.hypot(dx, dy) > 4) held.far = true;
    if (!held.far) return;
    const { centre, scale } = held.sight;
    setMoved({ scale, centre: { x: centre.x - dx / scale, y: centre.y - dy / scale } });
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (held === null || held.far) return;
    const point = at(event);
    const mark = nearestOf(marks, point, 18);
    if (mark !== undefined && mark.things.length > 1 && sight.scale < 2 ** 25) {
      const { scale, centre } = sightOf(
        mark.things.map(({ placed: one }) => one.at),
        size,
      );
      setMoved({ centre, scale: Math.min(scale, sight.scale * 8) });
    } else onPress(mark?.things.map(({ placed: one }) => one) ?? [], point);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-60, 0),
    ArrowRight: () => move(60, 0),
    ArrowUp: () => move(0, -60),
    ArrowDown: () => move(0, 60),
    '+': () => zoom(1.5),
    '=': () => zoom(1.5),
    '-': () => zoom(1 / 1.5),
    '0': () => setMoved(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        tabIndex={0}
        aria-label={text('wall.map.label')}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onKeyDown={onKeyDown}
      />
      <div className={styles.zoom}>
        <button type="button" aria-label={text('wall.map.zoomIn')} onClick={() => zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label={text('wall.map.zoomOut')} onClick={() => zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" onClick={() => setMoved(null)}>
          {text('wall.map.whole')}
        </button>
      </div>
    </>
  );
};
