import { describe, expect, test } from 'vitest';
import { cutoffOn, dutyLine, slotLine } from '../../testing/rule-lines.ts';
import { smallText } from '../../testing/small-mechanism.ts';
import { readSpoilt, type Spoilt } from '../../testing/spoilt.ts';
import { readMechanism } from '../index.ts';

describe('days and periods that cannot be', () => {
  const cases: Spoilt[] = [
    [
      'a first cycle before the period',
      `slots:\n${slotLine('a', '{ every: month }', ', effective: { from: 2018-03-01, firstCycle: «2018-02-01 }')}`,
      'first-cycle-outside',
      { date: '2018-02-01', from: '2018-03-01', to: '–' },
    ],
    [
      'a first cycle after the period',
      `duties:\n  - { id: a, clause: 一, says: 办, action: other, upon: anytime, bearer: { unit: bureau }, due: not-stated, effective: { from: 2018-03-01, to: 2018-12-31, firstCycle: «2019-01-01 } }\n`,
      'first-cycle-outside',
    ],
    [
      'a window from Friday to Monday',
      `slots:\n${slotLine('a', '{ every: week, on: «{ from: friday, to: monday } }')}`,
      'week-reversed',
      { first: 'friday', last: 'monday' },
    ],
    [
      'a weekday of a month',
      `slots:\n${slotLine('a', '{ every: month }', cutoffOn('«{ weekday: friday }'))}`,
      'cutoff-against-rhythm',
      { id: 'a', rhythm: 'month' },
    ],
    [
      'a weekday of a quarter, by way of its anchor',
      `slots:\n${slotLine('a', '{ before: b }', cutoffOn('«{ weekday: friday }'))}${slotLine('b', '{ every: quarter }')}`,
      'cutoff-against-rhythm',
      { id: 'a', rhythm: 'quarter' },
    ],
    [
      'a day of the month for each week',
      `slots:\n${slotLine('a', '{ every: week, on: monday }', cutoffOn('«{ day: 25 }'))}`,
      'cutoff-against-rhythm',
    ],
    [
      'a day of the month for a whole half-year',
      `slots:\n${slotLine('a', '{ every: half-year }', cutoffOn('«{ day: 5 }'))}`,
      'cutoff-against-rhythm',
    ],
    [
      'a part of the month that the slot does not have',
      `slots:\n${slotLine('a', '{ every: month }', cutoffOn('«{ part: mid, day: 13 }'))}`,
      'cutoff-without-part',
    ],
    [
      'a count that is no whole number',
      `settings: [{ id: s, clause: 一, asks: 几天, decides: number, default: «2.5 }]\nduties:\n${dutyLine('a', 'upon: anytime', '{ within: { setting: s }, days: working }')}`,
      'count-out-of-range',
      { id: 's', value: 2.5 },
    ],
    [
      'a setting of another kind for a count',
      `settings: [{ id: s, clause: 一, asks: 几天, decides: day-count, default: working }]\nduties:\n${dutyLine('a', 'upon: anytime', '{ within: { setting: «s }, days: working }')}`,
      'setting-decides-otherwise',
      { kind: 'setting', id: 's', needed: 'number', decides: 'day-count' },
    ],
  ];
  test.each(cases)('%s', (...one) => {
    const { findings, expected } = readSpoilt(one);
    expect(findings).toMatchObject(expected);
  });

  test.each([
    ['a weekday of a week', '{ every: week, on: friday }', '{ weekday: tuesday }'],
    [
      'a weekday of the week that the 15th is in',
      '{ every: month, on: [{ day: 15 }] }',
      '{ weekday: monday }',
    ],
    ['a day of a window’s month', '{ every: quarter, windows: [{ quarter: 2, month: 6 }] }', '{ day: 5 }'],
    ['days ahead of anything', '{ every: year }', '{ ahead: 5, days: working }'],
    ['any day of what comes upon notice', '{ upon: notice }', '{ day: 5 }'],
  ])('%s can be a cut-off', (_, recurs, days) => {
    expect(readMechanism(smallText(`slots:\n${slotLine('a', recurs, cutoffOn(days))}`)).findings).toEqual([]);
  });
});
