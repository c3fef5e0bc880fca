import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { minutesDue, minutesStanding } from './index.ts';

const shilin = shippedMechanism('shilin-2018');

describe('the three days of the minutes (二（二）4（2）)', () => {
  test.each([
    // Tuesday + 3 is Friday.
    ['2018-05-15', '2018-05-18'],
    // Thursday + 3 is Sunday: over on Monday.
    ['2018-05-17', '2018-05-21'],
    // Into the National Day week.
    ['2018-09-28', '2018-10-08'],
  ])('held on %s, due on %s', (heldOn, due) => {
    expect(minutesDue(shilin, officialCalendar, heldOn)?.date).toBe(due);
  });

  test('a county that counts working days has longer', () => {
    const settings = shilin.settings.map((setting) =>
      setting.id === 'minutes-day-count' && setting.decides === 'day-count'
        ? { ...setting, answer: 'working' as const }
        : setting,
    );
    expect(minutesDue({ ...shilin, settings }, officialCalendar, '2018-05-17')?.date).toBe('2018-05-22');
  });

  test('without such a duty there is no limit', () => {
    expect(minutesDue({ ...shilin, duties: [] }, officialCalendar, '2018-05-15')).toBeNull();
  });

  test.each([
    ['2018-05-15', null, { state: 'due-soon', days: 3 }],
    ['2018-05-18', null, { state: 'due-soon', days: 0 }],
    ['2018-05-19', null, { state: 'overdue', days: 1 }],
    ['2018-05-20', '2018-05-18', { state: 'done' }],
    ['2018-05-20', '2018-05-20', { state: 'done-late', days: 2 }],
  ])('on %s, issued %s', (asOf, issuedOn, stands) => {
    expect(minutesStanding('2018-05-18', issuedOn, asOf)).toEqual(stands);
  });
});
