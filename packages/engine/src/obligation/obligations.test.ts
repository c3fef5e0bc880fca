import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  type Fulfilment,
  type Ledger,
  type Obligation,
  obligationId,
  obligations,
  type Standing,
  standing,
  type Trigger,
} from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const may: Ledger = {
  mechanism,
  calendar: officialCalendar,
  organisation: foundingOrganisation(mechanism),
  from: '2018-05-01',
  to: '2018-05-31',
};
const owed = (ledger: Ledger, rule: string) => obligations(ledger).filter((one) => one.rule === rule);

test('every vice-magistrate owes a weekly report before each executive meeting (二（一）3)', () => {
  const reports = owed(may, 'weekly-report-by-leader');
  expect(new Set(reports.map(({ slot }) => slot))).toEqual(
    new Set(['2018-W19', '2018-W20', '2018-W21', '2018-W22']),
  );
  expect(reports.filter(({ slot }) => slot === '2018-W19')).toHaveLength(6);
  expect(reports[0]).toMatchObject({ clause: '二（一）3', due: { date: '2018-05-07' }, fulfilled: null });
});

test('a skipped slot owes nothing', () => {
  const arrangements = [{ rule: 'executive-meeting', key: '2018-W19', date: null }];
  expect(owed({ ...may, arrangements }, 'weekly-report-by-leader').map(({ slot }) => slot)).not.toContain(
    '2018-W19',
  );
});

const meetingEnded: Trigger = { action: 'issue-minutes', slot: 'meeting:1', on: '2018-05-15', subject: {} };
const decision: Trigger = {
  action: 'carry-out-decision',
  slot: 'decision:1',
  on: '2018-05-18',
  subject: { responsibleUnit: 'transport-bureau' },
  due: '2018-06-15',
};

test('minutes are owed by the government office three days after the meeting (二（二）4（2）)', () => {
  expect(owed({ ...may, triggers: [meetingEnded] }, 'issue-minutes')).toMatchObject([
    { bearer: { kind: 'unit', id: 'government-office' }, slot: 'meeting:1', due: { date: '2018-05-18' } },
  ]);
});

test('a decision is owed by its responsible unit by the limit on the slip', () => {
  expect(owed({ ...may, triggers: [decision] }, 'carry-out-decision')).toMatchObject([
    { bearer: { kind: 'unit', id: 'transport-bureau' }, due: { date: '2018-06-15', because: 'on-slip' } },
  ]);
});

test('one ground-breaking sets off three looks at whether work began', () => {
  const triggers: Trigger[] = [
    { action: 'check-start', slot: 'groundbreaking:2018-Q2', on: '2018-06-15', subject: {} },
  ];
  const looks = obligations({ ...may, triggers }).filter(({ action }) => action === 'check-start');
  expect(looks.map(({ due }) => due?.date)).toEqual(['2018-07-16', '2018-08-14', '2018-09-13']);
});

test.each<[string, Fulfilment]>([
  [
    'its rule',
    {
      rule: 'issue-minutes',
      slot: 'meeting:1',
      bearer: { kind: 'unit', id: 'government-office' },
      at: '2018-05-17',
      by: '白小雨',
    },
  ],
  [
    'its action',
    {
      action: 'issue-minutes',
      slot: 'meeting:1',
      bearer: { kind: 'unit', id: 'government-office' },
      at: '2018-05-17',
      by: '白小雨',
    },
  ],
])('a fulfilment that names %s closes it, under the name of who did it', (_, fulfilment) => {
  const later = { ...fulfilment, at: '2018-05-20', by: 'somebody else' };
  const [minutes] = owed(
    { ...may, triggers: [meetingEnded], fulfilments: [later, fulfilment] },
    'issue-minutes',
  );
  expect(minutes?.fulfilled).toEqual({ at: '2018-05-17', by: '白小雨' });
});

test('succession changes no obligation: posts owe, not persons (一)', () => {
  const organisation = { ...may.organisation, appointments: [] };
  expect(obligations({ ...may, organisation, triggers: [decision] })).toEqual(
    obligations({ ...may, triggers: [decision] }),
  );
});

test('the bearer is the one of the first day of the period, whoever follows within it', () => {
  const liaisons = [
    { leader: 'vice-magistrate-industry', deputy: 'office-deputy-1', from: '2018-03-01', to: '2018-05-14' },
    { leader: 'vice-magistrate-industry', deputy: 'office-deputy-3', from: '2018-05-15', to: null },
  ];
  const arrangements = [{ rule: 'site-tour', key: '2018-05', date: '2018-05-28' }];
  const organisation = { ...may.organisation, liaisons };
  expect(owed({ ...may, organisation, arrangements }, 'plan-tour')).toMatchObject([
    { bearer: { kind: 'post', id: 'office-deputy-1' }, due: { date: '2018-05-28' } },
  ]);
});

test('obligations keep their identity wherever notice moves the days', () => {
  const rules = mechanism.slots.map(({ id }) => id);
  const ids = (ledger: Ledger) => obligations(ledger).map(obligationId);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          rule: fc.constantFrom(...rules),
          key: fc.constantFrom('2018-W19', '2018-W21', '2018-05', '2018-05#mid', '2018-05#end'),
          date: publishedDate,
        }),
      ),
      (arrangements) => {
        expect(ids({ ...may, arrangements })).toEqual(ids(may));
      },
    ),
  );
});

test('no obligation exists twice, and a year holds what its months hold', () => {
  const year = obligations({ ...may, from: '2018-01-01', to: '2018-12-31' }).map(obligationId);
  expect(new Set(year).size).toBe(year.length);
  const months = Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`);
  const byMonth = months.flatMap((month) =>
    obligations({ ...may, from: `${month}-01`, to: addCalendarDays(`${month}-28`, 3) }).map(obligationId),
  );
  expect(new Set(byMonth)).toEqual(new Set(year));
});

const dueOnFriday = { date: '2018-05-25', nominal: '2018-05-25', because: 'as-stated' } as const;
test.each<[Obligation['due'], string | null, string, Standing]>([
  [dueOnFriday, null, '2018-05-20', { state: 'open', days: 5 }],
  [dueOnFriday, null, '2018-05-22', { state: 'due-soon', days: 3 }],
  [dueOnFriday, null, '2018-05-25', { state: 'due-soon', days: 0 }],
  [dueOnFriday, null, '2018-05-28', { state: 'overdue', days: 3 }],
  [dueOnFriday, '2018-05-25', '2018-06-01', { state: 'done' }],
  [dueOnFriday, '2018-05-27', '2018-06-01', { state: 'done-late', days: 2 }],
  // On a day before it was done it was not done: the past can be asked again.
  [dueOnFriday, '2018-05-27', '2018-05-26', { state: 'overdue', days: 1 }],
  [null, null, '2018-12-31', { state: 'open', days: null }],
  [null, '2018-12-30', '2018-12-31', { state: 'done' }],
])('due %j, done %s, seen on %s', (due, at, asOf, expected) => {
  const [one] = owed({ ...may, triggers: [meetingEnded] }, 'issue-minutes') as [Obligation];
  expect(standing({ ...one, due, fulfilled: at === null ? null : { at } }, asOf)).toEqual(expected);
});
