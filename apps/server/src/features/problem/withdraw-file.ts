import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { mayWithdraw } from './policy.ts';
import { seenProblem } from './seen.ts';

/** Withdraws a file: nobody reads it here any more, and that it was there stays on the list with the reason. */
export async function withdrawFile(act: Act, { id, reason }: { id: string; reason: string }) {
  const { tx, server, actor, today } = act;
  const entry =
    (await tx
      .selectFrom('problem_file')
      .select(['problem_id as problemId', 'added_by as addedBy', 'post_id as postId', 'caption'])
      .where('jurisdiction_id', '=', server.jurisdiction.id)
      .where('id', '=', id)
      .executeTakeFirst()) ?? refuse('not-found');
  const { as } = await seenProblem(act, entry.problemId);
  if (!mayWithdraw(act, entry)) refuse('not-yours');
  const { numUpdatedRows } = await tx
    .updateTable('problem_file')
    .set({ withdrawn_on: today.toString(), withdrawn_by: actor.personId, withdrawal_reason: reason })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) refuse('file-withdrawn');
  act.record({ subject: ['problem', entry.problemId], as, after: { withdrawn: entry.caption, reason } });
  return { id };
}
