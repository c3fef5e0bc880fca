import type { Finding } from '@guatu/engine';
import { expect, test } from 'vitest';
import { distinct } from './distinct.ts';

const at = (line: number, column: number, reason: string): Finding => ({
  code: 'syntax',
  severity: 'error',
  path: [],
  line,
  column,
  params: { reason },
});

test('the same of the same place is told once, in its order; all else stays', () => {
  const [bad, other, reason, next] = [
    at(8, 1, 'BAD_INDENT'),
    at(8, 2, 'BAD_INDENT'),
    at(8, 1, 'UNEXPECTED_TOKEN'),
    at(9, 1, 'BAD_INDENT'),
  ];
  expect(distinct([bad, { ...bad }, other, reason, { ...reason }, next])).toEqual([bad, other, reason, next]);
});
