import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burdenOf, burdenTrend, changedFields, type Return, together } from './index.ts';

test.each<[string, unknown, unknown, number]>([
  ['nothing', null, null, 0],
  ['nothing said of what was not there', {}, { note: '', reason: null }, 0],
  ['the same', { completed: 5, progress: '过半' }, { completed: 5, progress: '过半' }, 0],
  ['one of two', { completed: 5, progress: '过半' }, { completed: 8, progress: '过半' }, 1],
  ['all that is new', null, { completed: 8, progress: '过半', problems: null }, 2],
  ['what is taken away', { note: '一' }, {}, 1],
  ['each value of a list', { files: ['a', 'b'] }, { files: ['a', 'c', 'd'] }, 2],
  ['each value of a table', { at: { x: 1, y: 2 } }, { at: { x: 1, y: 3 } }, 1],
  ['a number of its own kind', { count: 1 }, { count: '1' }, 1],
])('of %s', (_, before, after, fields) => expect(changedFields(before, after)).toBe(fields));

test('what did not change is no burden, and turning it round costs as much', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(changedFields(one, one)).toBe(0);
      expect(changedFields(one, other)).toBe(changedFields(other, one));
    }),
  );
});

const reckoning = { perReturn: 3, perField: 0.5 };
const asked = {
  from: '2018-04',
  to: '2018-06',
  units: ['water', 'finance'],
  rules: ['update-project', 'acknowledge'],
  reckoning,
};
const returned = (otherwise: Partial<Return> = {}): Return => ({
  month: '2018-05',
  unit: 'water',
  rule: 'update-project',
  fields: 4,
  ...otherwise,
});

test('a return costs its share and its fields; one click costs no field', () => {
  const [water, finance] = burdenOf([returned(), returned({ rule: 'acknowledge', fields: 0 })], asked);
  expect(water).toEqual({
    unit: 'water',
    returns: 2,
    fields: 4,
    minutes: 8,
    months: [
      { month: '2018-04', returns: 0, fields: 0, minutes: 0 },
      { month: '2018-05', returns: 2, fields: 4, minutes: 8 },
      { month: '2018-06', returns: 0, fields: 0, minutes: 0 },
    ],
    rules: [
      { rule: 'update-project', returns: 1, fields: 4, minutes: 5 },
      { rule: 'acknowledge', returns: 1, fields: 0, minutes: 3 },
    ],
  });
  expect(finance).toMatchObject({ returns: 0, minutes: 0, rules: [] });
});

test('work on what is handed in later costs its fields, and is no return yet', () => {
  const [water] = burdenOf([returned({ draft: true }), returned({ fields: 0 })], asked);
  expect(water).toMatchObject({ returns: 1, fields: 4, minutes: 5 });
});

test('what no rule asked for is told apart', () => {
  expect(burdenOf([returned({ rule: null })], asked)[0]?.rules).toMatchObject([{ rule: null, returns: 1 }]);
});

const someReturn = fc.record({
  month: fc.constantFrom('2018-03', '2018-04', '2018-05', '2018-06', '2018-07'),
  unit: fc.constantFrom('water', 'finance'),
  rule: fc.constantFrom('update-project', 'acknowledge', null),
  fields: fc.nat(30),
});

test('months, rules and the county add up to the same, in the order given and whoever has more', () => {
  fc.assert(
    fc.property(fc.array(someReturn), (returns) => {
      const all = burdenOf(returns, asked);
      expect(all.map(({ unit }) => unit)).toEqual(asked.units);
      const inTime = returns.filter(({ month }) => asked.from <= month && month <= asked.to);
      const sum = (list: ReadonlyArray<{ returns: number }>) =>
        list.reduce((one, other) => one + other.returns, 0);
      expect(sum(all)).toBe(inTime.length);
      expect(sum(together(all))).toBe(inTime.length);
      for (const one of all) {
        expect(sum(one.months)).toBe(one.returns);
        expect(sum(one.rules)).toBe(one.returns);
      }
    }),
  );
});

const minutes = (...all: number[]) =>
  all.map((one, index) => ({ month: `2018-0${index + 1}`, minutes: one }));

test.each<[string, number[], string, object | null]>([
  ['falls', [100, 100, 100, 80, 80, 80], '2018-06', { before: 300, after: 240, turn: 'falling' }],
  ['rises', [100, 100, 100, 120, 120, 120], '2018-06', { before: 300, after: 360, turn: 'rising' }],
  ['stays', [100, 100, 100, 99, 100, 100], '2018-06', { before: 300, after: 299, turn: 'level' }],
  ['is not judged by a month that still runs', [100, 100, 100, 80, 80, 80, 1], '2018-06', { after: 240 }],
  ['needs twice the months', [100, 100, 100, 80, 80], '2018-05', null],
  ['does not rise because it began', [0, 0, 80, 80, 80, 80], '2018-06', null],
  ['says nothing after nothing', [0, 0, 0, 0, 0, 0], '2018-06', null],
])('a trend that %s', (_, all, over, expected) => {
  const trend = burdenTrend(minutes(...all), over);
  if (expected === null) expect(trend).toBeNull();
  else expect(trend).toMatchObject(expected);
});
