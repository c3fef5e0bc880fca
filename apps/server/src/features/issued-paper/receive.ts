import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { receivesAs } from './receives-as.ts';
import { inScope } from './scope.ts';

/**
 * A unit acknowledges a paper that was addressed to it; somebody who stands for several of them, for each. Refuses with
 * `not-found` outside what one sees, `not-yours` where none of one's units is addressed, and `paper-received` when every
 * such unit has acknowledged it before.
 */
export async function receivePaper(act: Act, { id }: { id: string }) {
  const rulebook = await rulebookOf(act);
  const { tx, server, actor, now, today } = act;
  const own = { jurisdiction_id: server.jurisdiction.id };
  const paper =
    (await tx
      .selectFrom('issued_paper')
      .select('addressee_unit_ids as units')
      .where('jurisdiction_id', '=', own.jurisdiction_id)
      .where('id', '=', id)
      .where(inScope(act, rulebook))
      .executeTakeFirst()) ?? refuse('not-found');
  const receipts = paper.units.flatMap((unit) => {
    const post = receivesAs(act, rulebook, unit);
    return post === null ? [] : [{ unit, post }];
  });
  if (receipts.length === 0) refuse('not-yours');
  let entered = 0;
  for (const { unit, post } of receipts) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('paper_receipt')
      .values({
        ...own,
        paper_id: id,
        unit_id: unit,
        received_on: today.toString(),
        received_at: now.toString(),
        person_id: actor.personId,
        post_id: post,
      })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) continue;
    entered += 1;
    act.record({ subject: ['issued-paper', id], as: post, after: { received: unit } });
  }
  if (entered === 0) refuse('paper-received');
  return { id, received: entered };
}
