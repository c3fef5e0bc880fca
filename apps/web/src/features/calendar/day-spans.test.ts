import { expect, test } from 'vitest';
import { daySpans } from './day-spans.ts';

test.each([
  [[], ''],
  [['2018-06-18'], '6.18'],
  [['2018-05-01', '2018-04-29', '2018-04-30', '2018-06-18'], '4.29–5.1、6.18'],
  [['2018-02-11', '2018-02-24'], '2.11、2.24'],
])('%j', (dates, said) => {
  expect(daySpans(dates)).toBe(said);
});
