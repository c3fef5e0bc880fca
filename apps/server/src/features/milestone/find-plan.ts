import type { PlannedStep, PlanVersion } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';

/** A version of a project's plan as it is stored. */
export interface StoredPlan extends PlanVersion {
  frozenOn: string | null;
  madeBy: string;
  revision: number;
  changedBy: string;
  changedAt: string;
}

/** Every version of a project's plan, the oldest first. */
export async function plansOf(tx: Tx, own: string, projectId: string): Promise<StoredPlan[]> {
  const rows = await tx
    .selectFrom('milestone_plan as plan')
    .innerJoin('person as maker', (join) =>
      join.onRef('maker.id', '=', 'plan.made_by').on('maker.jurisdiction_id', '=', own),
    )
    .innerJoin('person as changer', (join) =>
      join.onRef('changer.id', '=', 'plan.changed_by').on('changer.jurisdiction_id', '=', own),
    )
    .select([
      'version',
      'finish',
      'steps',
      'reason',
      'made_on as madeOn',
      'frozen_on as frozenOn',
      'maker.name as madeBy',
      'revision',
      'changer.name as changedBy',
      'changed_at as changedAt',
    ])
    .where('plan.jurisdiction_id', '=', own)
    .where('project_id', '=', projectId)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ ...row, steps: row.steps as unknown as PlannedStep[] }));
}

/** The version that holds, as somebody read it. Refuses with `not-found` and `conflict`. The project is locked before. */
export async function planAt(tx: Tx, own: string, projectId: string, revision: number): Promise<StoredPlan> {
  const plan = (await plansOf(tx, own, projectId)).at(-1) ?? refuse('not-found');
  if (plan.revision !== revision) refuse('conflict', { by: plan.changedBy, at: plan.changedAt });
  return plan;
}
