import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { inWorld, nearer, onScreen, pointOf, sightOf } from '../../../design/map/mercator.ts';

const size = { width: 800, height: 600 };
const place = fc.tuple(
  fc.double({ min: 74, max: 135, noNaN: true }),
  fc.double({ min: 4, max: 53, noNaN: true }),
);

describe('the sight', () => {
  test('of some places has them all', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const points = places.map(pointOf);
        const sight = sightOf(points, size);
        for (const point of points) {
          const { x, y } = onScreen(point, sight, size);
          // As near as it gets, a single place may not fill the screen, but it is never outside.
          if (sight.scale > 2 ** 13) {
            expect(x).toBeGreaterThanOrEqual(-1);
            expect(x).toBeLessThanOrEqual(size.width + 1);
            expect(y).toBeGreaterThanOrEqual(-1);
            expect(y).toBeLessThanOrEqual(size.height + 1);
          }
        }
      }),
    );
  });

  test('north is up, east is right', () => {
    expect(pointOf([103, 26]).y).toBeLessThan(pointOf([103, 25]).y);
    expect(pointOf([104, 25]).x).toBeGreaterThan(pointOf([103, 25]).x);
  });

  test('what is under the pointer stays there when it comes nearer', () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 600 }),
        (middle, x, y) => {
          const sight = { centre: pointOf(middle), scale: 2 ** 18 };
          const before = inWorld({ x, y }, sight, size);
          const after = inWorld({ x, y }, nearer(sight, 2, { x, y }, size), size);
          expect(after.x).toBeCloseTo(before.x, 9);
          expect(after.y).toBeCloseTo(before.y, 9);
        },
      ),
    );
  });
});

test('clusters hold every thing once, and no two of them lie on top of each other', () => {
  const thing = fc.record({
    x: fc.integer({ min: -500, max: 1500 }),
    y: fc.integer({ min: -500, max: 1500 }),
  });
  fc.assert(
    fc.property(fc.array(thing), (things) => {
      const clusters = clustersOf(things, 40);
      expect(clusters.flatMap((one) => one.things)).toHaveLength(things.length);
      clusters.forEach((one, at) => {
        for (const other of clusters.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(40);
      });
    }),
  );
});
