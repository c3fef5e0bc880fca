import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../fraction/index.ts';
import type { BandEdges, Edge } from '../mechanism/index.ts';
import { bandsAt } from './index.ts';

/** Points behind the pace, as a city wrote it: met, 10 to 30 with both ends, more than 30. */
const lights: BandEdges[] = [{ atMost: 0 }, { atLeast: 10, atMost: 30 }, { above: 30 }];
/** Annual plans in hundreds of millions, whose edges nobody gives to either side. */
const scale: BandEdges[] = [{ from: 10 }, { from: 5, to: 10 }, { from: 1, to: 5 }, { to: 1 }];

test.each<[string, BandEdges[], number, Edge | undefined, number[]]>([
  ['on the pace', lights, 0, undefined, [0]],
  ['in the hole', lights, 5, undefined, []],
  ['just in the hole', lights, 9.99, undefined, []],
  ['both ends included: the lower', lights, 10, undefined, [1]],
  ['both ends included: the upper', lights, 30, undefined, [1]],
  ['over the end', lights, 30.01, undefined, [2]],
  ['inside', scale, 7, undefined, [1]],
  ['on a shared edge, to the band above', scale, 5, 'upper', [1]],
  ['on a shared edge, to the band below', scale, 5, 'lower', [2]],
  ['on a shared edge that nobody gives away', scale, 5, undefined, [1, 2]],
  [
    'on an edge of its own',
    [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ],
    20,
    'upper',
    [1],
  ],
  [
    'on the lowest edge, to the band below',
    [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ],
    0,
    'lower',
    [0],
  ],
  ['where the neighbour says whose it is', [{ to: 10 }, { atLeast: 10 }], 10, 'lower', [1]],
  ['where the neighbour leaves it', [{ to: 10 }, { above: 10 }], 10, 'upper', [0]],
  ['where two overlap', [{ atMost: 10 }, { atLeast: 8 }], 9, undefined, [0, 1]],
])('%s', (_, bands, value, edge, expected) => {
  expect(bandsAt(bands, fraction(value), edge)).toEqual(expected);
});

test('bands that tile the line give exactly one, wherever the value lies', () => {
  const edges = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });
  const value = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.double({ min: -60, max: 60, noNaN: true }));
  fc.assert(
    fc.property(edges, value, fc.constantFrom<Edge>('upper', 'lower'), (unsorted, value, edge) => {
      const [first = 0, ...rest] = unsorted.toSorted((one, other) => one - other);
      const bands: BandEdges[] = [
        { to: first },
        ...rest.map((to, index) => ({ from: [first, ...rest][index], to })),
        { from: rest.at(-1) ?? first },
      ];
      return bandsAt(bands, fraction(value), edge).length === 1;
    }),
  );
});
