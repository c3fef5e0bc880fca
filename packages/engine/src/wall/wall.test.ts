import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCounted, packageCountings } from '../project/index.ts';
import {
  barsOf,
  evenMonths,
  monthOfTenDays,
  readBoundary,
  sumOfMonths,
  tenDaysAt,
  tenDaysOf,
} from './index.ts';

const may = 2018 * 36 + 4 * 3;

describe('ten-day periods', () => {
  test.each([
    ['2018-05-01', may],
    ['2018-05-10', may],
    ['2018-05-11', may + 1],
    ['2018-05-21', may + 2],
    ['2018-05-31', may + 2],
    ['2018-06-01', may + 3],
    ['2018-02-28', may - 7],
  ])('%s', (date, period) => {
    expect(tenDaysOf(date)).toBe(period);
  });

  test('a later day is never further left, and lies in its own month', () => {
    const day = fc
      .integer({ min: 0, max: 70_000 })
      .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(tenDaysAt(one) < tenDaysAt(other)).toBe(one < other);
        expect(monthOfTenDays(tenDaysOf(one))).toBe(one.slice(0, 7));
      }),
    );
  });
});

describe('bars', () => {
  const nothing = {
    plannedStart: null,
    plannedFinish: null,
    actualStart: null,
    actualFinish: null,
    forecastFinish: null,
  };
  const on = '2018-05-14';
  test.each<[string, Partial<typeof nothing> | Record<string, string>, ReturnType<typeof barsOf>]>([
    ['nothing said', {}, { plan: null, actual: null, forecast: null }],
    [
      'a plan without its end is none',
      { plannedStart: '2018-01-01' },
      { plan: null, actual: null, forecast: null },
    ],
    [
      'a plan, and begun as planned: it goes on until today',
      { plannedStart: '2018-05-01', plannedFinish: '2018-06-30', actualStart: '2018-05-01' },
      { plan: { from: may, to: may + 6 }, actual: { from: may, to: may + 2 }, forecast: null },
    ],
    [
      'finished is finished, whatever was forecast',
      { actualStart: '2018-05-01', actualFinish: '2018-05-05', forecastFinish: '2018-07-01' },
      { plan: null, actual: { from: may, to: may + 1 }, forecast: null },
    ],
    [
      'a forecast begins where it is now',
      { actualStart: '2018-05-01', forecastFinish: '2018-06-15' },
      { plan: null, actual: { from: may, to: may + 2 }, forecast: { from: may + 2, to: may + 5 } },
    ],
    [
      'what has not begun begins as planned at the soonest',
      { plannedStart: '2018-05-21', plannedFinish: '2018-06-10', forecastFinish: '2018-06-15' },
      { plan: { from: may + 2, to: may + 4 }, actual: null, forecast: { from: may + 2, to: may + 5 } },
    ],
    [
      'a start that is still to come is no bar',
      { actualStart: '2018-06-01' },
      { plan: null, actual: null, forecast: null },
    ],
  ])('%s', (_case, dates, bars) => {
    expect(barsOf({ ...nothing, ...dates }, on)).toEqual(bars);
  });
});

describe('months', () => {
  test('a plan spread over twelve months comes to the whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_000_000_000_000 }), (plan) => {
        const months = evenMonths(plan);
        expect(months.reduce((sum, one) => sum + one, 0)).toBe(plan);
        expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('sums by row and by column are the same, and a package is counted once', () => {
    const project = fc.record({
      halt: fc.constantFrom(null, 'suspended' as const, 'withdrawn' as const),
      packageCounts: fc.constantFrom(null, ...packageCountings),
      partOf: fc.constantFrom(null, ...packageCountings),
      annualPlan: fc.option(fc.nat()),
      reported: fc.uniqueArray(fc.record({ month: fc.integer({ min: 1, max: 12 }), completed: fc.nat() }), {
        selector: ({ month }) => month,
      }),
    });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 20 }), (projects) => {
        const sums = sumOfMonths(projects);
        const counted = projects.filter(isCounted);
        const rows = counted.flatMap(({ reported }) => reported.map(({ completed }) => completed));
        expect(sums.year).toBe(rows.reduce((sum, one) => sum + one, 0));
        expect(sums.planned.reduce((sum, one) => sum + one, 0)).toBe(sums.annualPlan);
        expect(sums.counted).toBe(counted.length);
      }),
    );
  });
});

describe('a boundary', () => {
  const ring = [
    [102.7, 25],
    [103, 25],
    [103, 25.3],
    [102.7, 25],
  ];
  const far = {
    type: 'Polygon',
    coordinates: [ring.map(([longitude = 0, latitude]) => [longitude - 100, latitude])],
  };
  test.each<[string, unknown, string]>([
    ['words', 'none', 'not-geojson'],
    ['JSON that is no GeoJSON', { rings: [] }, 'not-geojson'],
    ['a point', { type: 'Point', coordinates: [102, 25] }, 'no-area'],
    ['two places', { type: 'Polygon', coordinates: [ring.slice(0, 2)] }, 'no-area'],
    ['places that are words', { type: 'Polygon', coordinates: [[['a', 'b'], ...ring]] }, 'no-area'],
    ['another continent', far, 'outside-china'],
    [
      'more than a screen shows',
      { type: 'Polygon', coordinates: [Array.from({ length: 20_001 }, () => [102.7, 25])] },
      'too-many-places',
    ],
  ])('%s', (_case, given, fault) => {
    expect(readBoundary(typeof given === 'string' ? given : JSON.stringify(given))).toEqual({ fault });
  });

  test('is found however deep it lies, heights left out', () => {
    const given = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: '某县' },
          geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring.map((place) => [...place, 1800])]] },
        },
      ],
    };
    expect(readBoundary(`\uFEFF${JSON.stringify(given)}`)).toEqual({ boundary: [ring, ring] });
  });
});
