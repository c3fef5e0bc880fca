import { expect, test } from 'vitest';
import { smallMechanism, slotOf } from '../testing/small-mechanism.ts';
import { leadInRota, turnMonthOf } from './index.ts';

const ruleOf = (recurs: string, more = '') => {
  const [rule] = smallMechanism(slotOf(recurs, more)).slots;
  if (rule === undefined) throw new Error('no slot');
  return rule;
};

test.each([
  ['{ every: month }', '2018-05', 5],
  ['{ every: month, parts: [mid, end] }', '2018-05#mid', 5],
  // Monday 28 May: the week is one of May, though it ends in June.
  ['{ every: week }', '2018-W22', 5],
  ['{ every: quarter }', '2018-Q2', 4],
  [
    '{ every: quarter, windows: [{ quarter: 2, month: 6, part: mid }, { quarter: 4, month: 11 }] }',
    '2018-Q2',
    6,
  ],
  [
    '{ every: quarter, windows: [{ quarter: 2, month: 6, part: mid }, { quarter: 4, month: 11 }] }',
    '2018-Q4',
    11,
  ],
  ['{ every: quarter, windows: [{ quarter: 1, month: 2 }, { quarter: 1, month: 3 }] }', '2018-Q1#2', 3],
  [
    '{ every: quarter, windows: [{ quarter: 1, month: 2 }, { quarter: 1, month: 3 }], times: 2 }',
    '2018-Q1#2',
    2,
  ],
  [
    '{ every: quarter, windows: [{ quarter: 1, month: 2 }, { quarter: 1, month: 3 }], times: 2 }',
    '2018-Q1#3',
    3,
  ],
  ['{ every: half-year, windows: [{ half: 2, month: 9 }] }', '2018-H2', 9],
  ['{ every: year, windows: [{ month: 2 }, { month: 11 }] }', '2018#2', 11],
])('at %s %s it is the turn of month %d', (recurs, key, month) => {
  expect(turnMonthOf(ruleOf(recurs), key)).toBe(month);
});

test('whoever leads in the month of the window leads; in a month that is left out, nobody', () => {
  const rule = ruleOf(
    '{ every: quarter, windows: [{ quarter: 2, month: 6 }, { quarter: 3, month: 8 }] }',
    'rota: [{ months: [6], lead: magistrate }]',
  );
  expect(leadInRota(rule, '2018-Q2')).toBe('magistrate');
  expect(leadInRota(rule, '2018-Q3')).toBeNull();
});
