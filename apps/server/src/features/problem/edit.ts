import type { Act } from '../../http/handler.ts';
import { checkContent, type Content, contentColumns } from './content.ts';
import { type Moved, stateAfter } from './move.ts';
import { openCase } from './open-case.ts';
import { writePlan } from './plan.ts';
import { raisesAs } from './policy.ts';

/** Changes what the unit wrote, its charter included, as long as the problem has not been submitted. */
export async function edit(
  act: Act,
  { id, revision: read, ...content }: Content & { id: string; revision: number },
): Promise<Moved> {
  const { rulebook, problem, as } = await openCase(act, { id, revision: read }, raisesAs);
  const state = stateAfter(act, rulebook, problem, 'edit');
  checkContent(rulebook, content);
  const revision = problem.revision + 1;
  const before = await act.tx
    .selectFrom('problem')
    .select(['kind', 'title', 'facts', 'proposal', 'involved_unit_ids', 'leader_post_id', 'team'])
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await act.tx
    .updateTable('problem')
    .set({
      ...contentColumns(content),
      revision,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
  await writePlan(act, id, as, content.plan);
  act.record({
    subject: ['problem', id],
    as,
    before: { ...before, plan: problem.file.charter.plan },
    after: { ...contentColumns(content), plan: content.plan },
  });
  return { id, revision, state };
}
