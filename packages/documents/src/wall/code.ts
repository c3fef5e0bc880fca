import { encode } from 'uqr';

/** A QR code of an address as SVG, one path, without a margin. Medium correction: it hangs on walls and is photographed askew. */
export function codeSvg(address: string): Uint8Array {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path fill="#000" d="${path}"/></svg>`,
  );
}
