import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCounted, packageCountings } from './counting.ts';
import { halts } from './stage.ts';

test('a package with its parts is counted once, whichever of the two it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...packageCountings),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      (counts, parts) => {
        const whole = parts.reduce((sum, one) => sum + one, 0);
        const money = [
          ...(isCounted({ halt: null, packageCounts: counts, partOf: null }) ? [whole] : []),
          ...parts.filter(() => isCounted({ halt: null, packageCounts: null, partOf: counts })),
        ];
        expect(money.reduce((sum, one) => sum + one, 0)).toBe(whole);
      },
    ),
  );
});

test('what has left the plan is not counted; what is suspended is', () => {
  const counted = halts.filter((halt) => isCounted({ halt, packageCounts: null, partOf: null }));
  expect(counted).toEqual(['suspended']);
});
