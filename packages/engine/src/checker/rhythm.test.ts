import { describe, expect, test } from 'vitest';
import { told, toldOf } from '../testing/check-small.ts';
import { cutoffOn, dutyLine, slotLine } from '../testing/rule-lines.ts';
import { smallMechanism } from '../testing/small-mechanism.ts';

const one = (recurs: string, more = '', period = 'ad-hoc') =>
  `slots:\n${slotLine('m', recurs, more).replace('ad-hoc', period)}`;

describe('a name against a rhythm', () => {
  test.each<[string, string, Array<[promised: number, given: number]>]>([
    ['week', '{ every: week }', []],
    ['half-month', '{ every: month, parts: [first-half, second-half] }', []],
    ['ten-days', '{ every: month, parts: [mid, end] }', [[36, 24]]],
    ['ten-days', '{ every: month, times: 3 }', []],
    ['month', '{ every: month, times: 3 }', [[12, 36]]],
    ['fortnight', '{ every: week, on: monday, interval: { of: 2, from: 2018-01-01 } }', []],
    ['two-months', '{ every: month, interval: { of: 2, from: 2018-01-01 } }', []],
    ['quarter', '{ every: month }', [[4, 12]]],
    // A quarter without an event is told as one.
    ['quarter', '{ every: quarter, windows: [{ quarter: 2, month: 6 }] }', []],
    ['half-year', '{ every: half-year, windows: [{ half: 1, month: 6 }] }', []],
    ['year', '{ every: half-year }', [[1, 2]]],
    ['week', '{ upon: notice }', []],
  ])('%s and %s', (period, recurs, expected) => {
    expect(
      told('label-against-recurrence', one(recurs, '', period)).map(({ promised, given }) => [
        promised,
        given,
      ]),
    ).toEqual(expected);
  });
});

describe('a rota', () => {
  const rota = (months: string, more = '') => `, rota: [{ months: [${months}], lead: head }]${more}`;
  test.each<[string, string, string | undefined, string | undefined]>([
    [
      'every month',
      one('{ every: month }', rota('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12')),
      undefined,
      undefined,
    ],
    ['some months', one('{ every: month }', rota('1, 2, 3, 4, 5, 6, 7, 8, 9')), '10, 11, 12', undefined],
    [
      'the months of the windows',
      one(
        '{ every: quarter, windows: [{ quarter: 2, month: 6 }, { quarter: 4, month: 11 }] }',
        rota('6, 11'),
      ),
      undefined,
      undefined,
    ],
    [
      'a month without a window',
      one(
        '{ every: quarter, windows: [{ quarter: 2, month: 6 }, { quarter: 4, month: 11 }] }',
        rota('6, 10'),
      ),
      '11',
      '10',
    ],
    [
      'a campaign from March to May',
      one('{ every: month }', rota('3, 4', ', effective: { from: 2018-03-01, to: 2018-05-31 }')),
      '5',
      undefined,
    ],
    ['what comes when somebody calls it', one('{ upon: notice }', rota('3')), undefined, undefined],
  ])('%s', (_, parts, missing, never) => {
    expect(told('rota-months-missing', parts).map(({ months }) => months)).toEqual(missing ? [missing] : []);
    expect(told('rota-turn-never', parts).map(({ months }) => months)).toEqual(never ? [never] : []);
  });
});

describe('a cut-off', () => {
  test('after the meeting that it feeds', () => {
    const parts = one(
      '{ every: quarter, windows: [{ quarter: 2, month: 6, day: 10 }] }',
      cutoffOn('{ day: 25 }'),
    );
    expect(told('cutoff-after-slot', parts)).toEqual([
      { severity: 'warning', name: '会', dates: '2018-06-25', count: 1 },
    ]);
  });

  test('on the Friday behind each Monday', () => {
    const parts = one('{ every: week, on: monday }', cutoffOn('{ weekday: friday }'));
    const [finding] = told('cutoff-after-slot', parts);
    // 53 Mondays; Friday 5 October is off, and moves to Sunday 30 September, which was worked.
    expect(finding).toMatchObject({ count: 52 });
    expect(String(finding?.['dates'])).toMatch(/^2018-01-05, 2018-01-12, .* … \(52\)$/);
  });

  test.each([
    ['on the day itself', one('{ every: week, on: monday }', cutoffOn('{ weekday: monday }'))],
    ['before it', one('{ every: week, on: friday }', cutoffOn('{ ahead: 2, days: working }'))],
    ['in the window', one('{ every: month }', cutoffOn('{ day: 25 }'))],
  ])('in time: %s', (_, parts) => {
    expect(told('cutoff-after-slot', parts)).toEqual([]);
  });

  test('inside the window of a meeting, and not of an edition that nobody meets for', () => {
    const inside = (more: string) =>
      told('cutoff-inside-window', one('{ every: month }', `${more}${cutoffOn('{ day: 25 }')}`));
    expect(inside(', chair: [{ post: magistrate }]')).toEqual([
      { severity: 'note', name: '会', date: '2018-01-25' },
    ]);
    expect(inside('')).toEqual([]);
  });
});

describe('rules that never come', () => {
  const spring = { from: '2018-03-01', to: '2018-05-31' };
  const inSpring = (parts: string) => ({ ...smallMechanism(parts), effective: spring });

  test.each<[string, string, number]>([
    ['a June window in a spring campaign', one('{ every: year, windows: [{ month: 6 }] }'), 1],
    ['an April window in it', one('{ every: year, windows: [{ month: 4 }] }'), 0],
    ['what somebody calls', one('{ upon: notice }'), 0],
    // Told as a rule outside the period of the document.
    ['a rule of the autumn', one('{ every: week }', ', effective: { from: 2018-09-01 }'), 0],
  ])('%s', (_, parts, times) => {
    expect(toldOf(inSpring(parts), 'slot-never-comes')).toHaveLength(times);
  });

  test('a rhythm of four years comes, though not in this one', () => {
    expect(told('slot-never-comes', one('{ every: month, interval: { of: 48, from: 2019-03-01 } }'))).toEqual(
      [],
    );
  });

  test('rules that begin on a 29th of February, or where the calendar ends, can be looked at', () => {
    const from = (date: string) => {
      const effective = `, effective: { from: ${date} }`;
      const anchored = slotLine('before', '{ before: m, by: { days: 1, count: working } }', effective);
      return told('slot-never-comes', one('{ every: month, on: [{ day: 3 }] }', effective) + anchored);
    };
    expect(from('2024-02-29')).toEqual([]);
    expect(() => from('9999-06-01')).not.toThrow();
  });

  test('a rule in force only when the document is not', () => {
    const parts = one('{ every: week }', ', effective: { from: 2018-09-01 }');
    expect(toldOf(inSpring(parts), 'rule-outside-effective')).toEqual([
      { severity: 'warning', says: '会', from: '2018-09-01', to: '–' },
    ]);
    expect(told('rule-outside-effective', parts)).toEqual([]);
  });

  test.each<[string, string, string, number]>([
    ['in the quarter of its slot', '{ every: year, windows: [{ month: 6 }] }', ', in: { quarters: [2] }', 0],
    ['in another quarter', '{ every: year, windows: [{ month: 6 }] }', ', in: { quarters: [1] }', 1],
    ['from a day on', '{ every: month }', ', effective: { from: 2025-01-01 }', 0],
    [
      'in the days between two slots',
      '{ every: month, on: [{ day: 1 }] }',
      ', effective: { from: 2018-01-10, to: 2018-01-20 }',
      1,
    ],
  ])('a duty %s', (_, recurs, more, times) => {
    const parts = `${one(recurs)}duties:\n${dutyLine('a', 'every: m', '{ by: slot }', '{ unit: bureau }', more)}`;
    expect(told('duty-never-comes', parts)).toHaveLength(times);
  });
});

test.each<[string, string, number]>([
  ['the same title, without a number', 'number: not-stated', 1],
  ['the same title under an older number', 'number: 政发〔2015〕1号', 0],
])('a document that replaces one with %s', (_, number, times) => {
  const parts = `replaces: [{ clause: 一, title: 小县工作机制, ${number} }]\n`;
  expect(told('replaces-itself', parts)).toHaveLength(times);
});

describe('days off', () => {
  const limitOn = (due: string) => `${one('{ every: month }')}duties:\n${dutyLine('a', 'every: m', due)}`;
  // In 2018 the 5th of April (Qingming), May, August is off; 5 February to November otherwise are worked but 5 May and 5 August.
  test.each<[string, string, string | undefined]>([
    ['a named day without a word of days off', '{ on: { day: 5 } }', '2018-04-05, 2018-05-05, 2018-08-05'],
    ['one that moves', '{ on: { day: 5 }, shift: later }', undefined],
    ['one by a setting', '{ on: { day: 5 }, shift: none }', undefined],
    [
      'calendar days after the month',
      '{ within: 5, days: calendar, after: period }',
      '2018-05-05, 2018-08-05, 2019-01-05',
    ],
    ['working days after the month', '{ within: 5, days: working, after: period }', undefined],
    ['by a slot, which goes where the slot goes', '{ by: slot }', undefined],
  ])('%s', (_, due, dates) => {
    const found = told('deadline-on-day-off', limitOn(due)).map((finding) => finding['dates']);
    expect(
      found.map((all) =>
        String(all)
          .split(', ')
          .filter((date) => dates?.includes(date))
          .join(', '),
      ),
    ).toEqual(dates === undefined ? [] : [dates]);
  });

  test.each<[string, string, boolean]>([
    ['Mondays', '{ every: week, on: monday }', true],
    ['Mondays that move', '{ every: week, on: monday }, shift: later', false],
    ['Saturdays, which are meant', '{ every: week, on: saturday }', false],
    ['every day', '{ every: day }', false],
    ['the 1st of a month', '{ every: month, on: [{ day: 1 }] }', true],
    ['windows', '{ every: month }', false],
  ])('a slot on %s', (_, recurs, found) => {
    expect(told('slot-on-day-off', one(recurs)).length > 0).toBe(found);
  });
});
