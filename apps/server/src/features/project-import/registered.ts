import type { ExistingProject, Stage, UnderstoodProject } from '@guatu/engine';
import type { ProjectFacts, RegisteredProject } from '../project/index.ts';
import { pathOf, pathText } from './settle-fields.ts';

/** A project of the registry in the terms of a list, to be compared with its rows. */
export const inListTerms = ({
  id,
  facts,
  unitName,
  plannedInvestment,
  goal,
}: RegisteredProject): ExistingProject => ({
  id,
  name: facts.name,
  projectCode: facts.nationalCode,
  owner: facts.owner,
  responsibleUnit: unitName ?? facts.responsibleUnitText,
  place: facts.place,
  content: facts.content,
  totalInvestment: facts.totalInvestment,
  annualPlan: plannedInvestment,
  annualGoal: goal,
  years:
    facts.startYear === null && facts.endYear === null ? null : { from: facts.startYear, to: facts.endYear },
  category: facts.category.length === 0 ? null : pathText(facts.category),
  nature: facts.nature,
  remarks: facts.remarks,
});

/** What no list says of a project that is new. */
const unsaid = {
  formerNames: [],
  kind: null,
  plannedStart: null,
  plannedFinish: null,
  actualStart: null,
  actualFinish: null,
  completedBefore: null,
};

/** The facts of a row over those of the project it is; a cell that says nothing changes nothing. */
export function factsAfter(
  { fields, unitIds }: UnderstoodProject,
  before: ProjectFacts | null,
  stage: Stage,
): ProjectFacts {
  const unitId = unitIds.responsibleUnit;
  const namesUnit = fields.responsibleUnit !== undefined;
  return {
    // What a list does not speak of stays as it is.
    ...(before ?? unsaid),
    name: fields.name,
    nationalCode: fields.projectCode ?? before?.nationalCode ?? null,
    owner: fields.owner ?? before?.owner ?? null,
    responsibleUnitId: namesUnit ? (unitId ?? null) : (before?.responsibleUnitId ?? null),
    responsibleUnitText: namesUnit
      ? unitId === undefined
        ? (fields.responsibleUnit ?? null)
        : null
      : (before?.responsibleUnitText ?? null),
    category: fields.category === undefined ? (before?.category ?? []) : pathOf(fields.category),
    place: fields.place ?? before?.place ?? null,
    content: fields.content ?? before?.content ?? null,
    nature: fields.nature ?? before?.nature ?? null,
    startYear: fields.years === undefined ? (before?.startYear ?? null) : fields.years.from,
    endYear: fields.years === undefined ? (before?.endYear ?? null) : fields.years.to,
    stage: before?.stage ?? stageIn(fields.nature) ?? stage,
    totalInvestment: fields.totalInvestment ?? before?.totalInvestment ?? null,
    remarks: fields.remarks ?? before?.remarks ?? null,
  };
}

const stageWords: readonly [RegExp, Stage][] = [
  [/储备|谋划/, 'pipeline'],
  [/前期|预备/, 'preparation'],
  [/竣工|完工|投产/, 'completed'],
  [/续建|在建/, 'construction'],
  [/新开工|计划开工/, 'started'],
];

/** The stage that a list's words name, if any. @example stageIn('2018年重大前期项目计划') // 'preparation' */
export const stageIn = (text: string | null | undefined): Stage | null =>
  stageWords.find(([word]) => word.test(text ?? ''))?.[1] ?? null;
