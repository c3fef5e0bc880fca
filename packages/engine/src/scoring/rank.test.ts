import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scorecard } from '../mechanism/index.ts';
import { ranked, rolledUp, type Competitor } from './index.ts';

const league = (id: string) => ({ id, name: id, of: [{ unit: id }] });
const leagues = [league('zones'), league('bureaus')];
const competitor = (subject: string, league: string | null, points: number | null): Competitor => ({
  subject,
  league,
  points,
});

test('those with equal points share a place, and nobody is compared beyond the league', () => {
  const competitors = [
    competitor('a', 'zones', 80),
    competitor('b', 'zones', 90),
    competitor('c', 'zones', 90),
    competitor('d', 'zones', null),
    competitor('e', 'bureaus', 10),
    competitor('f', null, 99),
    competitor('g', 'elsewhere', 99),
  ];
  expect(ranked({ leagues }, competitors).map(({ subject, rank, of }) => [subject, rank, of])).toEqual([
    ['a', 3, 3],
    ['b', 1, 3],
    ['c', 1, 3],
    ['d', null, 3],
    ['e', 1, 1],
    ['f', null, 0],
    ['g', null, 0],
  ]);
});

test('a card without leagues compares nobody', () => {
  expect(ranked({ leagues: [] }, [competitor('a', 'zones', 80)])[0]).toMatchObject({ rank: null, of: 0 });
});

test('whoever has more points stands before whoever has fewer, and the same points the same place', () => {
  const points = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(points, (all) => {
      const places = ranked(
        { leagues },
        all.map((each, index) => competitor(`s${index}`, 'zones', each)),
      );
      return places.every((one) =>
        places.every(
          (other) =>
            Math.sign((one.points ?? 0) - (other.points ?? 0)) ===
            Math.sign((other.rank ?? 0) - (one.rank ?? 0)),
        ),
      );
    }),
  );
});

describe('a longer period', () => {
  const card = (
    over: 'quarter' | 'half-year' | 'year',
    how: 'average' | 'sum' | 'last',
  ): Pick<Scorecard, 'rollUp' | 'decimals'> => ({
    decimals: 2,
    rollUp: { clause: '九', over, how },
  });
  const scores = [
    { asOf: '2025-03-31', points: 70 },
    { asOf: '2025-04-30', points: 80.1 },
    { asOf: '2025-05-31', points: 90.2 },
    { asOf: '2025-06-30', points: 90 },
  ];
  test.each<[string, Pick<Scorecard, 'rollUp' | 'decimals'>, string, object]>([
    // 260.3 / 3 is 86.766…
    [
      'the average of a quarter',
      card('quarter', 'average'),
      '2025-06-30',
      { span: '2025-Q2', points: 86.77, from: 3 },
    ],
    [
      'the sum of a half',
      card('half-year', 'sum'),
      '2025-06-30',
      { span: '2025-H1', points: 330.3, from: 4 },
    ],
    ['the last of a year', card('year', 'last'), '2025-06-30', { span: '2025', points: 90, from: 1 }],
    ['up to a day', card('quarter', 'average'), '2025-05-31', { points: 85.15, from: 2 }],
    ['without a score', card('quarter', 'average'), '2025-09-30', { span: '2025-Q3', points: null, from: 0 }],
  ])('%s', (_, rules, asOf, expected) => {
    expect(rolledUp(rules, scores, asOf)).toMatchObject({ clause: '九', ...expected });
  });

  test('with one score open is open, unless only the last counts', () => {
    const open = scores.with(1, { asOf: '2025-04-30', points: null as never });
    expect(rolledUp(card('quarter', 'sum'), open, '2025-06-30')?.points).toBeNull();
    expect(rolledUp(card('quarter', 'last'), open, '2025-06-30')?.points).toBe(90);
  });

  test('of which the card says nothing', () => {
    expect(rolledUp({ decimals: 2 }, scores, '2025-06-30')).toBeNull();
  });
});
