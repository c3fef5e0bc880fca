import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsOn,
  earlierDates,
  finishOf,
  forecast,
  type MilestoneStep,
  milestonesCounted,
  plannedBackward,
  type PlannedStep,
  planOn,
  slipsOf,
  templateFor,
} from './index.ts';

const step = (key: string, days: number, after: string[] = [], spare = 0): MilestoneStep => ({
  key,
  name: key,
  days,
  spare,
  after,
});

const planned = (finish: string, steps: MilestoneStep[]): PlannedStep[] => {
  const plan = plannedBackward(finish, steps);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.next;
};

/** 基础 60 → 主体 90（机动 7）→ 竣工 30. */
const building = planned('2018-12-31', [
  step('base', 60),
  step('frame', 90, ['base'], 7),
  step('finish', 30, ['frame']),
]);

describe('a plan worked out backward from completion', () => {
  it.each<[string, MilestoneStep[], string[]]>([
    ['nothing', [], []],
    ['one step', [step('a', 10)], ['2018-12-31']],
    ['a chain', [step('a', 10), step('b', 30, ['a'])], ['2018-12-01', '2018-12-31']],
    [
      'days left free before what follows',
      [step('a', 10, [], 5), step('b', 30, ['a'])],
      ['2018-11-26', '2018-12-31'],
    ],
    ['days left free before the end', [step('a', 10, [], 5)], ['2018-12-26']],
    [
      'the tighter of two that follow',
      [step('a', 10), step('b', 30, ['a']), step('c', 60, ['a'])],
      ['2018-11-01', '2018-12-31', '2018-12-31'],
    ],
    ['steps given in any order', [step('b', 30, ['a']), step('a', 10)], ['2018-12-31', '2018-12-01']],
  ])('plans %s', (_case, steps, days) => {
    expect(planned('2018-12-31', steps).map(({ plannedOn }) => plannedOn)).toEqual(days);
  });

  it.each<[string, MilestoneStep[], object]>([
    ['a step that waits for itself', [step('a', 1, ['a'])], { refused: 'milestone-cycle', keys: ['a', 'a'] }],
    [
      'a cycle, and names it from what comes first',
      [step('z', 1), step('a', 1, ['c']), step('b', 1, ['a']), step('c', 1, ['b'])],
      { refused: 'milestone-cycle', keys: ['a', 'b', 'c', 'a'] },
    ],
    ['a key twice', [step('a', 1), step('a', 2)], { refused: 'milestone-twice', keys: ['a'] }],
    ['a step that is not there', [step('a', 1, ['x'])], { refused: 'milestone-unknown', keys: ['x'] }],
  ])('refuses %s', (_case, steps, refusal) => {
    expect(plannedBackward('2018-12-31', steps)).toEqual(refusal);
  });

  it('says when the work has to begin', () => {
    expect(beginsOn(building)).toBe('2018-06-27');
    expect(beginsOn([])).toBeNull();
  });
});

describe('a forecast', () => {
  it('is the plan while nothing has slipped', () => {
    expect(forecast(building, {}, '2018-06-27').map(({ forecastOn }) => forecastOn)).toEqual(
      building.map(({ plannedOn }) => plannedOn),
    );
  });

  it('carries a slip on, less the days that were left free, and says so link by link', () => {
    // 基础 is planned for 08-26 and comes 12 days late; 主体 has no room before it, 竣工 has 7 days.
    const stands = forecast(building, { base: '2018-09-07' }, '2018-09-10');
    expect(stands.map(({ forecastOn, late, own }) => [forecastOn, late, own])).toEqual([
      ['2018-09-07', 12, 12],
      ['2018-12-06', 12, 0],
      ['2019-01-05', 5, 0],
    ]);
    expect(slipsOf(stands)).toEqual([
      [
        { key: 'base', name: 'base', late: 12, reached: true, absorbed: 0 },
        { key: 'frame', name: 'frame', late: 12, reached: false, absorbed: 0 },
        { key: 'finish', name: 'finish', late: 5, reached: false, absorbed: 7 },
      ],
    ]);
  });

  it('ends a chain where free days take the slip up', () => {
    const stands = forecast(building, { base: '2018-08-26', frame: '2018-11-28' }, '2018-11-28');
    expect(slipsOf(stands)).toEqual([
      [
        { key: 'frame', name: 'frame', late: 4, reached: true, absorbed: 0 },
        { key: 'finish', name: 'finish', late: 0, reached: false, absorbed: 4 },
      ],
    ]);
  });

  it('takes what is past its day for done today at the soonest', () => {
    expect(forecast(building, {}, '2018-08-31')[0]).toMatchObject({
      forecastOn: '2018-08-31',
      late: 5,
      own: 5,
    });
  });

  it('counts what was due by a day, and what of it was reached by then', () => {
    const reached = { base: '2018-09-07' };
    expect(milestonesCounted(building, reached, '2018-08-25')).toEqual({ due: 0, met: 0 });
    expect(milestonesCounted(building, reached, '2018-08-31')).toEqual({ due: 1, met: 0 });
    expect(milestonesCounted(building, reached, '2018-09-30')).toEqual({ due: 1, met: 1 });
  });
});

describe('a changed plan', () => {
  const version = (number: number, finish: string, madeOn: string, reason: string | null) => ({
    version: number,
    finish,
    madeOn,
    reason,
    steps: planned(finish, [step('a', 10), step('b', 30, ['a'])]),
  });
  const versions = [
    version(2, '2019-01-31', '2018-06-10', '征地推迟'),
    version(1, '2018-12-31', '2018-03-01', null),
  ];

  it('keeps the old dates with when and why', () => {
    expect(earlierDates(versions).get('b')).toEqual([
      { plannedOn: '2018-12-31', changedOn: '2018-06-10', reason: '征地推迟' },
    ]);
  });

  it('is the one that held on a day', () => {
    expect(planOn(versions, '2018-02-28')).toBeNull();
    expect(planOn(versions, '2018-06-09')?.version).toBe(1);
    expect(planOn(versions, '2018-06-10')?.version).toBe(2);
  });
});

describe('a template', () => {
  const templates = [{ suits: ['公路', '道路'] }, { suits: ['水利'] }, { suits: [] }];

  it.each([
    [['基础设施', '水利'], '清溪河治理', 1],
    [['基础设施', '交通'], '二级公路改建', 0],
    [['社会事业'], '博物馆', 2],
  ])('for %j %s', (category, name, at) => {
    expect(templateFor(templates, { category, name })).toBe(templates[at]);
  });

  it('is none where there are none', () => {
    expect(templateFor([], { category: [], name: '' })).toBeNull();
  });
});

/** Steps each of which waits for some of those before it, in any order. */
const somePlan = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 120 }),
      spare: fc.integer({ min: 0, max: 20 }),
      waits: fc.nat(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map(({ days, spare, waits }, at) =>
      step(
        `s${at}`,
        days,
        drawn.flatMap((_one, before) => (before < at && (waits >> before) % 2 === 1 ? [`s${before}`] : [])),
        spare,
      ),
    ),
  )
  .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));
const someReached = fc.array(fc.option(fc.integer({ min: -60, max: 200 }), { nil: undefined }), {
  minLength: 9,
  maxLength: 9,
});

const dated = (steps: readonly PlannedStep[], offsets: readonly (number | undefined)[]) =>
  Object.fromEntries(
    steps.flatMap(({ key, plannedOn }) => {
      const offset = offsets[Number(key.slice(1))];
      if (offset === undefined) return [];
      return [[key, new Date(Date.parse(plannedOn) + offset * 86_400_000).toISOString().slice(0, 10)]];
    }),
  );

describe('for every plan', () => {
  it('the pass backward and the pass forward agree', () => {
    fc.assert(
      fc.property(somePlan, (steps) => {
        const plan = planned('2020-06-30', steps);
        const stands = forecast(plan, {}, beginsOn(plan) ?? '2020-06-30');
        expect(stands.map(({ forecastOn }) => forecastOn)).toEqual(plan.map(({ plannedOn }) => plannedOn));
        expect(slipsOf(stands)).toEqual([]);
        expect((finishOf(stands) ?? '') <= '2020-06-30').toBe(true);
      }),
    );
  });

  it('no step begins before what it waits for is done', () => {
    fc.assert(
      fc.property(somePlan, (steps) => {
        const plan = planned('2020-06-30', steps);
        for (const { key, after, days } of plan) {
          for (const before of after) {
            const [first, second] = [before, key].map((one) =>
              Date.parse(plan.find((other) => other.key === one)?.plannedOn ?? ''),
            ) as [number, number];
            expect(second - first).toBeGreaterThanOrEqual(days * 86_400_000);
          }
        }
      }),
    );
  });

  it('a slip never makes anything earlier', () => {
    fc.assert(
      fc.property(
        somePlan,
        someReached,
        fc.nat(8),
        fc.integer({ min: 1, max: 90 }),
        (steps, offsets, which, by) => {
          const plan = planned('2020-06-30', steps);
          const later = offsets.map((offset, at) =>
            at === which && offset !== undefined ? offset + by : offset,
          );
          const [before, after] = [offsets, later].map((each) =>
            forecast(plan, dated(plan, each), '2019-12-31'),
          );
          for (const [at, one] of (after ?? []).entries()) {
            expect(one.forecastOn >= (before?.[at]?.forecastOn ?? '')).toBe(true);
          }
        },
      ),
    );
  });

  it('every chain of slips begins with one that is late by itself and grows no later on its way', () => {
    fc.assert(
      fc.property(somePlan, someReached, (steps, offsets) => {
        const plan = planned('2020-06-30', steps);
        const stands = forecast(plan, dated(plan, offsets), '2019-12-31');
        for (const chain of slipsOf(stands)) {
          expect(stands.find(({ key }) => key === chain[0]?.key)?.own).toBeGreaterThan(0);
          for (const [at, { late }] of chain.entries()) {
            if (at > 0) expect(late).toBeLessThanOrEqual(chain[at - 1]?.late ?? 0);
          }
        }
      }),
    );
  });
});
