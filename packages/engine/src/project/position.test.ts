import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chinaBounds, isPlace, writePosition } from './position.ts';
import { readPosition } from './read-position.ts';

const point = (longitude: number, latitude: number) => ({
  position: { kind: 'point', lines: [[[longitude, latitude]]] },
});

test.each([
  ['103.27, 24.77', point(103.27, 24.77)],
  ['24.77，103.27', point(103.27, 24.77)],
  ['东经103°16′12″ 北纬24°46′12″', point(103.27, 24.77)],
  ['E103°16.2′，N24°46.2′', point(103.27, 24.77)],
  ['103度16分12秒、24度46分12秒', point(103.27, 24.77)],
  ['经度：103.27 纬度：24.77', point(103.27, 24.77)],
  [' \n', { position: null }],
])('%j is understood', (text, understood) => {
  expect(readPosition(text)).toEqual(understood);
});

test('an empty line begins another line on the ground', () => {
  expect(readPosition('103.1, 24.1\n103.2, 24.2\n\n\n103.3, 24.3\n')).toEqual({
    position: {
      kind: 'lines',
      lines: [
        [
          [103.1, 24.1],
          [103.2, 24.2],
        ],
        [[103.3, 24.3]],
      ],
    },
  });
});

test.each([
  ['大道村', 'unreadable'],
  ['103.27', 'unreadable'],
  ['103.27, 24.77, 1890', 'unreadable'],
  ['103.27, 24.77 米', 'unreadable'],
  ['103.27, 103.27', 'outside'],
  ['2.35, 48.85', 'outside'],
  ['139.7, 35.7', 'outside'],
])('%j is not: %s', (text, code) => {
  expect(readPosition(`103.1, 24.1\n${text}`)).toEqual({ fault: { code, line: 2, text } });
});

test('of more places than anybody draws, the first too many is named', () => {
  const text = Array.from({ length: 2_001 }, () => '103.1, 24.1').join('\n');
  expect(readPosition(text)).toEqual({ fault: { code: 'too-many', line: 2_001, text: '' } });
});

const within = ([min, max]: readonly [number, number]) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);
const place = fc.tuple(within(chinaBounds.longitude), within(chinaBounds.latitude));

test('what is written is read again as it was, whichever number came first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(place, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (lines) => {
        const kind = lines.flat().length === 1 ? ('point' as const) : ('lines' as const);
        const position = { kind, lines };
        expect(readPosition(writePosition(position))).toEqual({ position });
        const turned = lines.map((line) => line.map(([x, y]) => `${y} ${x}`).join('\n')).join('\n\n');
        expect(readPosition(turned)).toEqual({ position });
        expect(lines.flat().every(isPlace)).toBe(true);
      },
    ),
  );
});
