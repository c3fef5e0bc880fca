import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coloursGiven, overrideHolds, type LightOverride } from './overrides.ts';

const override: LightOverride = {
  light: 'project-light',
  dimension: 'pace',
  colour: 'yellow',
  reason: '资金已到位',
  by: '县长',
  from: '2018-04-10',
  until: '2018-05-20',
  endedOn: null,
};
const periods = ['02', '03', '04'].map((month) => ({
  month: `2018-${month}`,
  asOf: `2018-${month}-25`,
  knownOn: `2018-${month}-25`,
}));
const months = (one: Partial<LightOverride>, today: string) =>
  coloursGiven([{ ...override, ...one }], 'project-light', periods, today).map(({ period }) => period);

test.each<[string, Partial<LightOverride>, string, string[]]>([
  ['holds for the month in view, and for the next', {}, '2018-05-14', ['2018-03', '2018-04']],
  ['no longer after its last day', {}, '2018-05-21', ['2018-03']],
  ['not before its first day', { from: '2018-05-15' }, '2018-05-14', []],
  ['no longer once it is taken back', { endedOn: '2018-05-14' }, '2018-05-14', ['2018-03']],
  ['never, taken back on the day it was set', { endedOn: '2018-04-10' }, '2018-05-14', []],
  ['not for another light', { light: 'matter-light' }, '2018-05-14', []],
])('%s', (_, one, today, expected) => expect(months(one, today)).toEqual(expected));

test('holds on no day outside its ends, whatever they are', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((at) => `2018-05-${String(at).padStart(2, '0')}`);
  fc.assert(
    fc.property(day, day, fc.option(day), day, (from, until, endedOn, today) => {
      const holds = overrideHolds({ ...override, from, until, endedOn }, today);
      return !holds || (from <= today && today <= until && (endedOn === null || endedOn > today));
    }),
  );
});
