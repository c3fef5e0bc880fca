import { expect, test } from 'vitest';
import { dayMarks } from './day-marks.ts';
import type { Slot } from './mechanism-query.ts';

const slot = (changes: Partial<Slot>): Slot => ({
  rule: 'resolution-meeting',
  key: '2018-05#mid',
  occasion: 'resolution-meeting',
  label: '会办会',
  clause: '二（二）2',
  month: 5,
  period: { from: '2018-05-11', to: '2018-05-20' },
  time: { kind: 'window', from: '2018-05-11', to: '2018-05-20' },
  cutoff: null,
  lead: null,
  ...changes,
});
const cutoff = (nominal: string, actual: string, because: NonNullable<Slot['cutoff']>['because']) => ({
  cutoff: { nominal, actual, because, clause: '二（二）4（1）', desk: '重点项目科' },
});

test.each([
  ['as stated', cutoff('2018-05-25', '2018-05-25', 'as-stated'), [['2018-05-25', ['cutoff']]]],
  [
    'moved earlier',
    cutoff('2018-05-13', '2018-05-11', 'moved-earlier'),
    [
      ['2018-05-13', ['moved-from']],
      ['2018-05-11', ['moved-to']],
    ],
  ],
  ['not moved', cutoff('2018-05-13', '2018-05-13', 'not-moved'), [['2018-05-13', ['unmoved']]]],
  ['not published', cutoff('2027-05-13', '2027-05-13', 'not-published'), [['2027-05-13', ['cutoff']]]],
] as const)('a cut-off %s', (_, changes, expected) => {
  const marks = [...dayMarks([slot(changes)])].map(([date, all]) => [date, all.map(({ kind }) => kind)]);
  expect(marks).toEqual(expected);
});

test('a meeting is marked once its day is set, and not where a weekday fixes it', () => {
  const set = slot({ time: { kind: 'day', date: '2018-05-15' } });
  const weekly = slot({
    period: { from: '2018-05-14', to: '2018-05-14' },
    time: { kind: 'day', date: '2018-05-14' },
  });
  expect([...dayMarks([set, weekly, slot({ time: { kind: 'skipped' } })]).keys()]).toEqual(['2018-05-15']);
});

test('several marks of a day stand beside each other', () => {
  const both = [
    slot(cutoff('2018-05-25', '2018-05-25', 'as-stated')),
    slot({ time: { kind: 'day', date: '2018-05-25' } }),
  ];
  expect(
    dayMarks(both)
      .get('2018-05-25')
      ?.map(({ kind }) => kind),
  ).toEqual(['cutoff', 'meeting']);
});

test('a duty is marked on the day by which it is due, and nowhere without one', () => {
  const duty = {
    rule: 'plan-tour',
    slot: '2018-05',
    says: '拟定方案',
    clause: '二（三）1',
    bearer: '政府办',
  };
  const marks = dayMarks(
    [],
    [
      { ...duty, due: '2018-05-31' },
      { ...duty, due: null },
    ],
  );
  expect([...marks]).toEqual([['2018-05-31', [{ kind: 'due', label: '拟定方案' }]]]);
});
