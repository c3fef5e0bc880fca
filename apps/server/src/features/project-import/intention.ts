import type { ProjectFields, Stage } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectWrite, RecordWrite } from '../project/index.ts';
import type { Compared, Outcome } from './compare.ts';
import type { MonthChange } from './month-change.ts';
import { recordAfter } from './record-after.ts';
import { factsAfter, type Registered } from './registered.ts';

/** What a person decides about a row that was set aside. */
export type Decision = 'new' | 'update';

/** What becomes of a row: the project it will be, how, and the fields that are taken over. */
export interface Intention {
  row: number;
  understood: Compared['understood'];
  registered: Registered | null;
  id: string;
  outcome: Outcome;
  fields: Partial<ProjectFields>;
  month: MonthChange | null;
}

/**
 * What becomes of each row after the person's decisions, by row number. A project is written by one row at most: a second
 * one stays aside.
 */
export function intentions(
  compared: readonly Compared[],
  decided: Readonly<Record<string, Decision>>,
): Intention[] {
  const taken = new Set(
    compared.flatMap(({ outcome, registered }) =>
      outcome === 'same' || outcome === 'changed' ? [registered?.id] : [],
    ),
  );
  return compared.map(({ understood, outcome, registered, changes, month }) => {
    const { row, fields } = understood;
    const decision = outcome === 'aside' ? decided[String(row)] : undefined;
    if (outcome === 'new' || decision === 'new') {
      return { row, understood, registered: null, id: uuidv7(), outcome: 'new', fields, month: asNew(month) };
    }
    const id = registered?.id ?? '';
    const changed = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
    if (outcome === 'changed') return { row, understood, registered, id, outcome, fields: changed, month };
    if (decision !== 'update' || registered === null || taken.has(id)) {
      return { row, understood, registered, id, outcome, fields: {}, month: null };
    }
    taken.add(id);
    return { row, understood, registered, id, outcome: 'changed', fields: changed, month };
  });
}

/** Of a project entered as new nothing was reported, whatever there is of the one that it is like. */
const asNew = (month: MonthChange | null): MonthChange | null =>
  month && (month.before === null ? month : { before: null, after: month.after });

/** A project to be written with its record. */
export interface Writing {
  intention: Intention;
  write: ProjectWrite;
  record: RecordWrite;
}

/** What has to be written for it; rows that change nothing, and those set aside, write nothing. */
export function writingsOf(
  meant: readonly Intention[],
  { year, stage, lists, usedCodes }: WritingTerms,
): Writing[] {
  const codes = new Map(usedCodes);
  return meant
    .filter(
      ({ outcome, fields }) => outcome === 'new' || (outcome === 'changed' && Object.keys(fields).length > 0),
    )
    .map((intention) => {
      const { id, registered, understood } = intention;
      const fields = withFreeCode(intention.fields, id, codes);
      const { annualPlan, annualGoal } = fields;
      const planned = annualPlan !== undefined || annualGoal !== undefined;
      const record = recordAfter(fields, registered?.record ?? null, lists);
      const also = alsoOf(record, registered);
      const write: ProjectWrite = {
        id,
        before: registered,
        after: factsAfter(fields, understood.unitIds, registered, year, stage),
        plan: planned
          ? {
              plannedInvestment: annualPlan ?? registered?.plannedInvestment ?? null,
              goal: annualGoal ?? registered?.goal ?? null,
            }
          : null,
        ...(also && { also }),
      };
      return { intention, write, record };
    });
}

export interface WritingTerms {
  year: number;
  stage: Stage;
  lists: readonly { id: string; name: string }[];
  /** National codes of the registry, with the projects that bear them. */
  usedCodes: ReadonlyMap<string, string>;
}

/** A code is borne by one project; whoever comes second does without. */
function withFreeCode(
  fields: Partial<ProjectFields>,
  id: string,
  codes: Map<string, string>,
): Partial<ProjectFields> {
  const { projectCode, ...rest } = fields;
  if (projectCode === undefined) return fields;
  if ((codes.get(projectCode) ?? id) !== id) return rest;
  codes.set(projectCode, id);
  return fields;
}

function alsoOf(record: RecordWrite, registered: Registered | null): ProjectWrite['also'] | null {
  const parts = Object.keys(record) as (keyof RecordWrite)[];
  if (parts.length === 0) return null;
  return {
    before: Object.fromEntries(parts.map((part) => [part, registered?.record[part] ?? null])),
    after: record,
  };
}
