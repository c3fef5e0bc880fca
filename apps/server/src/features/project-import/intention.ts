import type { Stage } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectWrite } from '../project/index.ts';
import { type Compared, type Outcome, outcomeOf } from './compare.ts';
import { factsAfter } from './registered.ts';

/** What a person decides about a row that was set aside. */
export type Decision = 'new' | 'update';

/** What becomes of a row: the project it will be, and how. */
export interface Intention extends Pick<Compared, 'understood' | 'registered'> {
  id: string;
  outcome: Outcome;
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
    compared.flatMap(({ match }) => (match.kind === 'same' || match.kind === 'changed' ? [match.id] : [])),
  );
  return compared.map(({ understood, match, registered }) => {
    const outcome = outcomeOf(match);
    const decision = outcome === 'aside' ? decided[String(understood.row)] : undefined;
    if (outcome === 'new' || decision === 'new') {
      return { understood, registered: null, id: uuidv7(), outcome: 'new' };
    }
    const id = registered?.id ?? '';
    if (decision !== 'update' || taken.has(id)) return { understood, registered, id, outcome };
    taken.add(id);
    return { understood, registered, id, outcome: 'changed' };
  });
}

/** What has to be written for it; rows that change nothing, and those set aside, write nothing. */
export const writesOf = (meant: readonly Intention[], stage: Stage): ProjectWrite[] =>
  meant
    .filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
    .map(({ id, understood, registered }) => {
      const { annualPlan, annualGoal } = understood.fields;
      const planned = annualPlan !== undefined || annualGoal !== undefined;
      return {
        id,
        before: registered,
        after: factsAfter(understood, registered?.facts ?? null, stage),
        plan: planned
          ? {
              plannedInvestment: annualPlan ?? registered?.plannedInvestment ?? null,
              goal: annualGoal ?? registered?.goal ?? null,
            }
          : null,
      };
    });
