import { expect, test } from 'vitest';
import { sourcesBeyondTotal } from './money-source.ts';

test.each([
  [[], 100, null],
  [[{ amount: 100 }], null, null],
  [[{ amount: 60 }, { amount: 40 }], 100, 0],
  [[{ amount: 60 }], 100, -40],
  [[{ amount: 160 }], 100, 60],
])('sources %j beside a total of %j', (sources, total, beyond) => {
  expect(sourcesBeyondTotal(sources, total)).toBe(beyond);
});
