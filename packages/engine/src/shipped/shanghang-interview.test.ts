import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { type Fulfilment, obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { type Arrangement, slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const mechanism = shippedMechanism('shanghang-interview');
const organisation = foundingOrganisation(mechanism);
const calendar = officialCalendar;

/** Monday 8 to Sunday 14 October 2018. */
const week = { from: '2018-10-08', to: '2018-10-14' };
const slots = (arrangements: Arrangement[] = []) =>
  slotsBetween(mechanism, calendar, week.from, week.to, arrangements).map(({ rule, time, at }) => [
    rule,
    time.kind === 'window' ? `${time.from}..${time.to}` : time.kind === 'day' ? time.date : null,
    at,
  ]);
const owed = (fulfilments: Fulfilment[] = []) =>
  obligations({ mechanism, calendar, organisation, ...week, fulfilments });

test('the week runs from Monday afternoon to Friday afternoon', () => {
  expect(slots()).toEqual([
    ['inspection', '2018-10-08..2018-10-11', 'afternoon'],
    ['sorting', '2018-10-12', 'morning'],
    ['study', '2018-10-12', 'afternoon'],
  ]);
});

test('the afternoon moves with the morning, and is skipped with it', () => {
  const moved = { rule: 'sorting', key: '2018-W41' };
  expect(slots([{ ...moved, date: '2018-10-11' }])[2]).toEqual(['study', '2018-10-11', 'afternoon']);
  expect(slots([{ ...moved, date: null }])[2]).toEqual(['study', null, 'afternoon']);
});

test('an interview is there once somebody calls it', () => {
  expect(slots([{ rule: 'interview', key: '2018-10-12', date: '2018-10-12' }])[3]).toEqual([
    'interview',
    '2018-10-12',
    undefined,
  ]);
});

test.each([
  ['inspect-on-site', 'inspection-team', '2018-10-11', 'afternoon'],
  ['inspect-from-afar', 'inspection-team', '2018-10-11', 'afternoon'],
  ['list-problems', 'inspection-team', '2018-10-12', 'morning'],
  ['study-problems', 'coordination-group', '2018-10-12', 'afternoon'],
])('%s is owed by the %s on %s, %s', (rule, id, date, at) => {
  expect(owed().filter((one) => one.rule === rule)).toMatchObject([
    { slot: '2018-W41', bearer: { kind: 'unit', id }, due: { date, at } },
  ]);
});

test('the list of responsibilities follows upon the study, and nobody says by when', () => {
  expect(owed().some(({ rule }) => rule === 'list-responsibilities')).toBe(false);
  const studied: Fulfilment = {
    rule: 'study-problems',
    slot: '2018-W41',
    bearer: { kind: 'unit', id: 'coordination-group' },
    at: '2018-10-12',
    by: '甲',
  };
  expect(owed([studied]).filter(({ rule }) => rule === 'list-responsibilities')).toMatchObject([
    { slot: '2018-W41', bearer: { kind: 'unit', id: 'leading-group-office' }, due: null },
  ]);
  const listed = {
    ...studied,
    rule: 'list-responsibilities',
    bearer: { kind: 'unit', id: 'leading-group-office' },
  } as const;
  // Who calls the interview the text does not say; nobody is made to owe it.
  expect(owed([studied, listed]).some(({ rule }) => rule === 'hold-interview')).toBe(false);
});

test('in every week of a year each step comes after the one before it', () => {
  const half = (at: unknown) => (at === 'morning' ? 1 : 2);
  const chain = ['inspect-on-site', 'list-problems', 'study-problems'];
  const year = obligations({ mechanism, calendar, organisation, from: '2018-01-01', to: '2018-12-30' });
  const weeks = new Set(year.map(({ slot }) => slot));
  expect(weeks.size).toBe(52);
  for (const key of weeks) {
    const moments = chain.map((rule) => {
      const due = year.find((one) => one.rule === rule && one.slot === key)?.due;
      return `${due?.date}/${half(due?.at)}`;
    });
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(3);
  }
});

test.each([
  ['slot-on-day-off', 'sorting', { name: '梳理问题', dates: '2018-02-16, 2018-04-06, 2018-10-05' }],
  ['due-not-stated', 'list-responsibilities', {}],
  ['due-not-stated', 'hold-interview', {}],
  ['bearer-not-stated', 'hold-interview', {}],
  ['bearer-not-stated', 'follow-up', {}],
])('the checker says %s of %s', (code, rule, params) => {
  const findings = checkMechanism(mechanism, calendar, { from: '2018-01-01', to: '2018-12-31' });
  expect(findings.find((finding) => finding.code === code && finding.rule === rule)).toMatchObject({
    params,
  });
});
