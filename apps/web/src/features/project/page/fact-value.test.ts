import { expect, test } from 'vitest';
import { factWritten, readFact } from './fact-value.ts';

test.each([
  ['yes-no', 'true', true],
  ['yes-no', 'false', false],
  ['percent', '35.5', 35.5],
  ['percent', '三成', '三成'],
  ['date', '2018-05-14', '2018-05-14'],
  ['choice', 'first', 'first'],
  ['count', ' ', null],
] as const)('reads a %s from %j', (type, written, value) => expect(readFact(type, written)).toBe(value));

test.each([true, false, 12.5, '2018-05-14', null])('writes %j so that it is read again', (value) => {
  const type = typeof value === 'boolean' ? 'yes-no' : typeof value === 'number' ? 'number' : 'date';
  expect(readFact(type, factWritten(value))).toBe(value);
});
