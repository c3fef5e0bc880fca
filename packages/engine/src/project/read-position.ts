import { isPlace, mostPlaces, type Place, type Position } from './position.ts';

export type PositionFault = {
  code: 'unreadable' | 'outside' | 'too-many';
  /** The line of the text, counted from 1. */
  line: number;
  text: string;
};

/** A number, or degrees, minutes and seconds. */
const degrees =
  /(\d{1,3}(?:\.\d+)?)\s*[°度]?(?:\s*(\d{1,2}(?:\.\d+)?)\s*[′'’分])?(?:\s*(\d{1,2}(?:\.\d+)?)\s*[″"”秒])?/g;

/**
 * What somebody types or pastes: a place a line, longitude and latitude in either order, in decimals or in degrees,
 * minutes and seconds; an empty line begins another line on the ground. One place alone is a point. Null for no text.
 *
 * @example readPosition('103.27, 24.77') // { position: { kind: 'point', lines: [[[103.27, 24.77]]] } }
 */
export const readPosition = (text: string): { position: Position | null } | { fault: PositionFault } => {
  const lines: Place[][] = [[]];
  for (const [at, row] of text.split('\n').entries()) {
    const written = row.trim();
    if (written === '') {
      if (lines.at(-1)?.length !== 0) lines.push([]);
      continue;
    }
    const place = placeIn(written);
    if (typeof place === 'string') return { fault: { code: place, line: at + 1, text: written } };
    lines.at(-1)?.push(place);
  }
  const drawn = lines.filter((line) => line.length > 0);
  const places = drawn.flat().length;
  if (places === 0) return { position: null };
  if (places > mostPlaces) return { fault: { code: 'too-many', line: mostPlaces + 1, text: '' } };
  return { position: { kind: places === 1 ? 'point' : 'lines', lines: drawn } };
};

const placeIn = (written: string): Place | 'unreadable' | 'outside' => {
  const found = [...written.matchAll(degrees)].map(([, whole, minutes, seconds]) =>
    rounded(Number(whole) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600),
  );
  const [one, other] = found;
  const rest = written.replaceAll(degrees, '').replaceAll(/[\s,，;；、:：EeNn]|东经|北纬|经度|纬度/g, '');
  if (one === undefined || other === undefined || found.length > 2 || rest !== '') return 'unreadable';
  if (isPlace([one, other])) return [one, other];
  if (isPlace([other, one])) return [other, one];
  return 'outside';
};

/** Six decimals are ten centimetres. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
