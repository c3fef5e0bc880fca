import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../project/index.ts';
import {
  fitTour,
  kilometresBetween,
  minutesBetween,
  minutesBeyond,
  minutesOfDay,
  timeOfMinutes,
  type TourLength,
  type TourPlan,
} from './index.ts';

const place: fc.Arbitrary<Place> = fc.tuple(
  fc.double({ min: 100, max: 104, noNaN: true }),
  fc.double({ min: 23, max: 26, noNaN: true }),
);
const minutes = (max: number) => fc.integer({ min: 0, max });
const tour: fc.Arbitrary<TourPlan> = fc.record({
  startsAt: minutes(1439),
  stops: fc.array(
    fc.record({
      place: fc.option(place),
      stay: minutes(120),
      travel: fc.option(minutes(120)),
    }),
    { maxLength: 12 },
  ),
  back: fc.option(minutes(120)),
  closing: minutes(120),
});

describe('the times of a tour', () => {
  const here: Place = [102.8, 24.9];
  const there: Place = [102.9, 24.9];

  test.each<[string, Partial<TourPlan>, { times: string[]; ends: string }]>([
    ['without a stop, is its closing meeting', { stops: [], closing: 30 }, { times: [], ends: '09:00' }],
    [
      'takes the minutes that were stated',
      { stops: [{ place: here, stay: 25, travel: 15 }], back: 10 },
      { times: ['08:45–09:10'], ends: '09:20' },
    ],
    [
      'goes by the straight line between known places, and guesses the way to the first and back',
      {
        stops: [
          { place: here, stay: 30, travel: null },
          { place: there, stay: 30, travel: null },
        ],
      },
      // 10.1 km × 1.4 ÷ 40 km/h is 21 minutes, rounded up to five.
      { times: ['08:50–09:20', '09:45–10:15'], ends: '10:35' },
    ],
  ])('%s', (_case, otherwise, expected) => {
    const fitted = fitTour({ startsAt: 510, stops: [], back: null, closing: 0, ...otherwise });
    expect({
      times: fitted.stops.map(({ arrives, leaves }) => `${timeOfMinutes(arrives)}–${timeOfMinutes(leaves)}`),
      ends: timeOfMinutes(fitted.ends),
    }).toEqual(expected);
  });

  test('never overlap: one is left before the next is reached, and nothing is before the start', () => {
    fc.assert(
      fc.property(tour, (plan) => {
        const { stops, back, ends } = fitTour(plan);
        let at = plan.startsAt;
        for (const [index, stop] of stops.entries()) {
          expect(stop.arrives).toBe(at + stop.travel);
          expect(stop.leaves - stop.arrives).toBe(plan.stops[index]?.stay);
          expect(stop.travel).toBeGreaterThanOrEqual(0);
          at = stop.leaves;
        }
        expect(back.arrives).toBeGreaterThanOrEqual(at);
        expect(ends).toBe(back.arrives + plan.closing);
      }),
    );
  });

  test('are within half a day, or it says by how much they are not', () => {
    const beyond = ([total, lasts]: [number, TourLength | null]) => minutesBeyond(total, lasts);
    const fitting: [number, TourLength | null][] = [
      [240, 'half-day'],
      [255, 'day'],
      [900, null],
    ];
    expect(fitting.map(beyond)).toEqual([0, 0, 0]);
    expect([beyond([255, 'half-day']), beyond([500, 'day'])]).toEqual([15, 20]);
  });

  test('keep the order that people gave', () => {
    fc.assert(
      fc.property(tour, (plan) => {
        expect(fitTour(plan).stops).toHaveLength(plan.stops.length);
        const first = { ...plan, stops: plan.stops.slice(0, 3) };
        expect(fitTour(first).stops).toEqual(fitTour(plan).stops.slice(0, 3));
      }),
    );
  });
});

test('the way is the same in both directions, in steps of five minutes, and nothing from a place to itself', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      expect(kilometresBetween(one, other)).toBeCloseTo(kilometresBetween(other, one), 9);
      expect(minutesBetween(one, other) % 5).toBe(0);
      expect(minutesBetween(one, one)).toBe(0);
    }),
  );
});

test('a degree of latitude is 111 kilometres', () => {
  expect(kilometresBetween([102, 24], [102, 25])).toBeCloseTo(111.2, 1);
});

test('a time of day and its minutes are each other’s inverse', () => {
  fc.assert(
    fc.property(minutes(1439), (minute) => {
      expect(minutesOfDay(timeOfMinutes(minute))).toBe(minute);
    }),
  );
});
