import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeStops, type StopReason, type TourCandidate } from './index.ts';

const on = '2018-05-24';
const candidate = (otherwise: Partial<TourCandidate> = {}): TourCandidate => ({
  id: 'a',
  stage: 'construction',
  colour: 'green',
  startedOn: '2017-03-01',
  visitedOn: '2018-04-20',
  milestones: [],
  ...otherwise,
});

describe('a stop is proposed', () => {
  test.each<[string, Partial<TourCandidate>, StopReason[]]>([
    ['for a red light', { colour: 'red' }, [{ why: 'lagging', colour: 'red' }]],
    ['for a yellow light', { colour: 'yellow' }, [{ why: 'lagging', colour: 'yellow' }]],
    ['not for a green one', { colour: 'green' }, []],
    ['not where there is no light', { colour: null }, []],
    ['for a start within sixty days', { startedOn: '2018-03-25' }, [{ why: 'started', on: '2018-03-25' }]],
    ['not for an earlier one', { startedOn: '2018-03-24' }, []],
    ['not for one that is still to come', { startedOn: '2018-05-25' }, []],
    [
      'for a milestone due near the day',
      { milestones: [{ name: '主体封顶', on: '2018-06-08', reached: false }] },
      [{ why: 'milestone', name: '主体封顶', on: '2018-06-08', reached: false }],
    ],
    [
      'for the nearest of several, and the earlier of two as near',
      {
        milestones: [
          { name: '封顶', on: '2018-05-26', reached: false },
          { name: '基础', on: '2018-05-22', reached: true },
          { name: '验收', on: '2018-06-01', reached: false },
        ],
      },
      [{ why: 'milestone', name: '基础', on: '2018-05-22', reached: true }],
    ],
    [
      'not for one sixteen days off',
      { milestones: [{ name: '封顶', on: '2018-06-09', reached: false }] },
      [],
    ],
    ['where no tour ever was', { visitedOn: null }, [{ why: 'unvisited', months: null }]],
    ['where none was for six months', { visitedOn: '2017-11-24' }, [{ why: 'unvisited', months: 6 }]],
    ['not a day before', { visitedOn: '2017-11-25' }, []],
    [
      'not at what is still being prepared, for want of a visit',
      { stage: 'preparation', visitedOn: null },
      [],
    ],
    [
      'at what is still being prepared where it lags',
      { stage: 'preparation', visitedOn: null, colour: 'yellow' },
      [{ why: 'lagging', colour: 'yellow' }],
    ],
    ['never in the pipeline', { stage: 'pipeline', colour: 'red', visitedOn: null }, []],
    ['never at what is finished', { stage: 'completed', colour: 'red', visitedOn: null }, []],
  ])('%s', (_case, otherwise, reasons) => {
    expect(proposeStops([candidate(otherwise)], on)).toEqual(
      reasons.length === 0 ? [] : [{ id: 'a', reasons }],
    );
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => {
  const date = new Date(Date.UTC(2017, 5, 1) + days * 86_400_000);
  return date.toISOString().slice(0, 10);
});
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    stage: fc.constantFrom('pipeline', 'preparation', 'started', 'construction', 'completed'),
    colour: fc.option(fc.constantFrom('red', 'orange', 'yellow', 'green', 'blue', 'grey')),
    startedOn: fc.option(day),
    visitedOn: fc.option(day),
    milestones: fc.array(fc.record({ name: fc.string(), on: day, reached: fc.boolean() }), { maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
) as fc.Arbitrary<TourCandidate[]>;

describe('the proposals', () => {
  test('are the same in whatever order the projects come', () => {
    fc.assert(
      fc.property(
        candidates.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        day,
        ([all, shuffled], date) => {
          expect(proposeStops(shuffled, date)).toEqual(proposeStops(all, date));
        },
      ),
    );
  });

  test('are each of a candidate, once, and each with a reason', () => {
    fc.assert(
      fc.property(candidates, day, (all, date) => {
        const proposed = proposeStops(all, date);
        expect(new Set(proposed.map(({ id }) => id)).size).toBe(proposed.length);
        for (const { id, reasons } of proposed) {
          expect(all.map((one) => one.id)).toContain(id);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('put what lags red before what is merely near a milestone', () => {
    const all = [
      candidate({ id: 'a', milestones: [{ name: '封顶', on, reached: true }], visitedOn: null }),
      candidate({ id: 'b', colour: 'red' }),
    ];
    expect(proposeStops(all, on).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
