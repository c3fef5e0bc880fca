import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  type CalendarEntry,
  dayKind,
  isHoliday,
  officialCalendar,
  type Shift,
  shift,
  type WorkCalendar,
} from './index.ts';

type Words = Readonly<Record<string, readonly CalendarEntry[]>>;
const withDays = (days: Words): WorkCalendar => ({ ...officialCalendar, days });

describe('what a county puts on record', () => {
  const off = (recordedOn: string): CalendarEntry => ({ kind: 'off', recordedOn });
  const working = (recordedOn: string): CalendarEntry => ({ kind: 'working', recordedOn });

  // A cut-off on Sunday the 13th that moves earlier; Friday the 11th becomes a local holiday.
  test.each([
    ['two days before', [off('2018-05-09')], '2018-05-10', 'moved-earlier'],
    ['on the day itself: nobody can be late already', [off('2018-05-11')], '2018-05-11', 'moved-earlier'],
    ['when the day has passed', [off('2018-05-12')], '2018-05-11', 'moved-earlier'],
    ['taken back in time', [off('2018-05-08'), working('2018-05-10')], '2018-05-11', 'moved-earlier'],
    [
      'and left to the notice again in time',
      [off('2018-05-08'), { kind: 'as-noticed', recordedOn: '2018-05-09' }],
      '2018-05-11',
      'moved-earlier',
    ],
    ['taken back too late', [off('2018-05-08'), working('2018-05-11')], '2018-05-10', 'moved-earlier'],
  ] as const)('a local holiday put on record %s', (_, words, actual, because) => {
    const calendar = withDays({ '2018-05-11': words });
    expect(shift(calendar, '2018-05-13', 'earlier')).toEqual({ nominal: '2018-05-13', actual, because });
  });

  test.each([
    // Wednesday the 16th is closed for a flood, said on the 15th, on the 16th, on the 17th.
    ['the day before', '2018-05-15', '2018-05-15', 'moved-earlier'],
    ['that morning', '2018-05-16', '2018-05-16', 'not-moved'],
    ['the day after', '2018-05-17', '2018-05-16', 'as-stated'],
  ] as const)('a flood that is put on record %s', (_, recordedOn, actual, because) => {
    const calendar = withDays({ '2018-05-16': [off(recordedOn)] });
    expect(shift(calendar, '2018-05-16', 'earlier')).toEqual({ nominal: '2018-05-16', actual, because });
  });

  test('a Sunday is worked by the word of the county, and a limit then stays on it', () => {
    const calendar = withDays({ '2018-05-13': [working('2018-05-10')] });
    expect(dayKind(calendar, '2018-05-13')).toBe('working');
    expect(shift(calendar, '2018-05-13', 'earlier').because).toBe('as-stated');
    expect(addWorkingDays(calendar, '2018-05-11', 1)).toBe('2018-05-13');
  });

  test('a count back that has passed stays where it was, however much is declared off after it', () => {
    // Ten working days before Friday the 25th is Friday the 11th; said on the 18th, the 21st is off.
    const calendar = withDays({ '2018-05-21': [off('2018-05-18')] });
    expect(addWorkingDays(officialCalendar, '2018-05-25', -10)).toBe('2018-05-11');
    expect(addWorkingDays(calendar, '2018-05-25', -10)).toBe('2018-05-11');
    // Four working days before is Monday the 21st itself: it moves, but not to before the 18th.
    expect(addWorkingDays(calendar, '2018-05-25', -4)).toBe('2018-05-18');
    expect(addWorkingDays(calendar, '2018-05-25', -5)).toBe('2018-05-18');
  });

  test('a year is not published until the day on which its notice is put on record', () => {
    const years = { ...officialCalendar.years };
    years['2018'] = {
      ...officialCalendar.years['2018'],
      notice: '通知',
      off: [],
      work: [],
      recordedOn: '2018-01-10',
    };
    const calendar = { years };
    expect(['2018-01-09', '2018-01-10', '2018-01-13'].map((day) => dayKind(calendar, day))).toEqual([
      'not-published',
      'working',
      'off',
    ]);
    expect(shift(calendar, '2018-01-13', 'earlier').actual).toBe('2018-01-12');
    expect(shift(calendar, '2018-01-06', 'earlier')).toMatchObject({ because: 'not-published' });
  });
});

test.each([
  ['2018-10-06', true],
  ['2018-05-12', false],
  ['2018-09-29', false],
  ['2018-05-14', false],
  ['2027-10-01', false],
])('%s is a holiday: %s', (date, holiday) => {
  expect(isHoliday(officialCalendar, date)).toBe(holiday);
});

test('a weekend day becomes a holiday by the word of the county, and a holiday a working day', () => {
  const calendar = withDays({
    '2018-05-12': [{ kind: 'off', recordedOn: '2018-05-01' }],
    '2018-05-01': [{ kind: 'working', recordedOn: '2018-04-20' }],
  });
  expect([isHoliday(calendar, '2018-05-12'), isHoliday(calendar, '2018-05-01')]).toEqual([true, false]);
});

const weekendsOnly: Shift = { weekend: 'earlier', holiday: 'not-stated' };
const secondAfter: Shift = { direction: 'later', workingDays: 2 };

test.each([
  ['2018-05-13', weekendsOnly, '2018-05-11', 'moved-earlier'],
  ['2018-05-01', weekendsOnly, '2018-05-01', 'not-moved'],
  // A Saturday inside the week off of October is a holiday first.
  ['2018-10-06', weekendsOnly, '2018-10-06', 'not-moved'],
  ['2018-05-14', weekendsOnly, '2018-05-14', 'as-stated'],
  // The second working day after the holiday that lasted to the 7th.
  ['2018-10-02', secondAfter, '2018-10-09', 'moved-later'],
  ['2018-05-12', secondAfter, '2018-05-15', 'moved-later'],
  ['2018-10-02', { direction: 'earlier', workingDays: 2 }, '2018-09-29', 'moved-earlier'],
  ['2027-05-01', weekendsOnly, '2027-05-01', 'not-published'],
] as const)('%s shifted by %j is %s, %s', (nominal, rule, actual, because) => {
  expect(shift(officialCalendar, nominal, rule)).toEqual({ nominal, actual, because });
});

describe('whatever is put on record', () => {
  const day = fc.integer({ min: 0, max: 18 }).map((days) => addCalendarDays('2017-12-24', days));
  /** On a day, or on the year (`2018`) as a whole. */
  type Word = { on: string; kind: CalendarEntry['kind']; recordedOn: string };
  const word: fc.Arbitrary<Word> = fc.record({
    on: fc.oneof({ weight: 8, arbitrary: day }, { weight: 1, arbitrary: fc.constant('2018') }),
    kind: fc.constantFrom('working', 'off', 'as-noticed'),
    recordedOn: day,
  });
  /** A county's words in the order of recording; the notice for 2018 counts from the first word that brings it. */
  const history = fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => words.toSorted((one, other) => (one.recordedOn < other.recordedOn ? -1 : 1)));
  const rule: fc.Arbitrary<Shift> = fc.oneof(
    fc.constantFrom('earlier' as const, 'later' as const, 'none' as const),
    fc.record({
      direction: fc.constantFrom('earlier' as const, 'later' as const),
      workingDays: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      weekend: fc.constantFrom('earlier' as const, 'later' as const, 'none' as const, 'not-stated' as const),
      holiday: fc.constantFrom('earlier' as const, 'later' as const, 'none' as const, 'not-stated' as const),
    }),
  );

  const calendarOf = (words: readonly Word[]): WorkCalendar => {
    const published = words.find(({ on }) => on === '2018');
    const { '2018': noticed, ...years } = officialCalendar.years;
    const days: Record<string, CalendarEntry[]> = {};
    for (const { on, kind, recordedOn } of words) {
      if (on !== '2018') days[on] = [...(days[on] ?? []), { kind, recordedOn }];
    }
    if (published === undefined || noticed === undefined) return { years, days };
    return { years: { ...years, 2018: { ...noticed, recordedOn: published.recordedOn } }, days };
  };
  /** Before and after the last word, and the day on which it was said. */
  const around = (words: readonly Word[]) => ({
    before: calendarOf(words.slice(0, -1)),
    after: calendarOf(words),
    recordedOn: words.at(-1)?.recordedOn ?? '',
  });

  test('moves no date that had passed, and none to before the day of the record', () => {
    fc.assert(
      fc.property(history, day, rule, (words, date, by) => {
        const { before, after, recordedOn } = around(words);
        const [was, is] = [shift(before, date, by), shift(after, date, by)];
        if (was.actual < recordedOn) expect(is).toEqual(was);
        else expect(is.actual >= recordedOn).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('moves no end of a count that had passed, and none to before the day of the record', () => {
    fc.assert(
      fc.property(history, day, fc.integer({ min: -12, max: 12 }), (words, date, days) => {
        const { before, after, recordedOn } = around(words);
        const [was, is] = [addWorkingDays(before, date, days), addWorkingDays(after, date, days)];
        if (was !== null && was < recordedOn) expect(is).toBe(was);
        else expect(is === null || is >= recordedOn).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves the days before it as they were lived', () => {
    fc.assert(
      fc.property(history, day, (words, date) => {
        const { before, after, recordedOn } = around(words);
        if (date < recordedOn) expect(dayKind(after, date)).toBe(dayKind(before, date));
      }),
    );
  });
});
