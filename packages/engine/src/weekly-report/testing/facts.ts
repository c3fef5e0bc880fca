import type { WeeklyFacts, WeeklyMatter, WeeklyProblem, WeeklyProject } from '../facts.ts';
import type { WeeklySpan } from '../span.ts';

/** A report on Monday 14 May 2018, in the morning, a week after the last one. */
export const someSpan = (otherwise: Partial<WeeklySpan> = {}): WeeklySpan => ({
  units: ['water-bureau'],
  after: '2018-05-07T01:00:00.000Z',
  by: '2018-05-14T00:30:00.000Z',
  today: '2018-05-14',
  until: '2018-05-21',
  ...otherwise,
});

/** What was entered within that week. */
export const thatWeek = '2018-05-10T02:00:00.000Z';

export const someProject = (otherwise: Partial<WeeklyProject> = {}): WeeklyProject => ({
  id: 'river',
  name: '清溪河综合治理工程',
  unit: 'water-bureau',
  unitName: '县水务局',
  stage: 'construction',
  halt: null,
  counted: true,
  totalInvestment: 120_000_000,
  enteredAt: '2018-03-01T02:00:00.000Z',
  plannedStart: null,
  happenings: [],
  milestones: [],
  ...otherwise,
});

export const someProblem = (otherwise: Partial<WeeklyProblem> = {}): WeeklyProblem => ({
  id: 'land',
  title: '用地指标未落实',
  project: '清溪河综合治理工程',
  unit: 'water-bureau',
  state: 'reviewed',
  since: '2018-05-10',
  at: thatWeek,
  raisedOn: '2018-05-09',
  steps: [],
  ...otherwise,
});

export const someMatter = (otherwise: Partial<WeeklyMatter> = {}): WeeklyMatter => ({
  id: 'index',
  matter: '用地指标',
  requirement: '调剂指标5亩',
  unit: 'water-bureau',
  unitName: '县水务局',
  limit: '2018-05-18',
  reportedOn: null,
  at: null,
  ...otherwise,
});

export const someWeek = (otherwise: Partial<WeeklyFacts> = {}): WeeklyFacts => ({
  projects: [],
  problems: [],
  matters: [],
  ...otherwise,
});
