import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { lock, refuseObstacle } from './find.ts';
import { mayAssess } from './policy.ts';

export interface ObjectionAnswer {
  id: string;
  outcome: 'upheld' | 'upheld-in-part' | 'rejected';
  words: string;
}

/** Answers an objection, once. What follows for the points is an excuse or a judgement of its own. */
export async function answer(act: Act, { id, outcome, words }: ObjectionAnswer) {
  const as = mayAssess(act, await rulebookOf(act));
  const own = act.server.jurisdiction.id;
  const found =
    (await act.tx
      .selectFrom('assessment_objection')
      .select(['assessment_id', 'answered_on'])
      .where('jurisdiction_id', '=', own)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()) ?? refuse('not-found');
  const row = (await lock(act, found.assessment_id)) ?? refuse('not-found');
  await refuseObstacle(act, row, { kind: 'answer' });
  if (found.answered_on !== null) refuse('assessment-objection-answered');
  await act.tx
    .updateTable('assessment_objection')
    .set({
      outcome,
      answer: words,
      answered_on: act.today.toString(),
      answered_at: act.now.toString(),
      answered_by: act.actor.personId,
      answered_post_id: as,
    })
    .where('jurisdiction_id', '=', own)
    .where('id', '=', id)
    .execute();
  act.record({ subject: ['assessment', row.id], as, after: { answered: { objection: id, outcome, words } } });
  return { id };
}
