import { useEffect, useMemo, useRef, useState } from 'react';
import { pointOf, type Size } from '../../design/map/mercator.ts';
import { tileLayer } from '../../design/map/tiles.ts';
import { useText } from '../../text/use-text.ts';
import { drawRoute, routeOf, type RouteStop, sightOfRoute } from './draw-route.ts';
import styles from './site-tour.module.css';
import type { Stop, Tour } from './tour-queries.ts';

type RouteMapProps = { readonly map: Tour['map']; readonly stops: readonly Stop[] };

/** The route on the county's outline, each stop by its number; the list says the same to those who hear the page. */
export const RouteMap = ({ map, stops }: RouteMapProps) => {
  const text = useText();
  const route = useMemo(() => routeOf(stops), [stops]);
  const unplaced = stops.filter(({ project }) => project.at === null);
  return (
    <>
      {route.length > 0 && <RouteCanvas map={map} route={route} />}
      {unplaced.length > 0 && (
        <p className={styles.quiet}>
          {text('siteTour.map.unplaced', {
            names: unplaced.map(({ project }) => project.name).join(text('siteTour.reason.separator')),
          })}
        </p>
      )}
    </>
  );
};

type RouteCanvasProps = { readonly map: Tour['map']; readonly route: readonly RouteStop[] };

const RouteCanvas = ({ map, route }: RouteCanvasProps) => {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [, redraw] = useState(0);
  const outline = useMemo(() => map.rings.map((ring) => ring.map(pointOf)), [map.rings]);
  const tiles = useMemo(
    () => (map.tiles === null ? null : tileLayer(map.tiles, () => redraw((count) => count + 1))),
    [map.tiles],
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
    const sight = sightOfRoute(outline, route, size);
    tiles?.(context, sight, size);
    drawRoute(context, { outline, route, sight, size, colours, tiled: tiles !== null });
  });

  return (
    <canvas
      ref={canvas}
      className={styles.map}
      role="img"
      aria-label={text('siteTour.map.label', { count: route.length })}
    />
  );
};
