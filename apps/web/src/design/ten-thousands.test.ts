import { expect, test } from 'vitest';
import { tenThousands } from './ten-thousands.ts';

test.each([
  [0, '0'],
  [50_000_000, '5,000'],
  [123_456_700, '12,345.67'],
  [123_457_000, '12,345.70'],
  [1, '0.0001'],
  [10_000_000_000_000, '1,000,000,000'],
])('%d yuan is %s ten-thousands', (yuan, shown) => {
  expect(tenThousands(yuan, 'zh-CN')).toBe(shown);
});
