import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { FindingCode } from '../finding/index.ts';
import type { FactValue, Subject } from '../judgement/index.ts';
import { scoreOf } from '../scoring/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const zones = shippedMechanism('guangxi-zones');

const found = checkMechanism(zones, officialCalendar, { from: '2018-01-01', to: '2018-12-31' });

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['method-not-stated', 'zone-award', '五'],
  ['pass-not-stated', 'zone-award', '五'],
  ['issue-date-not-stated', undefined, '文首'],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  expect(found.filter((one) => one.code === code).map((one) => [one.rule, one.clause])).toContainEqual([
    rule,
    clause,
  ]);
});

test('four times 3 points of bonus may go over the hundred (一)', () => {
  expect(found.find(({ code }) => code === 'score-over-whole')?.params).toMatchObject({
    most: 112,
    whole: 100,
  });
});

const yi = 100_000_000;

const project = (id: string, facts: Record<string, FactValue>): Subject => ({
  id,
  observations: [{ period: '2018', asOf: '2018-12-31', facts }],
});

const many = (count: number, id: string, facts: Record<string, FactValue>): Subject[] =>
  Array.from({ length: count }, (_, index) => project(`${id}-${index + 1}`, facts));

/** What a zone did; sums in hundreds of millions. */
type Done = { starts: number; startSum: number; completions: number; continuedSum: number };

/** Targets: 10 starts and 2 bn in them, 5 completions, 3 bn in continued projects. */
const onTarget: Done = { starts: 10, startSum: 20, completions: 5, continuedSum: 30 };

const zone = (done: Partial<Done>): Subject => {
  const { starts, startSum, completions, continuedSum } = { ...onTarget, ...done };
  const fresh = { 'project-type': 'new-start', 'completed-on': null };
  const continued = { 'project-type': 'continued', 'started-on': '2016-03-01' };
  return {
    id: 'a-zone',
    observations: [
      {
        period: '2018',
        asOf: '2018-12-31',
        facts: {
          'new-start-target': 10,
          'new-start-investment-target': 20 * yi,
          'completion-target': 5,
          'continued-investment-target': 30 * yi,
        },
      },
    ],
    projects: [
      ...many(starts, 'start', { ...fresh, 'started-on': '2018-04-01', completed: 0 }),
      // On the plan as new, with the money spent, and no spade in the ground yet.
      project('preparing', { ...fresh, 'started-on': null, completed: startSum * yi }),
      ...many(completions, 'done', { ...continued, 'completed-on': '2018-10-01', completed: 0 }),
      project('going-on', { ...continued, 'completed-on': null, completed: continuedSum * yi }),
    ],
  };
};

const score = (done: Partial<Done>) => {
  const [card] = zones.scorecards;
  if (card === undefined) throw new Error('The file has a scorecard');
  return scoreOf({ mechanism: zones, calendar: officialCalendar }, card, zone(done));
};

test.each<[string, Partial<Done>, [count: number, sum: number, part: number, passed: boolean]]>([
  ['on target', {}, [25, 25, 50, true]],
  // 2 over at 0.1; 3.5 hundred million over at 0.1.
  ['over', { starts: 12, startSum: 23.5 }, [25.2, 25.35, 50.55, true]],
  // 2 under at 0.1; 18 of 20 is 90 percent, 10 points under at 0.1.
  ['under', { starts: 8, startSum: 18 }, [24.8, 24, 48.8, false]],
  // The same 200 million: 0.2 above the target, 1 below it.
  ['200 million over', { startSum: 22 }, [25, 25.2, 50.2, true]],
  ['200 million under', { startSum: 18 }, [25, 24, 49, false]],
  // 5 projects over make up for 5 points under: 50 with the bonus passes.
  ['one makes up for the other', { starts: 15, startSum: 19 }, [25.5, 24.5, 50, true]],
  ['a bonus of 3 at the most', { starts: 45, startSum: 60 }, [28, 28, 56, true]],
  // 12 of 20 is 40 points under.
  ['a deduction of 3 at the most', { startSum: 12 }, [25, 22, 47, false]],
])('the first part, %s (三)', (_, done, [count, sum, points, passed]) => {
  expect(score(done).parts[0]).toMatchObject({
    points,
    passed,
    items: [{ points: count }, { points: sum }],
  });
});

test.each<[string, Partial<Done>, [count: number, sum: number, part: number, passed: boolean]]>([
  ['on target', {}, [25, 25, 50, true]],
  // Here money counts alike on both sides: 200 million are 0.2.
  ['200 million over', { continuedSum: 32 }, [25, 25.2, 50.2, true]],
  ['200 million under', { continuedSum: 28 }, [25, 24.8, 49.8, false]],
  ['two more completed make up for it', { completions: 7, continuedSum: 28 }, [25.2, 24.8, 50, true]],
  ['far under', { completions: 0, continuedSum: 0 }, [24.5, 22, 46.5, false]],
])('the second part, %s (四)', (_, done, [count, sum, points, passed]) => {
  expect(score(done).parts[1]).toMatchObject({
    points,
    passed,
    items: [{ points: count }, { points: sum }],
  });
});

test('without the scoring of the third part there is no whole, only what the others come to (五)', () => {
  // 50.55 + 49.8.
  expect(score({ starts: 12, startSum: 23.5, continuedSum: 28 })).toMatchObject({
    points: null,
    soFar: 100.35,
    outOf: 100,
    unscored: ['listed-new-starts'],
  });
});

/** The first gate lowers the award by one grade, the second takes it away; the third part may have been failed too. */
test.each<[string, Partial<Done>, (boolean | null)[], boolean | null]>([
  ['none failed for certain', {}, [null, false], true],
  ['one failed, perhaps two', { startSum: 18 }, [null, null], null],
  ['two failed, whatever the third', { startSum: 18, continuedSum: 28 }, [false, true], false],
])('%s (六)', (_, done, hits, award) => {
  const { gates, grade } = score(done);
  expect(gates.map(({ hit }) => hit)).toEqual(hits);
  expect(grade?.award).toBe(award);
});

test('a target that nobody signed leaves its part open', () => {
  const of = zone({});
  const [card] = zones.scorecards;
  const without = { ...of, observations: [{ period: '2018', asOf: '2018-12-31', facts: {} }] };
  expect(
    card && scoreOf({ mechanism: zones, calendar: officialCalendar }, card, without).parts[0],
  ).toMatchObject({ points: null, passed: null, unscored: ['new-start-count', 'new-start-investment'] });
});
