import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import type { ExtensionRule } from '../mechanism/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import {
  askingRefused,
  type DayCounting,
  type ExtensionState,
  grantingRefused,
  lastDayToAsk,
} from './index.ts';

const counting: DayCounting = {
  mechanism: { settings: [{ id: 'blank', clause: '七', asks: 'how often', decides: 'number', default: 2 }] },
  calendar: officialCalendar,
};
const rule = (more: Partial<ExtensionRule> = {}): ExtensionRule => ({
  clause: '七',
  says: 'how a limit is put off',
  written: false,
  ask: 'not-stated',
  decidedBy: 'not-stated',
  answer: 'not-stated',
  definiteDate: true,
  times: 'not-stated',
  longest: 'not-stated',
  ...more,
});

/** A Thursday; 1–5 May 2025 are off, and 27 April is worked. */
const limit = '2025-05-08';
const asked: ExtensionState = { limit, granted: 0, undecided: false };

describe('the last day to ask', () => {
  test.each<[string, ExtensionRule['ask'], ReturnType<typeof lastDayToAsk>]>([
    ['nobody says', 'not-stated', 'any-time'],
    ['at any time', 'any-time', 'any-time'],
    ['while the limit runs', 'before-limit', { latest: '2025-05-08' }],
    ['five days ahead', { ahead: 5, days: 'calendar' }, { latest: '2025-05-03' }],
    // 7 and 6 May, then 30, 29, 28 April.
    ['five working days ahead', { ahead: 5, days: 'working' }, { latest: '2025-04-28' }],
  ])('%s', (_, ask, expected) => {
    expect(lastDayToAsk(counting, rule({ ask }), limit)).toEqual(expected);
  });
});

describe('asking', () => {
  const ahead = { ask: { ahead: 5, days: 'working' } } as const;
  test.each<[string, Partial<ExtensionRule>, Partial<ExtensionState>, string, string | null, object | null]>([
    ['of which the document says nothing', {}, { granted: 9 }, '2025-06-01', '2026-06-01', null],
    ['on the last day', { ask: 'before-limit' }, {}, limit, null, null],
    [
      'after it',
      { ask: 'before-limit' },
      {},
      '2025-05-09',
      null,
      { code: 'extension-too-late', params: { limit, latest: limit } },
    ],
    ['well ahead', ahead, {}, '2025-04-28', null, null],
    [
      'not well ahead',
      ahead,
      {},
      '2025-04-29',
      null,
      { code: 'extension-too-late', params: { limit, latest: '2025-04-28' } },
    ],
    [
      'in a year not published',
      ahead,
      { limit: '2000-01-03' },
      '1999-12-01',
      null,
      { code: 'calendar-not-published', params: { limit: '2000-01-03' } },
    ],
    ['while a request waits', {}, { undecided: true }, '2025-05-01', null, { code: 'extension-undecided' }],
    ['by word of mouth', { written: true }, {}, '2025-05-01', null, { code: 'extension-not-written' }],
    ['once more', { times: 2 }, { granted: 1 }, '2025-05-01', null, null],
    [
      'once too often',
      { times: { setting: 'blank' } },
      { granted: 2 },
      '2025-05-01',
      null,
      { code: 'extension-times-used', params: { times: 2 } },
    ],
    ['for no later day', {}, {}, '2025-05-01', limit, { code: 'extension-not-later', params: { limit } }],
    ['for as long as may be', { longest: 30 }, {}, '2025-05-01', '2025-06-07', null],
    [
      'for longer',
      { longest: 30 },
      {},
      '2025-05-01',
      '2025-06-08',
      { code: 'extension-too-long', params: { latest: '2025-06-07' } },
    ],
    // 9 May, 12–15 May.
    [
      'for longer than five working days',
      { longest: { within: 5, days: 'working' } },
      {},
      '2025-05-01',
      '2025-05-16',
      { code: 'extension-too-long', params: { latest: '2025-05-15' } },
    ],
  ])('%s', (_, rules, state, on, until, expected) => {
    expect(
      askingRefused(counting, rule(rules), { ...asked, ...state }, { on, until, written: false }),
    ).toEqual(expected);
  });

  test('in writing, where that is asked for', () => {
    const request = { on: '2025-05-01', until: null, written: true };
    expect(askingRefused(counting, rule({ written: true }), asked, request)).toBeNull();
  });
});

describe('granting', () => {
  const waiting = { ...asked, undecided: true };
  test.each<[string, Partial<ExtensionRule>, ExtensionState, string | null, object | null]>([
    ['a definite day', {}, waiting, '2025-05-20', null],
    ['what nobody asked for', {}, asked, '2025-05-20', { code: 'extension-none' }],
    ['without a day', {}, waiting, null, { code: 'extension-without-date' }],
    ['without a day, where none is asked for', { definiteDate: false }, waiting, null, null],
    ['no later day', {}, waiting, limit, { code: 'extension-not-later', params: { limit } }],
    [
      'too late a day',
      { longest: 7 },
      waiting,
      '2025-05-16',
      { code: 'extension-too-long', params: { latest: '2025-05-15' } },
    ],
  ])('%s', (_, rules, state, until, expected) => {
    expect(grantingRefused(counting, rule(rules), state, { on: '2025-05-02', until })).toEqual(expected);
  });

  test('not a day that is past already', () => {
    const grant = { on: '2025-06-01', until: '2025-05-20' };
    expect(grantingRefused(counting, rule(), waiting, grant)).toEqual({
      code: 'extension-past',
      params: { today: '2025-06-01' },
    });
  });
});

test('whoever may ask on a day could have asked on any day before', () => {
  const ahead = fc.record({
    ahead: fc.integer({ min: 1, max: 20 }),
    days: fc.constantFrom('calendar' as const, 'working' as const),
  });
  fc.assert(
    fc.property(
      publishedDate,
      ahead,
      fc.integer({ min: -40, max: 10 }),
      fc.nat({ max: 30 }),
      (limit, ask, days, sooner) => {
        const refused = (on: string) =>
          askingRefused(counting, rule({ ask }), { ...asked, limit }, { on, until: null, written: false }) !==
          null;
        return refused(addCalendarDays(limit, days)) || !refused(addCalendarDays(limit, days - sooner));
      },
    ),
  );
});
