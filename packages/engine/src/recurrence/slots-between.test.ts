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

test('in the January after, the tour has no lead', () => {
  expect(slotsOf('site-tour', '2019-01-01', '2019-01-31')).toMatchObject([{ key: '2019-01' }]);
  expect(slotsOf('site-tour', '2019-01-01', '2019-01-31')[0]).not.toHaveProperty('lead');
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
