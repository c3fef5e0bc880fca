import { expect, test } from 'vitest';
import { supervisionStanding } from './index.ts';

test.each([
  ['2018-06-01', null, { state: 'open', days: 14 }],
  ['2018-06-12', null, { state: 'due-soon', days: 3 }],
  ['2018-06-15', null, { state: 'due-soon', days: 0 }],
  ['2018-06-18', null, { state: 'overdue', days: 3 }],
  // What counts is the unit's report, however long the office takes to verify it.
  ['2018-07-30', '2018-06-15', { state: 'done' }],
  ['2018-07-30', '2018-06-17', { state: 'done-late', days: 2 }],
] as const)('due on 15 June: on %s, reported %s', (asOf, reportedOn, expected) => {
  expect(supervisionStanding('2018-06-15', reportedOn, asOf)).toEqual(expected);
});
