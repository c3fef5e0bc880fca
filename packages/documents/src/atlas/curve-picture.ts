import sharp from 'sharp';
import type { Curve } from './curve.ts';

const width = 1200;
const height = 320;
const margin = 8;

/** The curve as a PNG without words: planned dashed, done in full, under three lines. For files that draw no curves of their own. */
export async function curvePicture({ planned, done }: Curve) {
  const x = (month: number) => margin + ((width - 2 * margin) * month) / 12;
  const y = (share: number) => margin + (height - 2 * margin) * (1 - share);
  const path = (points: readonly number[]) =>
    [`M${x(0)} ${y(0)}`, ...points.map((share, at) => `L${x(at + 1)} ${y(share)}`)].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none">
    <path d="${[0, 0.5, 1].map((share) => `M0 ${y(share)}H${width}`).join('')}" stroke="#D8CFBF" stroke-width="2"/>
    ${planned === null ? '' : `<path d="${path(planned)}" stroke="#7D7468" stroke-width="4" stroke-dasharray="14 10"/>`}
    ${
      done.length === 0
        ? ''
        : `<path d="${path(done)}" stroke="#B7281C" stroke-width="7" stroke-linejoin="round"/>
    <circle cx="${x(done.length)}" cy="${y(done.at(-1)!)}" r="9" fill="#B7281C"/>`
    }</svg>`;
  return { bytes: new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer()), width, height };
}
