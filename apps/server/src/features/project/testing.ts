import type { ProjectFacts } from './registry/columns.ts';

/** Facts of a project, with whatever a test wants otherwise. */
export const someFacts = (otherwise: Partial<ProjectFacts> = {}): ProjectFacts => ({
  name: '清溪河综合治理工程',
  formerNames: [],
  nationalCode: null,
  owner: '县水务局',
  responsibleUnitId: 'water-bureau',
  responsibleUnitText: null,
  category: ['水利'],
  kind: '政府投资',
  place: '清溪镇',
  content: '治理河道12公里',
  nature: '新建',
  startYear: 2018,
  endYear: 2020,
  plannedStart: null,
  plannedFinish: null,
  actualStart: null,
  actualFinish: null,
  stage: 'construction',
  totalInvestment: 120_000_000,
  completedBefore: null,
  remarks: null,
  ...otherwise,
});
