import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import { type Arrangement, slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { weekAround, weekSlots } from './index.ts';

test.each([
  ['2018-05-07', '2018-05-07', '2018-05-13'],
  ['2018-05-13', '2018-05-07', '2018-05-13'],
  ['2018-01-01', '2018-01-01', '2018-01-07'],
  ['2017-12-31', '2017-12-25', '2017-12-31'],
])('%s lies in the week from %s to %s', (date, from, to) => {
  expect(weekAround(date)).toEqual({ from, to });
});

const mechanism = shippedMechanism('linxi-demonstration');
const weekOf = (date: string, arrangements: Arrangement[] = []) =>
  weekSlots(
    onlyEra(mechanism),
    slotsBetween(mechanism, officialCalendar, '2018-04-01', '2018-07-31', arrangements),
    weekAround(date),
  ).map(({ rule, key }) => `${rule} ${key}`);

test('a week has its meetings by day, then cut-offs, then what might still be set for a day of it', () => {
  // The 13th is a Sunday, so the papers are due on Friday the 11th.
  expect(weekOf('2018-05-09')).toEqual([
    'executive-meeting 2018-W19',
    'weekly-report 2018-W19',
    'resolution-meeting 2018-05#mid',
    'site-tour 2018-05',
  ]);
});

test('what was set for a day of another week is not in this one, and what was set for this one is', () => {
  const arrangements = [
    { rule: 'site-tour', key: '2018-05', date: '2018-05-30' },
    { rule: 'resolution-meeting', key: '2018-05#mid', date: '2018-05-23' },
  ];
  expect(weekOf('2018-05-16', arrangements)).toEqual([
    'executive-meeting 2018-W20',
    'weekly-report 2018-W20',
  ]);
  expect(weekOf('2018-05-23', arrangements)).toContain('resolution-meeting 2018-05#mid');
});

test('a skipped meeting is shown where it would have been', () => {
  expect(weekOf('2018-05-16', [{ rule: 'resolution-meeting', key: '2018-05#mid', date: null }])).toContain(
    'resolution-meeting 2018-05#mid',
  );
});
