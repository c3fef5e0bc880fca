import type { Stage } from '../project/index.ts';

/** As much of a project as one edition's page is compared with another's by. Whole yuan; null where nobody has said. */
export type ComparedProject = {
  id: string;
  name: string;
  unitName: string | null;
  stage: Stage;
  totalInvestment: number | null;
  annualPlan: number | null;
  completedThisYear: number | null;
  completedSinceStart: number | null;
};

export const comparedFigures = [
  'totalInvestment',
  'annualPlan',
  'completedThisYear',
  'completedSinceStart',
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** One thing that differs between two editions' pages of a project. */
export type PageChange =
  | { what: 'name' | 'unitName'; before: string | null; after: string | null }
  | { what: 'stage'; before: Stage; after: Stage }
  | { what: ComparedFigure; before: number | null; after: number | null };

export type EditionComparison<Project extends ComparedProject> = {
  came: Project[];
  left: Project[];
  changed: { project: Project; changes: PageChange[] }[];
};

/** What came in, what left, and what differs on the pages of those that stayed; in the order of the editions. */
export const compareEditions = <Project extends ComparedProject>(
  before: readonly Project[],
  after: readonly Project[],
): EditionComparison<Project> => {
  const earlier = new Map(before.map((project) => [project.id, project]));
  const later = new Set(after.map(({ id }) => id));
  const comparison: EditionComparison<Project> = {
    came: after.filter(({ id }) => !earlier.has(id)),
    left: before.filter(({ id }) => !later.has(id)),
    changed: [],
  };
  for (const project of after) {
    const was = earlier.get(project.id);
    const changes = was === undefined ? [] : pageChanges(was, project);
    if (changes.length > 0) comparison.changed.push({ project, changes });
  }
  return comparison;
};

const pageChanges = (before: ComparedProject, after: ComparedProject): PageChange[] => {
  const changes: PageChange[] = (['name', 'unitName'] as const)
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ what, before: before[what], after: after[what] }));
  if (before.stage !== after.stage) {
    changes.push({ what: 'stage', before: before.stage, after: after.stage });
  }
  for (const what of comparedFigures) {
    if (before[what] !== after[what]) changes.push({ what, before: before[what], after: after[what] });
  }
  return changes;
};
