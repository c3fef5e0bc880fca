import {
  type ExistingProject,
  nameKey,
  permitIn,
  type ProjectFields,
  readPosition,
  stageIn,
  type UnderstoodProject,
  writePosition,
} from '@guatu/engine';
import type { Stage } from '@guatu/engine';
import type { ProjectFacts, ProjectRecord, RegisteredProject } from '../project/index.ts';
import { pathOf, pathText } from './settle-fields.ts';

/** A project with everything the registry holds of it, as of the plans of one year. */
export interface Registered extends RegisteredProject {
  record: ProjectRecord;
}

/** A project of the registry in the terms of a list, to be compared with its rows. */
export const inListTerms = (
  { id, facts, countable, unitName, plannedInvestment, goal, record }: Registered,
  year: number,
  lists: readonly { id: string; name: string }[],
): ExistingProject => ({
  id,
  name: facts.name,
  formerNames: facts.formerNames,
  projectCode: facts.nationalCode,
  owner: facts.owner,
  responsibleUnit: unitName ?? facts.responsibleUnitText,
  place: facts.place,
  position: asTyped(record.position),
  content: facts.content,
  totalInvestment: facts.totalInvestment,
  sources: record.sources.map(({ source, amount }) => ({ source, amount })),
  completedBefore: beforeYear(facts, record, year),
  annualPlan: plannedInvestment,
  annualGoal: goal,
  otherPlans: record.plans.filter((plan) => plan.year !== year),
  years:
    facts.startYear === null && facts.endYear === null ? null : { from: facts.startYear, to: facts.endYear },
  plannedStart: facts.plannedStart,
  plannedFinish: facts.plannedFinish,
  actualStart: facts.actualStart,
  actualFinish: facts.actualFinish,
  category: facts.category.length === 0 ? null : pathText(facts.category),
  kind: facts.kind,
  nature: facts.nature,
  stage: facts.stage,
  halt: { halt: countable.halt, reason: record.haltReason },
  package: record.packageName,
  lists: lists.filter((list) => record.lists.includes(list.id)).map(({ name }) => name),
  permits: record.permits.map(({ permit, name, state, number }) => {
    const usual = permit === 'other' && name !== null ? permitIn(name) : null;
    return { permit: usual ?? permit, name: usual === null ? name : null, state, number };
  }),
  remarks: facts.remarks,
});

/** As it comes back from a cell, rounded to what one can type. */
const asTyped = (position: ProjectRecord['position']) => {
  const read = readPosition(writePosition(position));
  return 'position' in read ? read.position : position;
};

/** Completed before 1 January of `year`, whole yuan: what was entered, and the months reported since. */
const beforeYear = ({ completedBefore }: ProjectFacts, { builtBefore }: ProjectRecord, year: number) =>
  (completedBefore !== null && completedBefore.year <= year ? completedBefore.yuan : 0) + builtBefore;

/** What no list says of a project that is new. */
const unsaid: ProjectFacts = {
  name: '',
  formerNames: [],
  nationalCode: null,
  owner: null,
  responsibleUnitId: null,
  responsibleUnitText: null,
  category: [],
  kind: null,
  place: null,
  content: null,
  nature: null,
  startYear: null,
  endYear: null,
  plannedStart: null,
  plannedFinish: null,
  actualStart: null,
  actualFinish: null,
  stage: 'preparation',
  totalInvestment: null,
  completedBefore: null,
  remarks: null,
};

/**
 * The facts of a project after `fields` of a row have been taken over; what the row does not say stays as it is.
 *
 * @param stage of a new project whose row names none
 */
export function factsAfter(
  fields: Partial<ProjectFields>,
  unitIds: UnderstoodProject['unitIds'],
  before: Registered | null,
  year: number,
  stage: Stage,
): ProjectFacts {
  const kept = before?.facts ?? unsaid;
  const { name = kept.name, responsibleUnit, years, category, completedBefore } = fields;
  const unitId = unitIds.responsibleUnit;
  return {
    ...kept,
    name,
    formerNames: formerNames(name, fields.formerNames ?? [], before?.facts ?? null),
    nationalCode: fields.projectCode ?? kept.nationalCode,
    owner: fields.owner ?? kept.owner,
    ...(responsibleUnit !== undefined && {
      responsibleUnitId: unitId ?? null,
      responsibleUnitText: unitId === undefined ? responsibleUnit : null,
    }),
    category: category === undefined ? kept.category : pathOf(category),
    kind: fields.kind ?? kept.kind,
    place: fields.place ?? kept.place,
    content: fields.content ?? kept.content,
    nature: fields.nature ?? kept.nature,
    ...(years !== undefined && { startYear: years.from, endYear: years.to }),
    plannedStart: fields.plannedStart ?? kept.plannedStart,
    plannedFinish: fields.plannedFinish ?? kept.plannedFinish,
    actualStart: fields.actualStart ?? kept.actualStart,
    actualFinish: fields.actualFinish ?? kept.actualFinish,
    stage:
      fields.stage ??
      before?.facts.stage ??
      stageIn(fields.nature) ??
      stageIn(pathOf(category).at(-1)) ??
      stageIn(category) ??
      stage,
    totalInvestment: fields.totalInvestment ?? kept.totalInvestment,
    completedBefore:
      completedBefore === undefined ? kept.completedBefore : openingSum(completedBefore, before, year),
    remarks: fields.remarks ?? kept.remarks,
  };
}

/** What has to be entered so that sums before `year` come to `total`. */
function openingSum(total: number, before: Registered | null, year: number) {
  const entered = before?.facts.completedBefore;
  const rest = total - (before?.record.builtBefore ?? 0);
  return entered && entered.year <= year && rest >= 0
    ? { yuan: rest, year: entered.year }
    : { yuan: total, year };
}

/** Names are only added, the latest first; a name that the project bears now is none. */
function formerNames(name: string, said: readonly string[], before: ProjectFacts | null): string[] {
  const renamed = before !== null && nameKey(before.name) !== nameKey(name) ? [before.name] : [];
  const all = [...renamed, ...(before?.formerNames ?? []), ...said];
  const byKey = new Map(all.map((one) => [nameKey(one), one] as const).reverse());
  byKey.delete(nameKey(name));
  return [...byKey.values()].reverse().slice(0, 10);
}
