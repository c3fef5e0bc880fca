import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { severities } from '../finding/index.ts';
import { readMechanism } from '../reading/index.ts';
import { told } from '../testing/check-small.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { cardOf, dutyLine, slotLine, someFacts } from '../testing/rule-lines.ts';
import { smallText } from '../testing/small-mechanism.ts';
import { checkMechanism } from './index.ts';

const limit = '{ withinHours: 24 }';
const acting = (action: string) =>
  `duties:\n${dutyLine('a', 'upon: meeting-ended', limit).replace('action: other', `action: ${action}`)}`;

/** A whole part left out is a gap where something leans on it, and worth knowing where nothing does. */
test.each<[Parameters<typeof told>[0], string]>([
  [
    'portfolios-not-stated',
    `duties:\n${dutyLine('a', 'upon: meeting-ended', limit, '{ relation: portfolio-lead }')}`,
  ],
  [
    'liaison-not-stated',
    `duties:\n${dutyLine('a', 'upon: meeting-ended', limit, '{ liaisonOf: { post: head } }')}`,
  ],
  ['problems-not-stated', acting('raise-problem')],
  [
    'problems-not-stated',
    `slots:\n${slotLine('m', '{ every: month }').replace('occasion: other', 'occasion: resolution-meeting')}`,
  ],
  ['supervision-not-stated', acting('carry-out-decision')],
  ['assessment-not-stated', acting('assess')],
  ['assessment-not-stated', cardOf('points: 100, method: not-stated')],
])('%s', (code, leaning) => {
  expect(told(code, '').map(({ severity }) => severity)).toEqual(['note']);
  expect(told(code, leaning).map(({ severity }) => severity)).toEqual(['open']);
});

test.each([
  ['what may be done at any time', 'upon: anytime', 'not-stated', 0],
  ['what follows upon something', 'upon: meeting-ended', 'not-stated', 1],
  ['a slip without a limit to fall back on', 'upon: meeting-ended', '{ by: slip, otherwise: not-stated }', 1],
  ['a number of days left blank', 'upon: meeting-ended', '{ within: not-stated, days: working }', 0],
])('a limit that is not stated: %s', (_, upon, due, times) => {
  expect(told('due-not-stated', `duties:\n${dutyLine('a', upon, due)}`)).toHaveLength(times);
});

test('what is left open deep in a rule is told with the rule, the clause nearest to it and its words', () => {
  const { mechanism } = readMechanism(
    smallText(cardOf('kind: bonus, method: { judged: { from: 0, to: not-stated, by: { unit: bureau } } }')),
  );
  const findings =
    mechanism && checkMechanism(mechanism, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings?.find(({ code }) => code === 'judged-range-open')).toMatchObject({
    rule: 's',
    clause: '一',
    path: ['scorecards', 0, 'parts', 0, 'items', 0, 'method', 'judged', 'to'],
    params: { says: '项' },
  });
});

test('what is declared and never used, and not what is', () => {
  const parts = `${someFacts}classes: [{ id: c, clause: 一, name: 类, when: { fact: done, is: true } }]
measures: [{ id: m, clause: 一, name: 数, of: unit, is: { total: { of: { fact: completed }, where: { class: c } } } }]
events: [{ id: flood, clause: 一, says: 汛情 }]
settings: [{ id: s, clause: 一, asks: 几天, decides: number, default: 3 }]
duties:
${dutyLine('a', 'upon: { event: flood }', '{ within: { setting: s }, days: working }')}`;
  expect(told('never-used', parts).map(({ kind, id }) => `${String(kind)} ${String(id)}`)).toEqual([
    'fact grade',
    'fact starts',
    'fact signed',
    'measure m',
  ]);
});

test('who has most to do with what comes round, and when', () => {
  const parts = `slots:
${slotLine('week', '{ every: week }')}${slotLine('quarter', '{ every: quarter, windows: [{ quarter: 1, month: 3 }] }')}duties:
${dutyLine('a', 'every: week', '{ by: slot }', '{ post: head }')}${dutyLine('b', 'every: quarter', '{ by: slot }', '{ post: head }')}${dutyLine('c', 'every: quarter', '{ by: slot }')}`;
  // 53 weeks have a day in 2018; April, July, September and December have five Sundays, and March four and the quarter’s.
  expect(told('load', parts)).toEqual([
    { severity: 'note', count: 55, bearers: 2, most: '局长 乙 54 (2018-03: 5), 发改局 1 (2018-03: 1)' },
  ]);
});

const shipped = ['shilin-2018', 'linxi-demonstration', 'yinchuan-2025', 'bureau-supervision', 'yanan-2017'];

test.each(shipped)('%s: the gravest come first, and twice asked it is the same', (folder) => {
  const check = () =>
    checkMechanism(shippedMechanism(folder), officialCalendar, { from: '2025-01-01', to: '2025-12-31' });
  const ranks = check().map(({ severity }) => severities.indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  expect(check()).toEqual(check());
});
