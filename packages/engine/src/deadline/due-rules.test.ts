import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { slotOf, smallMechanism } from '../testing/small-mechanism.ts';
import { dueOn, type Occasioned } from './index.ts';

const facts = `
facts:
  - id: urgency
    clause: 一
    name: 缓急
    of: matter
    type: choice
    choices: [{ id: urgent, name: 特急 }, { id: soon, name: 加急 }, { id: plain, name: 一般 }]
classes:
  - { id: large, clause: 一, name: 大项目, when: { fact: total-investment, atLeast: 100000000 } }
`;

const dutyOf = (due: string, set: string, id = 'paper') => `
  - { id: ${id}, clause: 一, says: 报送, action: other, ${set}, bearer: { post: head }, due: ${due} }`;

const mechanismOf = (due: string, { recurs = '{ every: month }', set = 'every: meeting', more = '' } = {}) =>
  smallMechanism(`${slotOf(recurs)}${facts}\nduties:${dutyOf(due, set)}${more}\n`);

const told = (due: ReturnType<typeof dueOn>): string | null =>
  due && `${due.date}${due.at ? ` ${due.at}` : ''} ${due.because}`;

/** The limit of a duty that comes with the slot that has the day in it. */
const withSlot = (recurs: string, day: string, due: string, more: Partial<Occasioned> = {}) => {
  const mechanism = mechanismOf(due, { recurs });
  const [slot] = slotsBetween(mechanism, officialCalendar, day, day);
  const rule = mechanism.duties[0]?.due;
  if (slot === undefined || rule === undefined) throw new Error(`There is no slot on ${day}`);
  return told(dueOn(mechanism, officialCalendar, rule, { ...more, slot }));
};

test.each<[string, string, string, string, string | null]>([
  // Documents that ask for a report in the period after the one reported.
  [
    'within 5 working days after the month ends',
    '{ every: month }',
    '2018-04-10',
    '{ within: 5, days: working, after: period }',
    '2018-05-08 as-stated',
  ],
  [
    'by the 5th of the next month',
    '{ every: month }',
    '2018-04-10',
    '{ on: { day: 5 }, in: next }',
    '2018-05-05 not-moved',
  ],
  [
    'by the 5th of the next month, earlier off a day off',
    '{ every: month }',
    '2018-04-10',
    '{ on: { day: 5 }, in: next, shift: earlier }',
    '2018-05-04 moved-earlier',
  ],
  [
    'by noon on the next Tuesday, which was in the National Day holiday: the second working day after it',
    '{ every: week }',
    '2018-09-26',
    "{ on: { weekday: tuesday }, in: next, at: '12:00', shift: { direction: later, workingDays: 2 } }",
    '2018-10-09 12:00 moved-later',
  ],
  [
    'the same for the week of the holiday: the next regular Tuesday is that day too',
    '{ every: week }',
    '2018-10-03',
    "{ on: { weekday: tuesday }, in: next, at: '12:00', shift: { direction: later, workingDays: 2 } }",
    '2018-10-09 12:00 as-stated',
  ],
  [
    'by Friday of the week after that of a meeting on Monday',
    '{ every: week, on: monday }',
    '2018-05-14',
    '{ on: { weekday: friday }, in: next }',
    '2018-05-25 as-stated',
  ],
  [
    'by the 25th of the month after that of a meeting on the 10th',
    '{ every: month, on: [{ day: 10 }] }',
    '2018-05-10',
    '{ on: { day: 25 }, in: next }',
    '2018-06-25 as-stated',
  ],
  [
    'five days after the month of a meeting on the 10th',
    '{ every: month, on: [{ day: 10 }] }',
    '2018-05-10',
    '{ within: 5, days: calendar, after: period }',
    '2018-06-05 as-stated',
  ],
  [
    'on Friday morning of its week',
    '{ every: week }',
    '2018-05-09',
    '{ on: { weekday: friday }, at: morning }',
    '2018-05-11 morning as-stated',
  ],
  [
    'on the third working day of its month',
    '{ every: month }',
    '2018-05-01',
    '{ on: { workingDay: 3 } }',
    '2018-05-04 as-stated',
  ],
  [
    'on 10 January of the next year',
    '{ every: year }',
    '2018-05-01',
    '{ on: { month: 1, day: 10 }, in: next }',
    '2019-01-10 as-stated',
  ],
  [
    'on the last day of the quarter’s first month',
    '{ every: quarter }',
    '2018-05-01',
    '{ on: { day: last } }',
    '2018-04-30 not-moved',
  ],
  // Before a meeting.
  [
    'three days before',
    '{ every: week, on: wednesday }',
    '2018-05-09',
    '{ ahead: 3, days: calendar }',
    '2018-05-06 not-moved',
  ],
  [
    'three days before, earlier off a Sunday',
    '{ every: week, on: wednesday }',
    '2018-05-09',
    '{ ahead: 3, days: calendar, shift: earlier }',
    '2018-05-04 moved-earlier',
  ],
  [
    'three working days before',
    '{ every: week, on: wednesday }',
    '2018-05-09',
    '{ ahead: 3, days: working }',
    '2018-05-04 as-stated',
  ],
  [
    'two days before a day nobody has set',
    '{ every: month }',
    '2018-05-09',
    '{ ahead: 2, days: calendar }',
    '2018-05-29 end-of-window',
  ],
  [
    'within days of a day nobody has set',
    '{ every: month }',
    '2018-05-09',
    '{ within: 3, days: calendar }',
    null,
  ],
  [
    'by a number the document leaves blank',
    '{ every: week, on: monday }',
    '2018-05-07',
    '{ within: not-stated, days: working }',
    null,
  ],
  [
    'at a time on the day itself',
    '{ every: week, on: monday }',
    '2018-05-07',
    '{ by: slot, at: afternoon }',
    '2018-05-07 afternoon as-stated',
  ],
])('with a slot: %s', (_, recurs, day, due, expected) => {
  expect(withSlot(recurs, day, due)).toBe(expected);
});

const matter = (known: Record<string, string | number>) => ({
  id: 'matter',
  observations: [{ period: '2018-05', asOf: '2018-05-11', facts: known }],
});

/** The limit of a duty that an event on a day sets off. */
const afterEvent = (due: string, occasioned: Partial<Occasioned> & { on: string }) => {
  const mechanism = mechanismOf(due, { set: 'upon: anytime', recurs: '{ every: week, on: monday }' });
  const rule = mechanism.duties[0]?.due ?? 'not-stated';
  return told(dueOn(mechanism, officialCalendar, rule, occasioned));
};

const byUrgency =
  '{ cases: [{ when: { fact: urgency, is: urgent }, due: { withinHours: 2 } }, { when: { any: [{ fact: urgency, is: soon }, { class: large }] }, due: { within: 1, days: working } }], otherwise: { within: 5, days: working } }';

test.each<[string, string, Partial<Occasioned> & { on: string }, string | null]>([
  [
    'within hours, by the clock',
    '{ withinHours: 24 }',
    { on: '2018-05-11', at: '15:30' },
    '2018-05-12 15:30 as-stated',
  ],
  [
    'within hours over midnight',
    '{ withinHours: 2 }',
    { on: '2018-05-11', at: '23:10' },
    '2018-05-12 01:10 as-stated',
  ],
  ['within hours, the time not noted', '{ withinHours: 36 }', { on: '2018-05-11' }, '2018-05-13 as-stated'],
  [
    'urgent',
    byUrgency,
    { on: '2018-05-11', at: '09:00', judged: matter({ urgency: 'urgent' }) },
    '2018-05-11 11:00 as-stated',
  ],
  [
    'fairly urgent',
    byUrgency,
    { on: '2018-05-11', judged: matter({ urgency: 'soon' }) },
    '2018-05-14 as-stated',
  ],
  [
    'not urgent',
    byUrgency,
    { on: '2018-05-11', judged: matter({ urgency: 'plain' }) },
    '2018-05-18 as-stated',
  ],
  [
    'of a large project, whatever else',
    byUrgency,
    { on: '2018-05-11', judged: matter({ 'total-investment': 100_000_000 }) },
    '2018-05-14 as-stated',
  ],
  ['nobody said how urgent', byUrgency, { on: '2018-05-11' }, '2018-05-18 as-stated'],
  ['the slip says it', byUrgency, { on: '2018-05-11', limit: '2018-06-01' }, '2018-06-01 on-slip'],
  [
    'a slip without a limit has the default',
    '{ by: slip, otherwise: { within: 7, days: calendar } }',
    { on: '2018-05-07' },
    '2018-05-14 as-stated',
  ],
  [
    'two days before the next meeting',
    '{ ahead: 2, days: calendar, of: meeting }',
    { on: '2018-05-08' },
    '2018-05-12 not-moved',
  ],
  [
    'too late for this meeting’s, before the next one’s',
    '{ ahead: 2, days: calendar, of: meeting }',
    { on: '2018-05-13' },
    '2018-05-19 not-moved',
  ],
  ['on the first Friday after', '{ on: { weekday: friday } }', { on: '2018-05-12' }, '2018-05-18 as-stated'],
])('after an event: %s', (_, due, occasioned, expected) => {
  expect(afterEvent(due, occasioned)).toBe(expected);
});

test.each<[string, string | null, string]>([
  // Due on Monday the 14th; two working days after that.
  ['from the other’s limit while it is not done', null, '2018-05-16 as-stated'],
  ['from the day it was done', '2018-05-10', '2018-05-14 as-stated'],
])('a limit that follows another duty is counted %s', (_, doneOn, expected) => {
  const mechanism = mechanismOf('{ within: 2, days: working, after: { duty: other } }', {
    recurs: '{ every: week, on: monday }',
    more: dutyOf('{ by: slot }', 'every: meeting', 'other'),
  });
  const [slot] = slotsBetween(mechanism, officialCalendar, '2018-05-14', '2018-05-14');
  const rule = mechanism.duties[0]?.due ?? 'not-stated';
  if (slot === undefined) throw new Error('There is a meeting on 14 May');
  expect(told(dueOn(mechanism, officialCalendar, rule, { slot, doneOn: () => doneOn }))).toBe(expected);
});

test('the next meeting is the first in time, in whatever order the rule names the weekdays', () => {
  const mechanism = mechanismOf('{ by: slot, of: meeting }', {
    recurs: '{ every: week, on: [friday, tuesday] }',
    set: 'upon: anytime',
  });
  const rule = mechanism.duties[0]?.due ?? 'not-stated';
  expect(told(dueOn(mechanism, officialCalendar, rule, { on: '2018-05-07' }))).toBe('2018-05-08 as-stated');
});

test('hours after another duty are not counted by the clock of the event', () => {
  const other = dutyOf('{ within: 3, days: calendar, shift: none }', 'upon: anytime', 'other');
  const mechanism = mechanismOf('{ withinHours: 24, after: { duty: other } }', {
    set: 'upon: anytime',
    more: other,
  });
  const rule = mechanism.duties[0]?.due ?? 'not-stated';
  const due = dueOn(mechanism, officialCalendar, rule, {
    on: '2018-05-07',
    at: '09:00',
    doneOn: () => '2018-05-09',
  });
  expect(told(due)).toBe('2018-05-10 as-stated');
});

test('a number that a setting decides is the county’s once it has answered', () => {
  const mechanism = smallMechanism(`${slotOf('{ every: month }')}
settings: [{ id: reply-days, clause: 一, decides: number, default: 3, answer: 10, asks: 几天内答复 }]
duties:${dutyOf('{ within: { setting: reply-days }, days: calendar }', 'upon: anytime')}
`);
  const rule = mechanism.duties[0]?.due ?? 'not-stated';
  expect(told(dueOn(mechanism, officialCalendar, rule, { on: '2018-05-01' }))).toBe('2018-05-11 as-stated');
});
