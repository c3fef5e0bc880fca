import { officialCalendar } from '../calendar/index.ts';
import type { FactValue, Subject, Yardstick } from '../judgement/index.ts';
import type { MeasureRule, Scorecard, ScoreItem, ScorePart } from '../mechanism/index.ts';
import { type GivenPoints, scoreOf } from '../scoring/index.ts';

/** What is known of a subject in one period. */
export type Facts = Record<string, FactValue>;

const measures: Record<string, MeasureRule['is']> = {
  'starts-gap': { difference: { of: { fact: 'starts' }, minus: { fact: 'starts-target' } } },
  'sum-gap': { difference: { of: { fact: 'sum' }, minus: { fact: 'sum-target' } } },
  'sum-rate': { rate: { of: { fact: 'sum' }, to: { fact: 'sum-target' } } },
  'sum-short': { difference: { of: 100, minus: { measure: 'sum-rate' } } },
  'new-starts': { projects: { where: { fact: 'new', is: true } } },
  continued: { projects: { where: { fact: 'new', is: false } } },
  listed: { projects: { where: { listed: ['province'] } } },
  planned: { total: { of: { fact: 'annual-plan' } } },
  done: { total: { of: { fact: 'completed' } } },
  'done-this-month': { total: { of: { fact: 'completed-this-month' } } },
  progress: { rate: { of: { measure: 'done' }, to: { measure: 'planned' } } },
};

export const yardstick: Yardstick = {
  mechanism: {
    settings: [{ id: 'edge', clause: 'one', asks: 'whose', decides: 'edge', default: 'upper' }],
    classes: [],
    measures: Object.entries(measures).map(([id, is]) => ({ id, clause: 'one', name: id, of: 'unit', is })),
  },
  calendar: officialCalendar,
};

export const item = (id: string, method: ScoreItem['method'], more: Partial<ScoreItem> = {}): ScoreItem => ({
  id,
  clause: `clause-${id}`,
  says: id,
  kind: 'score',
  method,
  ...more,
});
export const part = (id: string, items: ScoreItem[], more: Partial<ScorePart> = {}): ScorePart => ({
  id,
  clause: `clause-${id}`,
  name: id,
  items,
  ...more,
});
export const card = (parts: ScorePart[], more: Partial<Scorecard> = {}): Scorecard => ({
  id: 'card',
  clause: 'one',
  name: 'card',
  says: 'who did how well',
  of: 'unit',
  period: 'year',
  outOf: 100,
  parts,
  gates: [],
  grades: [],
  leagues: [],
  decimals: 2,
  objections: 'not-stated',
  ...more,
});

/** A unit as it is at the end of May 2025. */
export const unit = (facts: Facts, more: Partial<Subject> = {}): Subject => ({
  id: 'unit',
  observations: [{ period: '2025-05', asOf: '2025-05-31', facts }],
  ...more,
});

export const gave = (item: string, points: number, project?: string): GivenPoints => ({
  item,
  points,
  by: 'somebody',
  on: '2025-06-03',
  ...(project === undefined ? {} : { project }),
});

export const alone = (only: ScoreItem, facts: Facts, given: GivenPoints[] = [], of: Partial<Subject> = {}) =>
  scoreOf(yardstick, card([part('part', [only])]), unit(facts, of), given).parts[0]?.items[0];

export const yi = 100_000_000;

/** Guangxi: over the target in absolute money, under it in percentage points; at most 3 either way; 50 with the bonus passes. */
export const starts = item(
  'starts',
  {
    target: {
      actual: { fact: 'starts' },
      target: { fact: 'starts-target' },
      over: { points: 0.1, per: 1, of: { measure: 'starts-gap' }, atMost: 3 },
      under: { points: 0.1, per: 1, of: { measure: 'starts-gap' }, atMost: 3 },
    },
  },
  { points: 25 },
);
export const money = item(
  'money',
  {
    target: {
      actual: { fact: 'sum' },
      target: { fact: 'sum-target' },
      over: { points: 0.1, per: yi, of: { measure: 'sum-gap' }, atMost: 3 },
      under: { points: 0.1, per: 1, of: { measure: 'sum-short' }, atMost: 3 },
    },
  },
  { points: 25 },
);
export const zone = (starts: number, sum: number): Facts => ({
  starts,
  'starts-target': 10,
  sum: sum * yi,
  'sum-target': 50 * yi,
});
