import { expect, test } from 'vitest';
import { daysAtStep, type ProblemPassage } from './index.ts';

const days = (passages: ProblemPassage[], asOf: string) =>
  daysAtStep(passages, asOf).map((step) => step.days);

test.each<[string, ProblemPassage[], string, number[]]>([
  ['on its first day', [{ state: 'raised', on: '2018-05-10' }], '2018-05-10', [0]],
  [
    'each step until the next, the last until today',
    [
      { state: 'raised', on: '2018-04-28' },
      { state: 'reviewed', on: '2018-05-02' },
      { state: 'unresolved', on: '2018-05-02' },
    ],
    '2018-05-12',
    [4, 0, 10],
  ],
  [
    'closed, it waits no longer',
    [
      { state: 'carried-out', on: '2018-05-10' },
      { state: 'closed', on: '2018-05-12' },
    ],
    '2018-12-31',
    [2, 0],
  ],
  ['seen from before it began', [{ state: 'raised', on: '2018-05-10' }], '2018-05-01', [0]],
])('%s', (_case, passages, asOf, expected) => expect(days(passages, asOf)).toEqual(expected));

test('a stay ends on the day the next begins, and the last has not ended', () => {
  const passages: ProblemPassage[] = [
    { state: 'raised', on: '2018-04-28' },
    { state: 'reviewed', on: '2018-05-02' },
  ];
  expect(daysAtStep(passages, '2018-05-12').map(({ until }) => until)).toEqual(['2018-05-02', null]);
});
