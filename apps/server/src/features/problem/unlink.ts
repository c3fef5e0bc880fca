import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { seenProblem } from './seen.ts';

/** Takes back that an earlier problem was like this one, by anybody who sees it; the journal keeps both. */
export async function unlink(act: Act, { id, earlierId }: { id: string; earlierId: string }) {
  const { as } = await seenProblem(act, id);
  const { tx, server, actor, today } = act;
  const { numUpdatedRows } = await tx
    .updateTable('problem_link')
    .set({ unlinked_on: today.toString(), unlinked_by: actor.personId })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', id)
    .where('earlier_id', '=', earlierId)
    .where('unlinked_on', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) refuse('not-linked');
  act.record({ subject: ['problem', id], as, after: { unlinked: earlierId } });
  return { id };
}
