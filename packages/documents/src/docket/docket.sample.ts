import type { DocketPaper, DocketPaperProblem } from './docket.ts';

/** A problem as a meeting has it before it. */
export const sampleProblem = (otherwise: Partial<DocketPaperProblem> = {}): DocketPaperProblem => ({
  position: 1,
  project: '清溪河综合治理工程',
  title: '取水口用地指标未落实',
  kind: 'land',
  unit: '县水务局',
  proposal: '建议调剂5亩',
  study: { heldOn: '2018-05-08', findings: '县级指标不足' },
  decisionAsked: '明确指标来源',
  responsibleUnit: '县国土局',
  requirement: '落实5亩指标',
  limitOn: '2018-06-30',
  state: 'docketed',
  closedOn: null,
  lateReason: null,
  changes: [],
  ...otherwise,
});

/** The list of one meeting, put to it. */
export const sampleDocket = (
  problems: readonly DocketPaperProblem[],
  otherwise: Partial<DocketPaper> = {},
): DocketPaper => ({
  county: '临溪县',
  month: '2018-05',
  part: 'mid',
  frozen: true,
  date: '2018-05-11',
  desk: '发改局重点项目科',
  problems,
  ...otherwise,
});
