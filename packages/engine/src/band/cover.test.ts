import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../fraction/index.ts';
import type { BandEdges, Edge } from '../mechanism/index.ts';
import {
  bandsAt,
  between,
  type Domain,
  hiddenByEarlier,
  holesIn,
  overlapsIn,
  resolveEdges,
  unreachable,
  written,
} from './index.ts';

const anything: Domain = between();
const whole: Domain = { ...between(0), decimals: 0 };

const holes = (bands: BandEdges[], domain: Domain, edges?: Edge) =>
  holesIn(resolveEdges(bands, edges), domain).map(written);
const overlaps = (bands: BandEdges[], domain: Domain, edges?: Edge) =>
  overlapsIn(resolveEdges(bands, edges), domain).map(
    ({ one, other, both }) => `${one}+${other}: ${written(both)}`,
  );

test.each<[string, BandEdges[], Domain, string[], string[]]>([
  [
    'points behind the pace, as a city wrote it',
    [{ atMost: 0 }, { atLeast: 10, atMost: 30 }, { above: 30 }],
    anything,
    ['0 < x < 10'],
    [],
  ],
  ['an edge that neither side holds', [{ below: 10 }, { above: 10 }], anything, ['x = 10'], []],
  ['an edge that both sides hold', [{ atMost: 10 }, { atLeast: 10 }], anything, [], ['0+1: x = 10']],
  ['an edge that nobody gives away', [{ to: 10 }, { from: 10 }], anything, [], ['0+1: x = 10']],
  ['open below', [{ atLeast: 5 }], anything, ['x < 5'], []],
  ['open below, where nothing lies', [{ atLeast: 0 }], whole, [], []],
  ['open above', [{ atMost: 5 }], whole, ['x > 5'], []],
  ['between two whole numbers lies none', [{ atMost: 2 }, { atLeast: 3 }], whole, [], []],
  ['a whole number left out', [{ below: 3 }, { above: 3 }], whole, ['x = 3'], []],
  [
    'scores of two decimals are not whole',
    [{ atLeast: 90 }, { atLeast: 60, atMost: 89 }, { below: 60 }],
    { ...between(0, 100), decimals: 2 },
    ['89 < x < 90'],
    [],
  ],
  [
    'between two steps of a hundredth lies none',
    [{ below: 0.29 }, { above: 0.28 }],
    { ...between(0, 1), decimals: 2 },
    [],
    [],
  ],
  ['nothing at all', [], between(0, 5), ['0 ≤ x ≤ 5'], []],
  ['two that overlap', [{ atMost: 10 }, { above: 8 }], anything, [], ['0+1: 8 < x ≤ 10']],
  [
    'one within another',
    [{ atLeast: 0, below: 100 }, { below: 0 }, { above: 20, atMost: 30 }, { atLeast: 100 }],
    anything,
    [],
    ['0+2: 20 < x ≤ 30'],
  ],
])('%s', (_, bands, domain, inHoles, twice) => {
  expect(holes(bands, domain)).toEqual(inHoles);
  expect(overlaps(bands, domain)).toEqual(twice);
});

test('an edge given away is neither a hole nor an overlap', () => {
  const bands: BandEdges[] = [{ to: 10 }, { from: 10 }];
  for (const edge of ['upper', 'lower'] as const) {
    expect(holes(bands, anything, edge)).toEqual([]);
    expect(overlaps(bands, anything, edge)).toEqual([]);
  }
});

test.each<[string, BandEdges[], Domain, number[], number[]]>([
  ['outside the domain', [{ below: 0 }, { atLeast: 0 }], whole, [0], []],
  ['with crossed edges', [{ above: 5, below: 5 }, {}], anything, [0], []],
  ['held by the first', [{ atLeast: 60 }, { atLeast: 80 }, { below: 60 }], anything, [], [1]],
  ['held by two together', [{ below: 5 }, { atLeast: 5 }, { atLeast: 0, atMost: 9 }], anything, [], [2]],
  ['the best first', [{ atLeast: 90 }, { atLeast: 80 }, { atLeast: 60 }, {}], anything, [], []],
])('unreachable: %s', (_, bands, domain, never, hidden) => {
  expect(unreachable(resolveEdges(bands, undefined), domain)).toEqual(never);
  expect(hiddenByEarlier(resolveEdges(bands, undefined), domain)).toEqual(hidden);
});

/** Bands that tile the line, each edge worded in one of the ways that leave no doubt. */
const tiling = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 8 }),
    wordings: fc.array(fc.constantFrom('from', 'above', 'open'), { minLength: 8, maxLength: 8 }),
  })
  .map(({ edges, wordings }) => {
    const cuts = edges
      .toSorted((one, other) => one - other)
      .map((edge, index) => ({ at: edge / 10, wording: wordings[index] ?? 'open' }));
    const lower = ({ at, wording }: (typeof cuts)[number]): BandEdges =>
      wording === 'above' ? { above: at } : wording === 'from' ? { atLeast: at } : { from: at };
    const upper = ({ at, wording }: (typeof cuts)[number]): BandEdges =>
      wording === 'above' ? { atMost: at } : wording === 'from' ? { below: at } : { to: at };
    return [undefined, ...cuts].map((low, index): BandEdges => {
      const high = cuts[index];
      return { ...(low && lower(low)), ...(high && upper(high)) };
    });
  });
const edge = fc.constantFrom<Edge>('upper', 'lower');

describe('bands that tile the line', () => {
  test('have no holes, no overlaps, and none that is never reached', () => {
    fc.assert(
      fc.property(tiling, edge, (bands, edges) => {
        expect(holes(bands, anything, edges)).toEqual([]);
        expect(overlaps(bands, anything, edges)).toEqual([]);
        const intervals = resolveEdges(bands, edges);
        expect([...unreachable(intervals, anything), ...hiddenByEarlier(intervals, anything)]).toEqual([]);
      }),
    );
  });

  test('in whatever order, have exactly one hole when one is taken out, and it is that one', () => {
    fc.assert(
      fc.property(tiling, edge, fc.nat(), (bands, edges, which) => {
        const intervals = resolveEdges(bands, edges);
        const out = which % intervals.length;
        const left = intervals.filter((_, place) => place !== out).toReversed();
        expect(holesIn(left, anything)).toEqual([intervals[out]]);
      }),
    );
  });

  test('overlap nowhere but in the one that is written twice', () => {
    fc.assert(
      fc.property(tiling, edge, fc.nat(), (bands, edges, which) => {
        const intervals = resolveEdges(bands, edges);
        const twice = intervals[which % intervals.length];
        const found = overlapsIn(twice ? [...intervals, twice] : [], anything);
        expect(found.map(({ both }) => both)).toEqual([twice]);
      }),
    );
  });
});

test('holes and overlaps are where a value lies in no band and in several', () => {
  const edges = fc.record(
    { atLeast: fc.integer({ min: 0, max: 9 }), below: fc.integer({ min: 0, max: 9 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(edges, { maxLength: 5 }), fc.integer({ min: 0, max: 18 }), (bands, half) => {
      const value = half / 2;
      const lies = (one: { from: { at: number; after: boolean }; to: { at: number; after: boolean } }) =>
        (one.from.after ? value > one.from.at : value >= one.from.at) &&
        (one.to.after ? value <= one.to.at : value < one.to.at);
      const intervals = resolveEdges(bands, undefined);
      const count = bandsAt(bands, fraction(value), undefined).length;
      expect(holesIn(intervals, anything).some(lies)).toBe(count === 0);
      expect(overlapsIn(intervals, anything).some(({ both }) => lies(both))).toBe(count > 1);
    }),
  );
});
