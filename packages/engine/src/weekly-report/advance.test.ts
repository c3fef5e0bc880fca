import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceWeekly, isLateWeekly, type WeeklyFile, type WeeklyMove, weeklyStates } from './index.ts';

const file = (otherwise: Partial<WeeklyFile> = {}): WeeklyFile => ({
  state: 'open',
  worded: false,
  meeting: 'ahead',
  ...otherwise,
});

test.each<[string, Partial<WeeklyFile>, WeeklyMove, ReturnType<typeof advanceWeekly>]>([
  ['a draft is written', {}, 'edit', { next: 'open' }],
  ['it is handed in', {}, 'submit', { next: 'submitted' }],
  ['nothing has changed', {}, 'submit-unchanged', { next: 'submitted' }],
  ['somebody is excused', {}, 'excuse', { next: 'excused' }],
  ['who is excused writes all the same', { state: 'excused' }, 'edit', { next: 'excused' }],
  ['and hands in', { state: 'excused' }, 'submit', { next: 'submitted' }],
  ['what was handed in is taken back', { state: 'submitted' }, 'take-back', { next: 'open' }],
  ['is not changed', { state: 'submitted' }, 'edit', { refused: 'weekly-report-submitted' }],
  ['is not excused', { state: 'submitted' }, 'excuse', { refused: 'weekly-report-submitted' }],
  ['a draft is not taken back', {}, 'take-back', { refused: 'weekly-report-not-submitted' }],
  ['words are not passed over', { worded: true }, 'submit-unchanged', { refused: 'weekly-report-worded' }],
  ['what was heard stays', { meeting: 'heard' }, 'edit', { refused: 'weekly-report-heard' }],
  [
    'to a meeting that is not held nobody reports',
    { meeting: 'skipped' },
    'submit',
    { refused: 'weekly-report-skipped' },
  ],
])('%s', (_what, otherwise, move, expected) => {
  expect(advanceWeekly(file(otherwise), move)).toEqual(expected);
});

test('once the meeting has heard it, nothing moves', () => {
  const moves = fc.constantFrom<WeeklyMove>('edit', 'submit', 'submit-unchanged', 'take-back', 'excuse');
  const state = fc.constantFrom(...weeklyStates);
  fc.assert(
    fc.property(state, fc.boolean(), moves, (at, worded, move) => {
      expect(advanceWeekly({ state: at, worded, meeting: 'heard' }, move)).toEqual({
        refused: 'weekly-report-heard',
      });
    }),
  );
});

test.each([
  ['2018-05-14T08:30', '08:30', false],
  ['2018-05-14T08:31', '08:30', true],
  ['2018-05-13T23:00', '08:30', false],
  ['2018-05-14T23:00', null, false],
  ['2018-05-15T00:00', null, true],
])('handed in at %s for a meeting at %s: late is %s', (at, startsAt, late) => {
  expect(isLateWeekly(at, { heldOn: '2018-05-14', startsAt })).toBe(late);
});
