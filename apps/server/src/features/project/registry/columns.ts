import type { projectFacts } from '@guatu/contract';
import { nameKey } from '@guatu/engine';
import { pinyin } from 'pinyin-pro';
import type { z } from 'zod';

/** What the registry says of a project, as the contract states it. */
export type ProjectFacts = z.output<typeof projectFacts>;

/** The columns that hold the facts, with what is derived from the names. */
export const columnsOf = (facts: ProjectFacts) => ({
  name: facts.name,
  name_key: nameKey(facts.name),
  initials: initialsOf(facts.name),
  former_names: facts.formerNames.join('\n'),
  other_initials: [...facts.formerNames, facts.owner ?? ''].map(initialsOf).join('\n'),
  national_code: facts.nationalCode,
  owner: facts.owner,
  responsible_unit_id: facts.responsibleUnitId,
  responsible_unit_text: facts.responsibleUnitText,
  category: facts.category,
  kind: facts.kind,
  place: facts.place,
  content: facts.content,
  nature: facts.nature,
  start_year: facts.startYear,
  end_year: facts.endYear,
  planned_start: facts.plannedStart,
  planned_finish: facts.plannedFinish,
  actual_start: facts.actualStart,
  actual_finish: facts.actualFinish,
  stage: facts.stage,
  total_investment: facts.totalInvestment,
  completed_before: facts.completedBefore?.yuan ?? null,
  completed_before_year: facts.completedBefore?.year ?? null,
  remarks: facts.remarks,
});

export type FactColumns = Omit<
  ReturnType<typeof columnsOf>,
  'name_key' | 'initials' | 'other_initials' | 'stage'
> & { stage: string };

/** The facts that those columns hold. */
export const factsOf = (row: FactColumns): ProjectFacts => ({
  name: row.name,
  formerNames: row.former_names === '' ? [] : row.former_names.split('\n'),
  nationalCode: row.national_code,
  owner: row.owner,
  responsibleUnitId: row.responsible_unit_id,
  responsibleUnitText: row.responsible_unit_text,
  category: row.category,
  kind: row.kind,
  place: row.place,
  content: row.content,
  nature: row.nature,
  startYear: row.start_year,
  endYear: row.end_year,
  plannedStart: row.planned_start,
  plannedFinish: row.planned_finish,
  actualStart: row.actual_start,
  actualFinish: row.actual_finish,
  stage: row.stage as ProjectFacts['stage'],
  totalInvestment: row.total_investment,
  completedBefore:
    row.completed_before === null || row.completed_before_year === null
      ? null
      : { yuan: row.completed_before, year: row.completed_before_year },
  remarks: row.remarks,
});

/** @example initialsOf('临溪县S207改建') // 'lxxs207gj' */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** The facts that differ, on each side; null where none does. */
export function difference(before: ProjectFacts, after: ProjectFacts) {
  const changed = (Object.keys(after) as (keyof ProjectFacts)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return null;
  const only = (facts: ProjectFacts) => Object.fromEntries(changed.map((name) => [name, facts[name]]));
  return { before: only(before), after: only(after) };
}
