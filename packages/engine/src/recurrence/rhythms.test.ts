import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays, officialCalendar, type WorkCalendar } from '../calendar/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { slotOf, smallMechanism } from '../testing/small-mechanism.ts';
import { type Arrangement, daysOfKey, type Slot, slotByKey, slotsBetween } from './index.ts';

const slots = (recurs: string, from: string, to: string, more = '', arrangements: Arrangement[] = []) =>
  slotsBetween(smallMechanism(slotOf(recurs, more)), officialCalendar, from, to, arrangements);

/** A day as itself, a window as `from..to`. */
const told = ({ key, time }: Slot): string => {
  switch (time.kind) {
    case 'day':
      return time.date === key ? key : `${key} ${time.date}`;
    case 'window':
      return `${key} ${time.from}..${time.to}`;
    case 'skipped':
      return `${key} skipped`;
  }
};

/** Each rhythm that a document may ask for, over days of 2018 (see the notice of that year for its holidays). */
test.each<[string, string, string, string, string[]]>([
  ['every day', '{ every: day }', '2018-05-01', '2018-05-03', ['2018-05-01', '2018-05-02', '2018-05-03']],
  // Labour Day lasted to Tuesday 1 May; the weekend of the 5th was free.
  [
    'every working day',
    '{ every: day, on: working-days }',
    '2018-04-30',
    '2018-05-07',
    ['2018-05-02', '2018-05-03', '2018-05-04', '2018-05-07'],
  ],
  [
    'on holidays only: those by notice',
    '{ every: day, on: holidays }',
    '2018-04-28',
    '2018-05-06',
    ['2018-04-29', '2018-04-30', '2018-05-01'],
  ],
  [
    'on days off',
    '{ every: day, on: days-off }',
    '2018-05-01',
    '2018-05-06',
    ['2018-05-01', '2018-05-05', '2018-05-06'],
  ],
  ['a whole week', '{ every: week }', '2018-05-09', '2018-05-09', ['2018-W19 2018-05-07..2018-05-13']],
  [
    'two weekdays of a week',
    '{ every: week, on: [tuesday, friday] }',
    '2018-05-07',
    '2018-05-13',
    ['2018-W19 2018-05-08', '2018-W19#2 2018-05-11'],
  ],
  [
    'a window inside a week',
    '{ every: week, on: { from: monday, to: thursday } }',
    '2018-05-10',
    '2018-05-13',
    ['2018-W19 2018-05-07..2018-05-10'],
  ],
  [
    'every second week, from a day on',
    '{ every: week, on: wednesday, interval: { of: 2, from: 2018-05-03 } }',
    '2018-05-01',
    '2018-06-05',
    ['2018-W18 2018-05-02', '2018-W20 2018-05-16', '2018-W22 2018-05-30'],
  ],
  [
    'the three ten-day periods',
    '{ every: month, parts: [early, mid, end] }',
    '2018-02-01',
    '2018-02-28',
    [
      '2018-02#early 2018-02-01..2018-02-10',
      '2018-02#mid 2018-02-11..2018-02-20',
      '2018-02#end 2018-02-21..2018-02-28',
    ],
  ],
  [
    'half a month',
    '{ every: month, parts: [first-half, second-half] }',
    '2018-02-15',
    '2018-02-16',
    ['2018-02#first-half 2018-02-01..2018-02-15', '2018-02#second-half 2018-02-16..2018-02-28'],
  ],
  [
    'twice a month by day, the last one included',
    '{ every: month, on: [{ day: 15 }, { day: last }] }',
    '2018-02-01',
    '2018-02-28',
    ['2018-02 2018-02-15', '2018-02#2 2018-02-28'],
  ],
  [
    'the 31st of a short month',
    '{ every: month, on: [{ day: 31 }] }',
    '2018-04-01',
    '2018-04-30',
    ['2018-04 2018-04-30'],
  ],
  [
    'the second Tuesday and the last Friday',
    '{ every: month, on: [{ nth: 2, weekday: tuesday }, { nth: -1, weekday: friday }] }',
    '2018-05-01',
    '2018-05-31',
    ['2018-05 2018-05-08', '2018-05#2 2018-05-25'],
  ],
  [
    'a fifth Monday only where there is one',
    '{ every: month, on: [{ nth: 5, weekday: monday }] }',
    '2018-03-01',
    '2018-05-31',
    ['2018-04 2018-04-30'],
  ],
  // 1 May was free: the fifth working day is Tuesday the 8th.
  [
    'the fifth working day',
    '{ every: month, on: [{ workingDay: 5 }] }',
    '2018-05-01',
    '2018-05-31',
    ['2018-05 2018-05-08'],
  ],
  [
    'every second month, whole',
    '{ every: month, interval: { of: 2, from: 2018-03-01 } }',
    '2018-06-01',
    '2018-07-31',
    ['2018-05 2018-05-01..2018-06-30', '2018-07 2018-07-01..2018-08-31'],
  ],
  [
    'every second month on a day',
    '{ every: month, on: [{ day: 10 }], interval: { of: 2, from: 2018-03-01 } }',
    '2018-03-01',
    '2018-06-30',
    ['2018-03 2018-03-10', '2018-05 2018-05-10'],
  ],
  [
    'three times in a month, on any day',
    '{ every: month, times: 3 }',
    '2018-05-31',
    '2018-05-31',
    [
      '2018-05 2018-05-01..2018-05-31',
      '2018-05#2 2018-05-01..2018-05-31',
      '2018-05#3 2018-05-01..2018-05-31',
    ],
  ],
  [
    'twice in each of two parts of a month',
    '{ every: month, parts: [early, mid], times: 2 }',
    '2018-05-10',
    '2018-05-11',
    [
      '2018-05#early 2018-05-01..2018-05-10',
      '2018-05#early#2 2018-05-01..2018-05-10',
      '2018-05#mid 2018-05-11..2018-05-20',
      '2018-05#mid#2 2018-05-11..2018-05-20',
    ],
  ],
  [
    'twice in a half-year',
    '{ every: half-year, times: 2 }',
    '2018-05-01',
    '2018-05-01',
    ['2018-H1 2018-01-01..2018-06-30', '2018-H1#2 2018-01-01..2018-06-30'],
  ],
  ['every quarter', '{ every: quarter }', '2018-04-01', '2018-06-30', ['2018-Q2 2018-04-01..2018-06-30']],
  [
    'two windows in one quarter',
    '{ every: quarter, windows: [{ quarter: 2, month: 4, part: early }, { quarter: 2, month: 6, day: 15 }] }',
    '2018-01-01',
    '2018-12-31',
    ['2018-Q2 2018-04-01..2018-04-10', '2018-Q2#2 2018-06-15'],
  ],
  [
    'every half-year, at a place in it',
    '{ every: half-year, windows: [{ half: 1, month: 7, part: early }, { half: 2, month: 12, day: last }] }',
    '2018-01-01',
    '2018-12-31',
    ['2018-H1 2018-07-01..2018-07-10', '2018-H2 2018-12-31'],
  ],
  [
    'every half-year, whole',
    '{ every: half-year }',
    '2018-07-01',
    '2018-07-01',
    ['2018-H2 2018-07-01..2018-12-31'],
  ],
  [
    'once a year',
    '{ every: year, windows: [{ month: 1, part: end }] }',
    '2018-01-01',
    '2018-12-31',
    ['2018 2018-01-21..2018-01-31'],
  ],
  ['a year', '{ every: year }', '2018-05-05', '2018-05-05', ['2018 2018-01-01..2018-12-31']],
])('%s', (_, recurs, from, to, expected) => {
  expect(slots(recurs, from, to).map(told)).toEqual(expected);
});

test('every second month, from whichever the county says', () => {
  const recurs = '{ every: month, interval: { of: 2, from: { setting: first } } }';
  const months = (answer: string) =>
    slotsBetween(
      smallMechanism(`${slotOf(recurs)}
settings: [{ id: first, clause: 一, decides: date, default: 2018-01-01, asks: 从哪个月算起${answer} }]
`),
      officialCalendar,
      '2018-03-01',
      '2018-04-30',
    ).map(({ key }) => key);
  expect([months(''), months(', answer: 2018-02-11')]).toEqual([['2018-03'], ['2018-02', '2018-04']]);
});

test('nothing can be said of working days in a year without a notice', () => {
  expect(slots('{ every: day, on: working-days }', '2027-03-01', '2027-03-05')).toEqual([]);
  expect(slots('{ every: month, on: [{ workingDay: 5 }] }', '2027-03-01', '2027-03-31')).toEqual([]);
});

/** Monday 30 April and Tuesday 1 May were off, Saturday the 28th was worked. */
test.each([
  ['later', 'shift: later', '2018-05-02'],
  ['earlier', 'shift: earlier', '2018-04-28'],
  ['not', 'shift: none', '2018-04-30'],
  ['not, when nothing is said', '', '2018-04-30'],
  ['to the second working day after', 'shift: { direction: later, workingDays: 2 }', '2018-05-03'],
  ['on holidays only', 'shift: { weekend: earlier, holiday: later }', '2018-05-02'],
])('a meeting on a day off is moved %s', (_, more, date) => {
  expect(slots('{ every: week, on: monday }', '2018-04-30', '2018-04-30', more)).toMatchObject([
    { key: '2018-W18', period: { from: '2018-04-30' }, time: { kind: 'day', date } },
  ]);
});

test('what comes upon notice is there once somebody calls it, under the key it was called by', () => {
  const called: Arrangement[] = [{ rule: 'meeting', key: 'flood', date: '2018-07-03' }];
  expect(slots('{ upon: notice }', '2018-07-01', '2018-07-31').map(told)).toEqual([]);
  expect(slots('{ upon: notice }', '2018-07-01', '2018-07-31', '', called).map(told)).toEqual([
    'flood 2018-07-03',
  ]);
  expect(slots('{ upon: notice }', '2018-08-01', '2018-08-31', '', called)).toEqual([]);
});

const anchored = (recurs: string) =>
  smallMechanism(
    `${slotOf('{ every: week, on: wednesday }')}
  - id: leaning
    occasion: other
    clause: 一
    says: 会前会
    label: { clause: 一, name: 会前会, period: week }
    recurs: ${recurs}
`,
  );

test.each<[string, string, Arrangement[], string]>([
  ['two days before', '{ before: meeting, by: { days: 2, count: calendar } }', [], '2018-W19 2018-05-07'],
  [
    'three working days before',
    '{ before: meeting, by: { days: 3, count: working } }',
    [],
    '2018-W19 2018-05-04',
  ],
  ['a day after', '{ after: meeting, by: { days: 1, count: calendar } }', [], '2018-W19 2018-05-10'],
  ['on the day itself', '{ after: meeting }', [], '2018-W19 2018-05-09'],
  [
    'it follows its anchor',
    '{ before: meeting, by: { days: 2, count: calendar } }',
    [{ rule: 'meeting', key: '2018-W19', date: '2018-05-11' }],
    '2018-W19 2018-05-09',
  ],
  [
    'and is skipped with it',
    '{ before: meeting, by: { days: 2, count: calendar } }',
    [{ rule: 'meeting', key: '2018-W19', date: null }],
    '2018-W19 skipped',
  ],
])('anchored: %s', (_, recurs, arrangements, expected) => {
  const all = slotsBetween(anchored(recurs), officialCalendar, '2018-05-01', '2018-05-20', arrangements);
  expect(all.filter(({ rule, key }) => rule === 'leaning' && key === '2018-W19').map(told)).toEqual([
    expected,
  ]);
});

const cutoff = (days: string, more = '') =>
  `at: morning\n    cutoff: { clause: 一, says: 截止, days: [${days}], desk: bureau${more} }`;

test.each([
  [
    'a weekday of its week',
    '{ every: week, on: friday }',
    '{ weekday: tuesday }',
    ", at: '12:00'",
    '2018-05-08',
    '2018-05-08',
  ],
  [
    'some days ahead of it',
    '{ every: week, on: friday }',
    '{ ahead: 3, days: calendar }',
    '',
    '2018-05-08',
    '2018-05-08',
  ],
  [
    'working days ahead of it',
    '{ every: week, on: monday }',
    '{ ahead: 2, days: working }',
    '',
    '2018-05-03',
    '2018-05-03',
  ],
  ['the last day of its month', '{ every: month }', '{ day: last }', '', '2018-05-31', '2018-05-31'],
])('a cut-off on %s', (_, recurs, days, more, nominal, actual) => {
  const [slot] = slots(recurs, '2018-05-07', '2018-05-11', cutoff(days, more));
  expect(slot).toMatchObject({ at: 'morning', cutoff: { nominal, actual, desk: 'bureau' } });
  expect(slot?.cutoff?.at).toBe(more === '' ? undefined : '12:00');
});

test('cycles that begin before the first one do not count', () => {
  const more = 'effective: { from: 2018-04-19, firstCycle: 2018-05-01 }';
  expect(slots('{ every: month }', '2018-04-01', '2018-06-30', more).map(({ key }) => key)).toEqual([
    '2018-05',
    '2018-06',
  ]);
});

test('nor does one under way on the first day, where that day is said to be the first cycle’s', () => {
  const keys = (more: string) =>
    slots('{ every: week }', '2018-05-01', '2018-05-20', more).map(({ key }) => key);
  expect(keys('effective: { from: 2018-05-09 }')).toEqual(['2018-W19', '2018-W20']);
  expect(keys('effective: { from: 2018-05-09, firstCycle: 2018-05-09 }')).toEqual(['2018-W20']);
});

test.each([
  ['2018-05#mid', '2018-05-01', '2018-05-31'],
  ['2018-W19', '2018-05-07', '2018-05-13'],
  ['2019-W01', '2018-12-31', '2019-01-06'],
  ['2018-Q2#2', '2018-04-01', '2018-06-30'],
  ['2018-H2', '2018-07-01', '2018-12-31'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-05-03', '2018-05-03', '2018-05-03'],
])('the key %s speaks of %s to %s', (key, from, to) => {
  expect(daysOfKey(key)).toEqual({ from, to });
});

test.each(['flood', '2018-13', '2018-W60', '2018-Q5', '2018-5', '2018-02-30', '2018-05-00', ''])(
  '%s is no key of a recurrence',
  (key) => {
    expect(daysOfKey(key)).toBeNull();
  },
);

test('a cut-off counted back through days that are not published is not known, wherever it comes to lie', () => {
  const mechanism = smallMechanism(
    slotOf('{ every: month, on: [{ day: 4 }] }', cutoff('{ ahead: 5, days: working }')),
  );
  const only2018: WorkCalendar = {
    years: { '2018': officialCalendar.years['2018'] ?? { notice: null, off: [], work: [] } },
  };
  const [slot] = slotsBetween(mechanism, only2018, '2019-01-01', '2019-01-31');
  expect(slot?.cutoff).toMatchObject({ actual: '2018-12-30', because: 'not-published' });
});

test('a slot keeps its key when the days that decide another one of its month are published', () => {
  const mechanism = smallMechanism(slotOf('{ every: month, on: [{ workingDay: 3 }, { day: 15 }] }'));
  const keys = (calendar: WorkCalendar) =>
    slotsBetween(mechanism, calendar, '2018-05-15', '2018-05-15').map(({ key }) => key);
  expect(keys({ years: {} })).toEqual(['2018-05#2']);
  expect(keys(officialCalendar)).toEqual(['2018-05#2']);
});

test('a slot at the end of a chain of anchors is found by its key, however far from its days', () => {
  const rule = (id: string, recurs: string) =>
    `  - { id: ${id}, occasion: other, clause: 一, says: 会, label: { clause: 一, name: 会, period: month }, recurs: ${recurs} }\n`;
  const far = 'by: { days: 90, count: working }';
  const chain = smallMechanism(
    `slots:\n${rule('one', '{ every: month, on: [{ day: 28 }] }')}${rule('two', `{ before: one, ${far} }`)}${rule('three', '{ before: two }')}${rule('four', `{ before: two, ${far} }`)}`,
  );
  const slot = (id: string) => slotByKey(chain, officialCalendar, id, '2018-12');
  expect(['two', 'three', 'four'].map((id) => slot(id)?.key)).toEqual(['2018-12', '2018-12', '2018-12']);
});

test.each(['{ every: week, on: monday }', '{ every: day }', '{ every: month }'])(
  'the last month that is written with four digits has an end: %s',
  (recurs) => {
    const slot = slotByKey(smallMechanism(slotOf(recurs)), officialCalendar, 'meeting', '9999-12');
    expect(slot?.key ?? null).toBe(recurs === '{ every: month }' ? '9999-12' : null);
  },
);

const everyRhythm = [
  '{ every: day }',
  '{ every: day, on: days-off }',
  '{ every: week }',
  '{ every: week, on: [monday, thursday] }',
  '{ every: week, on: friday, interval: { of: 3, from: 2018-01-01 } }',
  '{ every: month, parts: [early, mid, end] }',
  '{ every: month, on: [{ day: 31 }, { nth: 1, weekday: monday }, { workingDay: 3 }] }',
  '{ every: month, interval: { of: 4, from: 2018-02-01 } }',
  '{ every: month, parts: [first-half, second-half], times: 2 }',
  '{ every: quarter, windows: [{ quarter: 1, month: 2 }, { quarter: 1, month: 3 }], times: 2 }',
  '{ every: quarter }',
  '{ every: half-year }',
  '{ every: year, windows: [{ month: 2, day: last }, { month: 11 }] }',
].map((recurs) => smallMechanism(slotOf(recurs)));

test('whatever the rhythm, no range gives a slot twice, two halves give the whole, and the key speaks of its days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyRhythm),
      publishedDate,
      fc.nat(90),
      fc.nat(90),
      (mechanism, from, some, more) => {
        const middle = addCalendarDays(from, some);
        const to = addCalendarDays(middle, more + 1);
        const all = (first: string, last: string) => slotsBetween(mechanism, officialCalendar, first, last);
        const keys = (some: readonly Slot[]) => some.map(({ key }) => key);
        const whole = all(from, to);
        expect(new Set(keys(whole)).size).toBe(whole.length);
        expect(new Set([...keys(all(from, middle)), ...keys(all(addCalendarDays(middle, 1), to))])).toEqual(
          new Set(keys(whole)),
        );
        for (const { key, period } of whole) {
          const days = daysOfKey(key);
          expect(days !== null && days.from <= period.to && period.from <= days.to).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});
