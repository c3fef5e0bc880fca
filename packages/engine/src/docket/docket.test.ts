import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import { problemRuleOf } from '../problem/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  changesIn,
  docketFor,
  type DocketItem,
  docketOpensOn,
  docketSlotOf,
  inTimeFor,
  missingInItem,
} from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const slot = (key: string) => {
  const found = docketSlotOf(onlyEra(shilin), officialCalendar, 'resolution-meeting', key);
  if (found === null) throw new Error(`no slot ${key}`);
  return found;
};

/** 2018-05-13 is a Sunday: the cut-off moves to Friday the 11th. */
test.each([
  ['2018-05-10', '2018-05#mid'],
  ['2018-05-11', '2018-05#mid'],
  ['2018-05-12', '2018-05#end'],
  ['2018-05-25', '2018-05#end'],
  ['2018-05-26', '2018-06#mid'],
])('handed in on %s, a problem belongs to %s', (day, key) => {
  expect(docketFor(onlyEra(shilin), officialCalendar, day)?.key).toBe(key);
});

test('a docket is compiled from the day after the cut-off before', () => {
  expect(docketOpensOn(onlyEra(shilin), officialCalendar, slot('2018-05#end'))).toBe('2018-05-12');
  expect(docketOpensOn(onlyEra(shilin), officialCalendar, slot('2018-05#mid'))).toBe('2018-04-26');
});

test('nothing came before the first docket', () => {
  expect(docketOpensOn(onlyEra(shilin), officialCalendar, slot('2018-03#mid'))).toBeNull();
});

test('the day of the cut-off is in time', () => {
  expect(inTimeFor(slot('2018-05#mid'), '2018-05-11')).toBe(true);
  expect(inTimeFor(slot('2018-05#mid'), '2018-05-12')).toBe(false);
});

test.each([
  ['resolution-meeting', '2018-05'],
  ['resolution-meeting', '2018-13#mid'],
  ['resolution-meeting', 'tomorrow'],
  ['site-tour', '2018-05'],
])('%s %s has no docket', (rule, key) => {
  expect(docketSlotOf(onlyEra(shilin), officialCalendar, rule, key)).toBeNull();
});

describe('the mandatory fields (二（二）4（2）)', () => {
  const whole: DocketItem = {
    responsibleUnit: 'land-bureau',
    requirement: '落实指标',
    limitOn: '2018-06-30',
  };
  test.each<[Partial<DocketItem>, string[]]>([
    [{}, []],
    [{ responsibleUnit: null }, ['responsible-unit']],
    [{ requirement: null, limitOn: null }, ['requirement', 'limit']],
  ])('%j lacks %j', (without, missing) => {
    expect(missingInItem(problemRuleOf(shilin), { ...whole, ...without })).toEqual(missing);
  });
});

describe('what was changed in an item', () => {
  const item: DocketItem = { responsibleUnit: 'land-bureau', requirement: '落实指标', limitOn: null };
  test.each<[Partial<DocketItem>, ReturnType<typeof changesIn>]>([
    [{}, []],
    [{ limitOn: '2018-06-30' }, [{ field: 'limit', before: null, after: '2018-06-30' }]],
    [
      { responsibleUnit: 'water-bureau', requirement: '调剂指标' },
      [
        { field: 'responsible-unit', before: 'land-bureau', after: 'water-bureau' },
        { field: 'requirement', before: '落实指标', after: '调剂指标' },
      ],
    ],
  ])('%j', (otherwise, changes) => expect(changesIn(item, { ...item, ...otherwise })).toEqual(changes));
});
