import { expect, test } from 'vitest';
import { told } from '../testing/check-small.ts';
import { cutoffOn, dutyLine, slotLine } from '../testing/rule-lines.ts';

const slots = `slots:
${slotLine('month', '{ every: month }')}${slotLine('quarter', '{ every: quarter }')}${slotLine('monday', '{ every: week, on: monday }')}${slotLine('day', '{ every: day, on: working-days }')}${slotLine('window', '{ every: month, parts: [end] }')}`;
const owed = (...duties: string[]) => told('papers-owed-together', `${slots}duties:\n${duties.join('')}`);
const onTheFifth = '{ on: { day: 5 } }';

test('the month’s paper and the quarter’s, both on the 5th, meet at every quarter', () => {
  expect(
    owed(dutyLine('a', 'every: month', onTheFifth), dutyLine('b', 'every: quarter', onTheFifth)),
  ).toEqual([{ severity: 'warning', who: '发改局', names: '办a, 办b', count: 4, date: '2018-01-05' }]);
});

test('a Monday’s paper meets the one of the 5th in February, March and November, which is no design', () => {
  expect(
    owed(dutyLine('a', 'every: month', onTheFifth), dutyLine('b', 'every: monday', '{ by: slot }')),
  ).toEqual([{ severity: 'note', who: '发改局', names: '办a, 办b', count: 3, date: '2018-02-05' }]);
});

test('two rules that meet at many desks are told once, with the desks', () => {
  const each = '{ each: { group: two } }';
  const group = `organisation:
  units: [{ id: one, name: 甲局, kind: bureau }, { id: two, name: 乙局, kind: bureau }]
  groups: [{ id: two, name: 两局, clause: 一, members: [{ unit: one }, { unit: two }] }]
`;
  const duties = `duties:\n${dutyLine('a', 'every: month', onTheFifth, each)}${dutyLine('b', 'every: quarter', onTheFifth, each)}`;
  expect(told('papers-owed-together', `${group}${slots}${duties}`)).toEqual([
    { severity: 'warning', who: '甲局, 乙局', names: '办a, 办b', count: 4, date: '2018-01-05' },
  ]);
});

test.each([
  [
    'two errands of one meeting',
    dutyLine('a', 'every: monday', '{ by: slot }'),
    dutyLine('b', 'every: monday', '{ by: slot }'),
  ],
  [
    'what comes every day',
    dutyLine('a', 'every: month', onTheFifth),
    dutyLine('b', 'every: day', '{ by: slot }'),
  ],
  [
    'different desks',
    dutyLine('a', 'every: month', onTheFifth),
    dutyLine('b', 'every: quarter', onTheFifth, '{ unit: government }'),
  ],
  [
    'windows whose day nobody has set',
    dutyLine('a', 'every: month', '{ by: slot }'),
    dutyLine('b', 'every: window', '{ by: slot }'),
  ],
  [
    'a meeting to be called, which is no paper',
    dutyLine('a', 'every: month', onTheFifth),
    dutyLine('b', 'every: quarter', onTheFifth).replace('action: other', 'action: convene-meeting'),
  ],
])('do not collide: %s', (_, one, other) => {
  expect(owed(one, other)).toEqual([]);
});

test('a desk gets the paper of a cut-off and one that is handed in to it', () => {
  const parts = `slots:
${slotLine('month', '{ every: month }', cutoffOn('{ day: 5 }'))}${slotLine('quarter', '{ every: quarter }')}duties:
${dutyLine('a', 'every: quarter', onTheFifth, '{ unit: government }', ', to: { unit: bureau }')}`;
  // On 5 April and 5 October, days off, the cut-off moves earlier and the other paper stays.
  expect(told('papers-received-together', parts)).toEqual([
    { severity: 'warning', who: '发改局', names: '办a, 会', count: 2, date: '2018-01-05' },
  ]);
});

test('two cut-offs on one day of the month are told without a calendar, and not again', () => {
  const parts = `slots:
${slotLine('a', '{ every: month }', cutoffOn('{ day: 25 }'))}${slotLine('b', '{ every: month }', cutoffOn('{ day: 25 }'))}`;
  expect(told('cutoffs-collide', parts)).toHaveLength(1);
  expect(told('papers-received-together', parts)).toEqual([]);
});
