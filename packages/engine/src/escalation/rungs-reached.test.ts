import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, officialCalendar } from '../calendar/index.ts';
import type { Yardstick } from '../judgement/index.ts';
import type { Colour, Ladder, Rung } from '../mechanism/index.ts';
import { publishedDate } from '../testing/arbitrary.ts';
import { rungsFrom, rungsReached, rungStandings, type Situation } from './index.ts';

const yardstick: Yardstick = {
  mechanism: {
    settings: [{ id: 'count', clause: '五', asks: 'which days', decides: 'day-count', default: 'working' }],
    measures: [],
    classes: [],
  },
  calendar: officialCalendar,
};

const rung = (id: string, when: Rung['when'], next?: string): Rung => ({
  id,
  clause: `五-${id}`,
  says: id,
  when,
  do: 'remind',
  to: { relation: 'responsible-unit' },
  ...(next === undefined ? {} : { next }),
});
const ladder = (id: string, ...rungs: Rung[]): Ladder => ({
  id,
  clause: '五',
  says: id,
  of: 'decision',
  rungs,
});

/** A Wednesday; 1–5 May 2025 are off, and 27 April is worked. */
const limit = '2025-04-30';
const nothing: Situation = { asOf: limit, limit, times: null, lights: {}, subject: null };

const reachedIn = (start: Ladder, situation: Partial<Situation>, ...others: Ladder[]) =>
  rungsReached(yardstick, [start, ...others], start, { ...nothing, ...situation }).map(({ rung }) => rung);

describe('days past a limit', () => {
  const calendar = ladder(
    'calendar',
    rung('ahead', { overdue: -3, days: 'calendar' }),
    rung('late', { overdue: 1, days: 'calendar' }),
    rung('very-late', { overdue: 10, days: 'calendar' }),
  );
  const working = ladder(
    'working',
    rung('ahead', { overdue: -3, days: 'working' }),
    rung('late', { overdue: 1, days: { setting: 'count' } }),
    rung('very-late', { overdue: 3, days: 'working' }),
  );
  test.each<[string, string[], string[]]>([
    ['2025-04-26', [], []],
    // Sunday the 27th is worked: 28, 29 and 30 April are three working days.
    ['2025-04-27', ['ahead'], ['ahead']],
    ['2025-04-30', ['ahead'], ['ahead']],
    ['2025-05-01', ['ahead', 'late'], ['ahead']],
    ['2025-05-05', ['ahead', 'late'], ['ahead']],
    ['2025-05-06', ['ahead', 'late'], ['ahead', 'late']],
    ['2025-05-08', ['ahead', 'late'], ['ahead', 'late', 'very-late']],
    ['2025-05-10', ['ahead', 'late', 'very-late'], ['ahead', 'late', 'very-late']],
  ])('%s', (asOf, byCalendar, byWorking) => {
    expect(reachedIn(calendar, { asOf })).toEqual(byCalendar);
    expect(reachedIn(working, { asOf })).toEqual(byWorking);
  });

  test('are not known without a limit, or through a year whose holidays are not published', () => {
    const far = { limit: '1999-12-30', asOf: '2000-01-05' };
    expect(rungStandings(yardstick, [], working, { ...nothing, ...far })[1]).toEqual({
      ladder: 'working',
      rung: 'late',
      clause: '五-late',
      reached: null,
      why: { by: 'overdue', days: null, from: 1, count: 'working' },
    });
    expect(reachedIn(calendar, { limit: null })).toEqual([]);
  });
});

describe('the nth time, a light, a condition', () => {
  const times = ladder(
    'times',
    rung('first', { times: 1 }),
    rung('second', { times: 2 }),
    rung('third', { times: 3 }),
  );
  test.each<[number | null, string[]]>([
    [null, []],
    [1, ['first']],
    [3, ['first', 'second', 'third']],
  ])('the time number %s', (count, expected) => {
    expect(reachedIn(times, { times: count })).toEqual(expected);
  });

  const lights = ladder(
    'lights',
    rung('yellow', { light: 'progress', is: 'yellow' }),
    rung('red', { light: 'progress', is: 'red' }),
    rung('red-again', { light: 'progress', is: 'red', running: 2 }),
  );
  test.each<[(Colour | null)[], string[]]>([
    [[], []],
    [['red', 'yellow'], ['yellow']],
    [['green', 'red'], ['red']],
    [['red'], ['red']],
    [[null, 'red'], ['red']],
    [
      ['red', 'red'],
      ['red', 'red-again'],
    ],
    [['red', null], []],
  ])('the lights %j', (progress, expected) => {
    const shown = progress.map((colour) => ({ progress: colour }));
    expect(reachedIn(lights, { lights: { progress: shown } })).toEqual(expected);
  });

  test.each<[string, Record<string, Colour | null>[], string[]]>([
    ['one of several is red', [{ pace: 'green', start: 'red' }], ['red']],
    [
      'two take turns',
      [
        { pace: 'red', start: 'green' },
        { pace: 'green', start: 'red' },
      ],
      ['red'],
    ],
    ['one stays so', [{ pace: 'red' }, { pace: 'red', start: 'yellow' }], ['yellow', 'red', 'red-again']],
    ['one that is not known', [{ pace: null, start: 'green' }], []],
    ['no dimension has a colour', [{}], []],
  ])('lights that stand for themselves: %s', (_, progress, expected) => {
    expect(reachedIn(lights, { lights: { progress } })).toEqual(expected);
  });

  test('a condition is judged by what is known of the subject', () => {
    const stalled = ladder('stalled', rung('stalled', { condition: { fact: 'stalled', is: true } }));
    const observed = (stalled: boolean | null) => ({
      subject: { id: 'p', observations: [{ period: '2025-04', asOf: limit, facts: { stalled } }] },
    });
    expect(reachedIn(stalled, observed(true))).toEqual(['stalled']);
    expect(reachedIn(stalled, observed(false))).toEqual([]);
    expect(rungStandings(yardstick, [], stalled, { ...nothing, ...observed(null) })[0]?.reached).toBeNull();
    expect(reachedIn(stalled, {})).toEqual([]);
  });

  test('a rung of which the document does not say when it is taken is shown, and never reached', () => {
    const open = ladder('open', rung('open', 'not-stated'), rung('late', { overdue: 1, days: 'calendar' }));
    const standings = rungStandings(yardstick, [], open, { ...nothing, asOf: '2025-05-02' });
    expect(standings.map(({ reached, why }) => [reached, why.by])).toEqual([
      [null, 'not-stated'],
      [true, 'overdue'],
    ]);
  });
});

describe('the way from rung to rung', () => {
  const ids = (ladders: Ladder[]) =>
    ladders
      .slice(0, 1)
      .flatMap((start) => rungsFrom(ladders, start))
      .map(({ ladder, rung }) => `${ladder.id}/${rung.id}`);
  const at = (id: string, next?: string) => rung(id, { times: 1 }, next);

  test.each<[string, Ladder[], string[]]>([
    ['as written', [ladder('a', at('one'), at('two'))], ['a/one', 'a/two']],
    ['over one', [ladder('a', at('one', 'three'), at('two'), at('three'))], ['a/one', 'a/three']],
    [
      'into another ladder and up it',
      [ladder('a', at('one', 'four'), at('two')), ladder('b', at('three'), at('four'), at('five'))],
      ['a/one', 'b/four', 'b/five'],
    ],
    [
      'the own ladder before another',
      [ladder('a', at('one', 'two'), at('two')), ladder('b', at('two'))],
      ['a/one', 'a/two'],
    ],
    ['back to itself', [ladder('a', at('one', 'one'))], ['a/one']],
    [
      'round through two ladders',
      [ladder('a', at('one', 'two')), ladder('b', at('two', 'one'))],
      ['a/one', 'b/two'],
    ],
    ['to a rung there is not', [ladder('a', at('one', 'none'), at('two'))], ['a/one']],
  ])('%s', (_, ladders, expected) => {
    expect(ids(ladders)).toEqual(expected);
  });
});

test('what is reached on a day is reached on every later one', () => {
  const count = fc.constantFrom('calendar' as const, 'working' as const);
  fc.assert(
    fc.property(
      publishedDate,
      fc.integer({ min: -20, max: 60 }),
      fc.nat({ max: 30 }),
      fc.integer({ min: -10, max: 30 }),
      count,
      (limit, days, more, overdue, count) => {
        const one = ladder('one', rung('one', { overdue, days: count }));
        const on = (asOf: string) => reachedIn(one, { limit, asOf }).length;
        return on(addCalendarDays(limit, days)) <= on(addCalendarDays(limit, days + more));
      },
    ),
  );
});
