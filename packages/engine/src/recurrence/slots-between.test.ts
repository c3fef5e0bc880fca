import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { type Arrangement, slotsBetween } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const slotsOf = (rule: string, from = '2018-01-01', to = '2018-12-31', arrangements: Arrangement[] = []) =>
  slotsBetween(shilin, officialCalendar, from, to, arrangements).filter((slot) => slot.rule === rule);

/** 二（二）2 and 4（1）, for the ten months of 2018 in which the mechanism was in force. */
test.each([
  ['2018-03#mid', '2018-03-11', '2018-03-20', '2018-03-13', '2018-03-13'],
  ['2018-03#end', '2018-03-21', '2018-03-31', '2018-03-25', '2018-03-23'],
  ['2018-04#mid', '2018-04-11', '2018-04-20', '2018-04-13', '2018-04-13'],
  ['2018-04#end', '2018-04-21', '2018-04-30', '2018-04-25', '2018-04-25'],
  ['2018-05#mid', '2018-05-11', '2018-05-20', '2018-05-13', '2018-05-11'],
  ['2018-05#end', '2018-05-21', '2018-05-31', '2018-05-25', '2018-05-25'],
  ['2018-06#mid', '2018-06-11', '2018-06-20', '2018-06-13', '2018-06-13'],
  ['2018-06#end', '2018-06-21', '2018-06-30', '2018-06-25', '2018-06-25'],
  ['2018-07#mid', '2018-07-11', '2018-07-20', '2018-07-13', '2018-07-13'],
  ['2018-07#end', '2018-07-21', '2018-07-31', '2018-07-25', '2018-07-25'],
  ['2018-08#mid', '2018-08-11', '2018-08-20', '2018-08-13', '2018-08-13'],
  ['2018-08#end', '2018-08-21', '2018-08-31', '2018-08-25', '2018-08-24'],
  ['2018-09#mid', '2018-09-11', '2018-09-20', '2018-09-13', '2018-09-13'],
  ['2018-09#end', '2018-09-21', '2018-09-30', '2018-09-25', '2018-09-25'],
  ['2018-10#mid', '2018-10-11', '2018-10-20', '2018-10-13', '2018-10-12'],
  ['2018-10#end', '2018-10-21', '2018-10-31', '2018-10-25', '2018-10-25'],
  ['2018-11#mid', '2018-11-11', '2018-11-20', '2018-11-13', '2018-11-13'],
  ['2018-11#end', '2018-11-21', '2018-11-30', '2018-11-25', '2018-11-23'],
  ['2018-12#mid', '2018-12-11', '2018-12-20', '2018-12-13', '2018-12-13'],
  ['2018-12#end', '2018-12-21', '2018-12-31', '2018-12-25', '2018-12-25'],
])(
  'the resolution meeting %s lies in %s to %s, its docket closes %s, in fact %s',
  (key, from, to, nominal, actual) => {
    expect(slotsOf('resolution-meeting').find((slot) => slot.key === key)).toMatchObject({
      period: { from, to },
      time: { kind: 'window', from, to },
      cutoff: { nominal, actual, because: nominal === actual ? 'as-stated' : 'moved-earlier' },
    });
  },
);

test('there are twenty resolution meetings in 2018 and no others', () => {
  expect(slotsOf('resolution-meeting')).toHaveLength(20);
});

test.each([
  ['moves earlier when nothing is declared', undefined, '2018-05-11'],
  ['moves as declared', 'later', '2018-05-14'],
  ['moves as the county answered', { setting: 'cutoff-shift' }, '2018-05-14'],
] as const)('a cut-off on a day off %s', (_, declared, actual) => {
  const answered: Mechanism = {
    ...shilin,
    settings: shilin.settings.map((setting) =>
      setting.decides === 'shift' ? { ...setting, answer: 'later' } : setting,
    ),
    slots: shilin.slots.map(({ cutoff, ...rule }) => {
      if (cutoff === undefined) return rule;
      const { shift: _declared, ...bare } = cutoff;
      return { ...rule, cutoff: declared === undefined ? bare : { ...bare, shift: declared } };
    }),
  };
  const slots = slotsBetween(answered, officialCalendar, '2018-05-11', '2018-05-20');
  expect(slots.find(({ key }) => key === '2018-05#mid')?.cutoff?.actual).toBe(actual);
});

test('the tours of 2018 are led in turn, from April (二（三）3)', () => {
  const holder = new Map(shilin.organisation.posts.map((post) => [post.id, post.holder]));
  expect(slotsOf('site-tour').map(({ key, lead }) => [key, lead && holder.get(lead)])).toEqual([
    ['2018-04', '周林春'],
    ['2018-05', '李雄彬'],
    ['2018-06', '殷瑕'],
    ['2018-07', '余春'],
    ['2018-08', '苏云波'],
    ['2018-09', '伏思良'],
    ['2018-10', '周林春'],
    ['2018-11', '李雄彬'],
    ['2018-12', '殷瑕'],
  ]);
});

test('in the January after, the tour has no lead', () => {
  expect(slotsOf('site-tour', '2019-01-01', '2019-01-31')).toMatchObject([{ key: '2019-01' }]);
  expect(slotsOf('site-tour', '2019-01-01', '2019-01-31')[0]).not.toHaveProperty('lead');
});

test('ground is broken in mid-June, in August and in November (二（四）3)', () => {
  expect(slotsOf('groundbreaking').map(({ key, period }) => [key, period.from, period.to])).toEqual([
    ['2018-Q2', '2018-06-11', '2018-06-20'],
    ['2018-Q3', '2018-08-01', '2018-08-31'],
    ['2018-Q4', '2018-11-01', '2018-11-30'],
  ]);
});

test('weeks are counted from March on, every Monday until the county says otherwise', () => {
  const meetings = slotsOf('executive-meeting');
  expect(meetings[0]).toMatchObject({ key: '2018-W10', time: { kind: 'day', date: '2018-03-05' } });
  // New Year's Eve of 2018 lies in the first week of 2019.
  expect(meetings.at(-1)).toMatchObject({ key: '2019-W01', time: { kind: 'day', date: '2018-12-31' } });
  expect(meetings).toHaveLength(44);
});

test.each([
  ['follows its anchor', [['executive-meeting', '2018-05-09']], { kind: 'day', date: '2018-05-09' }],
  ['is skipped with its anchor', [['executive-meeting', null]], { kind: 'skipped' }],
  [
    'stays where it was itself put',
    [
      ['executive-meeting', null],
      ['weekly-report', '2018-05-08'],
    ],
    { kind: 'day', date: '2018-05-08' },
  ],
] as const)('the weekly report %s', (_, arranged, time) => {
  const arrangements = arranged.map(([rule, date]) => ({ rule, key: '2018-W19', date }));
  expect(slotsOf('weekly-report', '2018-05-07', '2018-05-13', arrangements)).toMatchObject([
    { key: '2018-W19', period: { from: '2018-05-07', to: '2018-05-07' }, time },
  ]);
});

test('no range gives a slot twice, and two halves give what the whole gives', () => {
  fc.assert(
    fc.property(publishedDate, fc.nat(300), fc.nat(300), (from, some, more) => {
      const middle = addCalendarDays(from, some);
      const to = addCalendarDays(middle, more + 1);
      const keys = (first: string, last: string) =>
        slotsBetween(shilin, officialCalendar, first, last).map(({ rule, key }) => `${rule}/${key}`);
      const whole = keys(from, to);
      expect(new Set(whole).size).toBe(whole.length);
      expect(new Set([...keys(from, middle), ...keys(addCalendarDays(middle, 1), to)])).toEqual(
        new Set(whole),
      );
    }),
    { numRuns: 40 },
  );
});
