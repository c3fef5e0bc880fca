import { nationalCodeShape, plainCode } from '@guatu/engine';
import { readMoney, writeMoney } from '../../../design/read-money.ts';
import type { Project } from '../page/project-query.ts';
import { type StageName, stageNames } from '../register/register-search.ts';

/** The facts of a project as they are typed: text everywhere, money in 万元. */
export type FactsDraft = { readonly [Name in FactName]: string };

export const factNames = [
  'name',
  'formerNames',
  'responsibleUnitId',
  'responsibleUnitText',
  'stage',
  'owner',
  'nationalCode',
  'category',
  'kind',
  'nature',
  'totalInvestment',
  'completedBefore',
  'completedBeforeYear',
  'startYear',
  'endYear',
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
  'place',
  'content',
  'remarks',
] as const;
export type FactName = (typeof factNames)[number];

export const emptyFacts: FactsDraft = {
  ...(Object.fromEntries(factNames.map((name) => [name, ''])) as FactsDraft),
  stage: 'pipeline',
};

/** Facts as one types them. */
export const factsDraft = (project: Project): FactsDraft => ({
  ...(Object.fromEntries(plainNames.map((name) => [name, String(project[name] ?? '')])) as FactsDraft),
  formerNames: project.formerNames.join('\n'),
  category: project.category.join(' / '),
  totalInvestment: writeMoney(project.totalInvestment),
  completedBefore: writeMoney(project.completedBefore?.yuan ?? null),
  completedBeforeYear: String(project.completedBefore?.year ?? ''),
});

/** Facts that are typed as they are kept. */
const plainNames = [
  'name',
  'responsibleUnitId',
  'responsibleUnitText',
  'stage',
  'owner',
  'nationalCode',
  'kind',
  'nature',
  'startYear',
  'endYear',
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
  'place',
  'content',
  'remarks',
] as const satisfies readonly FactName[];

/** The facts to send; empty text is "nobody has said". */
export const factsOf = (draft: FactsDraft) => {
  const said = (name: FactName) => draft[name].trim() || null;
  const year = (name: 'startYear' | 'endYear' | 'completedBeforeYear') =>
    said(name) === null ? null : Number(said(name));
  const [before, beforeYear] = [readMoney(draft.completedBefore), year('completedBeforeYear')];
  return {
    name: draft.name.trim(),
    formerNames: linesOf(draft.formerNames, '\n'),
    responsibleUnitId: said('responsibleUnitId'),
    responsibleUnitText: said('responsibleUnitText'),
    stage: stageNames.find((stage): stage is StageName => stage === draft.stage) ?? 'pipeline',
    owner: said('owner'),
    nationalCode: said('nationalCode'),
    category: linesOf(draft.category, '/'),
    kind: said('kind'),
    nature: said('nature'),
    totalInvestment: readMoney(draft.totalInvestment),
    completedBefore: before === null || beforeYear === null ? null : { yuan: before, year: beforeYear },
    startYear: year('startYear'),
    endYear: year('endYear'),
    plannedStart: said('plannedStart'),
    plannedFinish: said('plannedFinish'),
    actualStart: said('actualStart'),
    actualFinish: said('actualFinish'),
    place: said('place'),
    content: said('content'),
    remarks: said('remarks'),
  };
};

const linesOf = (text: string, between: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What can be seen to be wrong while it is typed: a sum that is none, a code of another shape, a year alone. */
export const draftFaults = (draft: FactsDraft): { readonly [Name in FactName]?: 'badMoney' | 'badCode' } => ({
  ...(isBadMoney(draft.totalInvestment) ? { totalInvestment: 'badMoney' as const } : {}),
  ...(isBadMoney(draft.completedBefore) ? { completedBefore: 'badMoney' as const } : {}),
  ...(draft.nationalCode.trim() !== '' && !nationalCodeShape.test(plainCode(draft.nationalCode))
    ? { nationalCode: 'badCode' as const }
    : {}),
});

const isBadMoney = (text: string): boolean => text.trim() !== '' && readMoney(text) === null;
