import type { Act } from '../../http/handler.ts';
import type { StoredPlan } from './find-plan.ts';

/** Gives the version that holds its next revision, with who made it and when. */
export async function stampPlan(
  { tx, server, actor, now }: Act,
  id: string,
  { version, revision }: StoredPlan,
  columns: { frozen_on?: string } = {},
): Promise<{ id: string; revision: number }> {
  await tx
    .updateTable('milestone_plan')
    .set({ ...columns, revision: revision + 1, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('project_id', '=', id)
    .where('version', '=', version)
    .execute();
  return { id, revision: revision + 1 };
}
