import { expect, test } from 'vitest';
import { marked, type Marking } from './marked.ts';

const days = { daysOff: ['2027-01-01', '2027-05-01'], makeUpDays: ['2027-01-03'] };

test.each([
  ['2027-02-06', 'off', ['2027-01-01', '2027-02-06', '2027-05-01'], ['2027-01-03']],
  ['2027-01-03', 'off', ['2027-01-01', '2027-01-03', '2027-05-01'], []],
  ['2027-01-01', 'off', ['2027-05-01'], ['2027-01-03']],
  ['2027-05-01', 'make-up', ['2027-01-01'], ['2027-01-03', '2027-05-01']],
  ['2027-05-01', 'clear', ['2027-01-01'], ['2027-01-03']],
  ['2027-06-01', 'clear', days.daysOff, days.makeUpDays],
] satisfies [string, Marking, string[], string[]][])(
  '%s picked as %s',
  (date, marking, daysOff, makeUpDays) => {
    expect(marked(days, date, marking)).toEqual({ daysOff, makeUpDays });
  },
);
