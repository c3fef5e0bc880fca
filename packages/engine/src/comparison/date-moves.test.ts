import { expect, test } from 'vitest';
import { officialCalendar, type WorkCalendar } from '../calendar/index.ts';
import { obligations, type Trigger } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { slotOf, smallMechanism } from '../testing/small-mechanism.ts';
import { dateMoves } from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const decision = (id: string, unit: string): Trigger => ({
  action: 'acknowledge-decision',
  slot: `supervision:${id}`,
  on: '2018-05-10',
  subject: { responsibleUnit: unit },
});
const range = { from: '2018-05-01', to: '2018-05-31' };

const scheduled = (calendar: WorkCalendar) => ({
  slots: slotsBetween(mechanism, calendar, range.from, range.to),
  obligations: obligations({
    mechanism,
    calendar,
    organisation: foundingOrganisation(mechanism),
    ...range,
    triggers: [decision('1', 'transport-bureau'), decision('2', 'water-bureau')],
  }),
});
const closedOn = (date: string, recordedOn: string): WorkCalendar => ({
  ...officialCalendar,
  days: { [date]: [{ kind: 'off', recordedOn }] },
});
const told = (before: WorkCalendar, after: WorkCalendar) =>
  dateMoves(scheduled(before), scheduled(after)).map((move) => [
    move.what,
    move.what === 'due' ? `${move.owed.rule} ×${move.count}` : move.slot.key,
    move.before,
    move.after,
  ]);

test('a local holiday on the day of a cut-off moves the cut-off, and the limits that count over it', () => {
  // The cut-off of the 13th, a Sunday, lies on Friday the 11th; two working days from the 10th end on Monday the 14th.
  expect(told(officialCalendar, closedOn('2018-05-11', '2018-05-09'))).toEqual([
    ['cutoff', '2018-05#mid', '2018-05-11', '2018-05-10'],
    ['due', 'acknowledge-decision ×2', '2018-05-14', '2018-05-15'],
  ]);
});

test('what is put on record too late moves nothing', () => {
  expect(told(officialCalendar, closedOn('2018-05-11', '2018-05-15'))).toEqual([]);
});

test('a year that is published lets dates move that stood still until then', () => {
  const { '2018': year, ...others } = officialCalendar.years;
  expect(told({ years: others }, officialCalendar)).toContainEqual([
    'cutoff',
    '2018-05#mid',
    '2018-05-13',
    '2018-05-11',
  ]);
  expect(year).toBeDefined();
});

test('a rhythm of working days has a slot more or less', () => {
  const daily = smallMechanism(slotOf('{ every: day, on: working-days }'));
  const schedule = (calendar: WorkCalendar) => ({
    slots: slotsBetween(daily, calendar, '2018-05-10', '2018-05-14'),
    obligations: [],
  });
  const moves = dateMoves(
    schedule(officialCalendar),
    schedule({
      ...officialCalendar,
      days: {
        '2018-05-11': [{ kind: 'off', recordedOn: '2018-05-10' }],
        '2018-05-12': [{ kind: 'working', recordedOn: '2018-05-10' }],
      },
    }),
  );
  expect(moves.map(({ before, after }) => [before, after])).toEqual([
    ['2018-05-11', null],
    [null, '2018-05-12'],
  ]);
});
