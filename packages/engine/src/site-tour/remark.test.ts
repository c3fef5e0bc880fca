import { expect, test } from 'vitest';
import { remarkMisdated } from './index.ts';

const now = '2018-05-24T10:00:00Z';

test.each([
  ['at the very moment', '2018-05-24T10:00:00Z', false],
  ['hours ago, and sent now', '2018-05-24T01:30:00Z', false],
  ['at the first minute of the day, in the county', '2018-05-23T16:00:00Z', false],
  ['on the evening before', '2018-05-23T15:59:00Z', true],
  ['by a telephone that is ten minutes fast', '2018-05-24T10:10:00Z', false],
  ['further ahead than that', '2018-05-24T10:10:01Z', true],
])('a remark written %s', (_when, writtenAt, misdated) => {
  expect(remarkMisdated({ writtenAt, heldOn: '2018-05-24' }, now, 'Asia/Shanghai')).toBe(misdated);
});
