import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, addWorkingDays, dayKind, officialCalendar } from '../calendar/index.ts';
import type { DueRule } from '../mechanism/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { dueOn } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const after = (rule: DueRule, on: string, limit?: string) =>
  dueOn(shilin, officialCalendar, rule, { on, limit });
const minutes: DueRule = { within: 3, days: { setting: 'minutes-day-count' } };
const docket: DueRule = { by: 'cutoff', of: 'resolution-meeting' };

test.each<[string, DueRule, string, string | null, string?]>([
  ['three calendar days', minutes, '2018-05-15', '2018-05-18', 'as-stated'],
  ['three calendar days that end on a Sunday', minutes, '2018-05-17', '2018-05-21', 'moved-later'],
  ['three calendar days into a holiday', minutes, '2018-09-29', '2018-10-08', 'moved-later'],
  ['the same, kept where they end', { ...minutes, shift: 'none' }, '2018-05-17', '2018-05-20', 'not-moved'],
  ['three working days', { within: 3, days: 'working' }, '2018-05-17', '2018-05-22', 'as-stated'],
  [
    'working days nobody can count yet',
    { within: 3, days: 'working' },
    '2026-12-30',
    '2027-01-02',
    'not-published',
  ],
  ['a problem studied before the cut-off', docket, '2018-05-10', '2018-05-11', 'moved-earlier'],
  ['a problem studied on the cut-off', docket, '2018-05-11', '2018-05-11', 'moved-earlier'],
  ['a problem studied too late for one docket', docket, '2018-05-12', '2018-05-25', 'as-stated'],
  [
    'a ground-breaking after the last of the year',
    { by: 'slot', of: 'groundbreaking' },
    '2018-12-01',
    '2019-06-20',
    'end-of-window',
  ],
  ['nothing stated', 'not-stated', '2018-05-10', null],
  ['a slip that says nothing', { by: 'slip' }, '2018-05-10', null],
])('%s', (_, rule, on, date, because) => {
  const due = after(rule, on);
  expect([due?.date ?? null, due?.because]).toEqual([date, because]);
});

test('a limit on the slip wins over every rule', () => {
  for (const rule of [minutes, docket, 'not-stated', { by: 'slip' }] satisfies DueRule[]) {
    expect(after(rule, '2018-05-10', '2018-06-30')).toEqual({
      date: '2018-06-30',
      nominal: '2018-06-30',
      because: 'on-slip',
    });
  }
});

test('a handling period never ends before its event, nor on a day off', () => {
  fc.assert(
    fc.property(publishedDate, fc.nat(60), (on, within) => {
      const due = after({ within, days: 'calendar' }, on);
      expect(due && due.nominal === addCalendarDays(on, within) && due.date >= due.nominal).toBe(true);
      expect(dayKind(officialCalendar, due?.date ?? '')).toBe('working');
      expect(after({ within, days: 'working' }, on)?.date).toBe(addWorkingDays(officialCalendar, on, within));
    }),
  );
});
