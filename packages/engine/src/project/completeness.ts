import type { Halt, Stage } from './stage.ts';
import { stages } from './stage.ts';

/** What a project's record is judged by; null where nobody has said. */
export type ProjectRecord = {
  stage: Stage;
  halt: Halt | null;
  nationalCode: string | null;
  owner: string | null;
  responsibleUnitId: string | null;
  place: string | null;
  hasPosition: boolean;
  content: string | null;
  startYear: number | null;
  endYear: number | null;
  totalInvestment: number | null;
  /** By how much the sources of money miss the total, whole yuan. */
  beyondTotal: number | null;
  hasSources: boolean;
  annualPlan: number | null;
  goal: string | null;
  hasPermits: boolean;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
  enteredOn: string;
  /** The last month that was reported, and how many in a row, up to it, said "no change". */
  lastMonth: string | null;
  monthsUnchanged: number;
  /** The last month with a photograph. */
  lastPhotograph: string | null;
};

export const gapCodes = [
  'code',
  'owner',
  'unit',
  'place',
  'position',
  'content',
  'years',
  'total',
  'sources',
  'sources-differ',
  'plan',
  'goal',
  'permits',
  'planned-finish',
  'actual-start',
  'actual-finish',
  'overdue',
  'never-reported',
  'month-missing',
  'long-unchanged',
  'no-photograph',
  'photograph-old',
] as const;
export type GapCode = (typeof gapCodes)[number];
/** Something missing or stale. Money in `params` is whole yuan, dates and months are ISO. */
export type Gap = { code: GapCode; params: Readonly<Record<string, string | number>> };

/** From the third month of "no change" on, a reader cannot tell rest from neglect. */
const restingMonths = 3;
/** Months after which a photograph no longer shows how a site stands. */
const photographMonths = 3;

/**
 * What is missing or stale in a project's record (三（一）: progress clear, problems known), as of a day. What a stage does
 * not have yet is not asked for: no code in the pipeline, no permits before preparation. Withdrawn projects owe nothing.
 */
export const gapsOf = (project: ProjectRecord, asOf: string): Gap[] => {
  if (project.halt === 'withdrawn') return [];
  const gaps: Gap[] = [];
  const ask = (code: GapCode, missing: boolean, params: Gap['params'] = {}) => {
    if (missing) gaps.push({ code, params });
  };
  const reached = (stage: Stage) => stages.indexOf(project.stage) >= stages.indexOf(stage);
  const underWay = project.halt === null && project.stage !== 'completed';
  ask('unit', project.responsibleUnitId === null);
  ask('owner', project.owner === null && reached('preparation'));
  ask('code', project.nationalCode === null && reached('started'));
  ask('place', project.place === null);
  ask('position', !project.hasPosition && reached('preparation'));
  ask('content', project.content === null);
  ask('years', project.startYear === null || project.endYear === null);
  ask('total', project.totalInvestment === null);
  ask('sources', !project.hasSources && reached('preparation'));
  ask('sources-differ', (project.beyondTotal ?? 0) !== 0, { yuan: project.beyondTotal ?? 0 });
  ask('plan', project.annualPlan === null && underWay, { year: asOf.slice(0, 4) });
  ask('goal', project.goal === null && project.annualPlan !== null && underWay, { year: asOf.slice(0, 4) });
  ask('permits', !project.hasPermits && reached('preparation'));
  ask('planned-finish', project.plannedFinish === null && reached('started'));
  ask('actual-start', project.actualStart === null && reached('started'));
  ask('actual-finish', project.actualFinish === null && project.stage === 'completed');
  const { plannedFinish } = project;
  ask('overdue', plannedFinish !== null && underWay && plannedFinish < asOf, { date: plannedFinish ?? '' });
  if (underWay) gaps.push(...staleness(project, asOf));
  return gaps;
};

const staleness = (project: ProjectRecord, asOf: string): Gap[] => {
  const { lastMonth, lastPhotograph, monthsUnchanged, enteredOn } = project;
  const previous = monthsBefore(asOf.slice(0, 7), 1);
  if (lastMonth === null) {
    return enteredOn.slice(0, 7) > previous ? [] : [{ code: 'never-reported', params: {} }];
  }
  const gaps: Gap[] = [];
  if (lastMonth < previous) gaps.push({ code: 'month-missing', params: { month: lastMonth } });
  if (monthsUnchanged >= restingMonths)
    gaps.push({ code: 'long-unchanged', params: { months: monthsUnchanged } });
  const built = project.stage === 'started' || project.stage === 'construction';
  if (built && lastPhotograph === null) gaps.push({ code: 'no-photograph', params: {} });
  if (built && lastPhotograph !== null && lastPhotograph < monthsBefore(asOf.slice(0, 7), photographMonths)) {
    gaps.push({ code: 'photograph-old', params: { month: lastPhotograph } });
  }
  return gaps;
};

/** @example monthsBefore('2018-01', 1) // '2017-12' */
const monthsBefore = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};
