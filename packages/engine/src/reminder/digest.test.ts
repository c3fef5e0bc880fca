import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import { digestOf, type Expected, type Owed, type Told, workingDay } from './index.ts';

const owed = (limit: string | null, recorded = true): Owed => ({ id: 'duty/case/unit:a', limit, recorded });
const told = (kind: Told['kind'], limit: string | null, on: string): Told => ({
  id: 'duty/case/unit:a',
  kind,
  limit,
  on,
});
const kindsOn = (asOf: string, one: Owed, before: Told[] = []) =>
  digestOf({ owed: [one], expected: [] }, asOf, officialCalendar, before)?.reminders.map(
    ({ kind }) => kind,
  ) ?? null;

// In May 2018 the 14th is a Monday, and nothing but weekends is off; 29 April to 1 May is a holiday, the 28th is worked.
describe('of something due', () => {
  test.each([
    ['four working days ahead, nothing', '2018-05-14', '2018-05-18', null],
    ['three working days ahead', '2018-05-15', '2018-05-18', ['in-3']],
    ['three working days, and a weekend between', '2018-05-17', '2018-05-22', ['in-3']],
    ['first heard of two days ahead, the same', '2018-05-16', '2018-05-18', ['in-3']],
    ['one working day ahead', '2018-05-17', '2018-05-18', ['in-1']],
    ['on the day itself', '2018-05-18', '2018-05-18', ['last-day']],
    ['on the last working day, where the limit is a day off', '2018-05-18', '2018-05-20', ['last-day']],
    ['before a holiday', '2018-04-28', '2018-05-01', ['last-day']],
    ['on a Saturday that is worked', '2018-04-28', '2018-05-02', ['in-1']],
    ['the first working day past it', '2018-05-21', '2018-05-18', ['overdue']],
    ['on a day off, nothing', '2018-05-19', '2018-05-18', null],
    ['on a holiday, nothing', '2018-05-01', '2018-05-02', null],
  ])('%s', (_name, asOf, limit, kinds) => {
    expect(kindsOn(asOf, owed(limit))).toEqual(kinds);
  });

  test.each([
    ['a threshold that was told', 'in-3', '2018-05-18', '2018-05-15', '2018-05-16', null],
    ['the next threshold', 'in-3', '2018-05-18', '2018-05-15', '2018-05-17', ['in-1']],
    ['another limit, after an extension', 'in-3', '2018-05-11', '2018-05-08', '2018-05-15', ['in-3']],
    ['overdue within a week', 'overdue', '2018-05-18', '2018-05-21', '2018-05-25', null],
    ['overdue after a week', 'overdue', '2018-05-18', '2018-05-21', '2018-05-28', ['overdue']],
  ] as const)('told before: %s', (_name, kind, limit, on, asOf, kinds) => {
    expect(kindsOn(asOf, owed('2018-05-18'), [told(kind, limit, on)])).toEqual(kinds);
  });

  it('what the ledger never hears again is told once', () => {
    const before = [told('in-3', '2018-05-18', '2018-05-15')];
    expect(kindsOn('2018-05-17', owed('2018-05-18', false), before)).toBeNull();
    expect(kindsOn('2018-05-28', owed('2018-05-18', false), before)).toBeNull();
  });

  it('what has no limit is told once', () => {
    expect(kindsOn('2018-05-14', owed(null))).toEqual(['new']);
    expect(kindsOn('2018-05-15', owed(null), [told('new', null, '2018-05-14')])).toBeNull();
  });

  it('in a year without a notice only weekends are off, and it says so', () => {
    const digest = (asOf: string) =>
      digestOf({ owed: [owed('2099-05-18')], expected: [] }, asOf, officialCalendar, []);
    expect(digest('2099-05-15')).toMatchObject({ estimated: true, reminders: [{ kind: 'in-1' }] });
    expect(digest('2099-05-16')).toBeNull();
    expect(workingDay(officialCalendar, '2018-05-14')).toEqual({ working: true, estimated: false });
  });
});

describe('of a meeting', () => {
  const news = (date: string | null, before: Told[]) =>
    digestOf(
      { owed: [], expected: [{ id: 'meeting/m', date }] },
      '2018-05-14',
      officialCalendar,
      before,
    )?.reminders.map(({ kind, limit }) => [kind, limit])[0] ?? null;
  const known = (kind: Told['kind'], limit: string | null, on = '2018-05-10') => ({
    id: 'meeting/m',
    kind,
    limit,
    on,
  });

  test.each([
    ['called', '2018-05-16', [], ['meeting-called', '2018-05-16']],
    ['known', '2018-05-16', [known('meeting-called', '2018-05-16')], null],
    ['moved', '2018-05-17', [known('meeting-called', '2018-05-16')], ['meeting-moved', '2018-05-17']],
    ['skipped', null, [known('meeting-called', '2018-05-16')], ['meeting-skipped', null]],
    ['known to be skipped', null, [known('meeting-skipped', null)], null],
    [
      'called again',
      '2018-05-18',
      [known('meeting-called', '2018-05-16', '2018-05-09'), known('meeting-skipped', null)],
      ['meeting-called', '2018-05-18'],
    ],
    ['over', '2018-05-11', [], null],
  ] as const)('%s', (_name, date, before, expected) => {
    expect(news(date, [...before])).toEqual(expected);
  });
});

it('the most pressing comes first', () => {
  const digest = digestOf(
    {
      owed: [owed(null), { ...owed('2018-05-14'), id: 'b' }, { ...owed('2018-05-11'), id: 'c' }],
      expected: [{ id: 'd', date: '2018-05-15' }],
    },
    '2018-05-14',
    officialCalendar,
    [],
  );
  expect(digest?.reminders.map(({ kind }) => kind)).toEqual(['overdue', 'last-day', 'new', 'meeting-called']);
});

describe('over any run of days', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((days) => addCalendarDays('2018-04-20', days));
  const duty = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    limits: fc.array(fc.option(date), { minLength: 1, maxLength: 3 }),
    recorded: fc.boolean(),
  });
  const meeting = fc.record({
    id: fc.constantFrom('m', 'n'),
    dates: fc.array(fc.option(date), { minLength: 1 }),
  });
  const seasons = fc.record({
    duties: fc.uniqueArray(duty, { selector: ({ id }) => id }),
    meetings: fc.uniqueArray(meeting, { selector: ({ id }) => id }),
  });

  /** Looks twice a day for two months, as two processes would; limits and days of meetings change every fortnight. */
  const live = ({
    duties,
    meetings,
  }: {
    duties: { id: string; limits: (string | null)[]; recorded: boolean }[];
    meetings: { id: string; dates: (string | null)[] }[];
  }) => {
    const heard: Told[] = [];
    for (let index = 0; index < 120; index += 1) {
      const day = Math.floor(index / 2);
      const asOf = addCalendarDays('2018-04-20', day);
      const turn = Math.floor(day / 14);
      const digest = digestOf(
        {
          owed: duties.map(({ id, limits, recorded }): Owed => ({
            id,
            recorded,
            limit: limits[turn % limits.length] ?? null,
          })),
          expected: meetings.map(({ id, dates }): Expected => ({
            id,
            date: dates[turn % dates.length] ?? null,
          })),
        },
        asOf,
        officialCalendar,
        heard,
      );
      if (digest)
        heard.push(...digest.reminders.map(({ id, kind, limit }) => ({ id, kind, limit, on: asOf })));
    }
    return heard;
  };

  it('nobody is told anything twice of one limit, but what stays overdue, and that weekly at most', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        const heard = live(season).filter(({ kind }) => !kind.startsWith('meeting'));
        const met = Map.groupBy(heard, ({ id, kind, limit }) => `${id} ${kind} ${limit}`);
        for (const alike of met.values()) {
          alike.slice(1).forEach((one, index) => {
            expect(one.kind).toBe('overdue');
            expect(one.on >= addCalendarDays(alike[index]?.on ?? '', 7)).toBe(true);
          });
        }
      }),
    );
  });

  it('nothing is told on a day off, and nothing twice on one day', () => {
    fc.assert(
      fc.property(seasons, (season) => {
        const heard = live(season);
        for (const { on } of heard) expect(workingDay(officialCalendar, on).working).toBe(true);
        expect(new Set(heard.map(({ id, on }) => `${id} ${on}`)).size).toBe(heard.length);
      }),
    );
  });

  it('whatever passes its limit undone was told of on or before its last working day, or when it came', () => {
    fc.assert(
      fc.property(date, (limit) => {
        const heard = live({ duties: [{ id: 'a', limits: [limit], recorded: true }], meetings: [] });
        const first = heard[0];
        expect(first).toBeDefined();
        if (first && limit > '2018-04-24') expect(first.on <= limit).toBe(true);
      }),
    );
  });
});
