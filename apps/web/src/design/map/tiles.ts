import { onScreen, type Sight, type Size } from './mercator.ts';

const tileSize = 256;
const deepest = 18;
/** Tiles kept; a county at every depth is some hundred. */
const mostKept = 400;

/** Tiles of an operator's own service under the map. Asks for what is in sight, and calls `onArrival` when some came. */
export const tileLayer = (template: string, onArrival: () => void) => {
  const kept = new Map<string, HTMLImageElement>();
  const tile = (z: number, x: number, y: number): HTMLImageElement => {
    const address = template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
    const there = kept.get(address);
    if (there !== undefined) return there;
    if (kept.size >= mostKept) kept.clear();
    const image = new Image();
    image.addEventListener('load', onArrival);
    image.src = address;
    kept.set(address, image);
    return image;
  };
  return (canvas: CanvasRenderingContext2D, sight: Sight, size: Size): void => {
    const z = Math.min(deepest, Math.max(0, Math.round(Math.log2(sight.scale / tileSize))));
    const count = 2 ** z;
    const side = sight.scale / count;
    const first = {
      x: sight.centre.x - size.width / 2 / sight.scale,
      y: sight.centre.y - size.height / 2 / sight.scale,
    };
    for (let x = Math.floor(first.x * count); (x / count - first.x) * sight.scale < size.width; x += 1) {
      for (let y = Math.floor(first.y * count); (y / count - first.y) * sight.scale < size.height; y += 1) {
        if (x < 0 || y < 0 || x >= count || y >= count) continue;
        const image = tile(z, x, y);
        if (!image.complete || image.naturalWidth === 0) continue;
        const at = onScreen({ x: x / count, y: y / count }, sight, size);
        canvas.drawImage(image, at.x, at.y, side + 0.5, side + 0.5);
      }
    }
  };
};
