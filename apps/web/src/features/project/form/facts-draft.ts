import { readMoney, writeMoney } from '../../../design/read-money.ts';
import type { Project } from '../page/project-query.ts';
import { type StageName, stageNames } from '../register/register-search.ts';

/** The facts of a project as they are typed: text everywhere, money in 万元. */
export type FactsDraft = { readonly [Name in FactName]: string };

export const factNames = [
  'name',
  'responsibleUnitId',
  'responsibleUnitText',
  'stage',
  'owner',
  'nationalCode',
  'category',
  'nature',
  'totalInvestment',
  'startYear',
  'endYear',
  'place',
  'content',
  'remarks',
] as const;
export type FactName = (typeof factNames)[number];

export const emptyFacts = {
  ...(Object.fromEntries(factNames.map((name) => [name, ''])) as FactsDraft),
  stage: 'pipeline',
};

/** Facts as one types them. */
export const factsDraft = (project: Project): FactsDraft => ({
  ...(Object.fromEntries(factNames.map((name) => [name, String(project[name] ?? '')])) as FactsDraft),
  category: project.category.join(' / '),
  totalInvestment: writeMoney(project.totalInvestment),
});

/** The facts to send; empty text is "nobody has said". */
export const factsOf = (draft: FactsDraft) => {
  const said = (name: FactName) => draft[name].trim() || null;
  const year = (name: 'startYear' | 'endYear') => (said(name) === null ? null : Number(said(name)));
  return {
    name: draft.name.trim(),
    responsibleUnitId: said('responsibleUnitId'),
    responsibleUnitText: said('responsibleUnitText'),
    stage: stageNames.find((stage): stage is StageName => stage === draft.stage) ?? 'pipeline',
    owner: said('owner'),
    nationalCode: said('nationalCode'),
    category: draft.category
      .split('/')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    nature: said('nature'),
    totalInvestment: readMoney(draft.totalInvestment),
    startYear: year('startYear'),
    endYear: year('endYear'),
    place: said('place'),
    content: said('content'),
    remarks: said('remarks'),
  };
};
