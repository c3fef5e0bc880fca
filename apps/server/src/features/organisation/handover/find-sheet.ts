import type { Handover } from '@guatu/documents';
import type { View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayRead } from './policy.ts';

/** A handover sheet as it was drawn up; refuses with `not-found` also whoever may not read it. */
export async function findSheet(view: View, id: string): Promise<Handover> {
  const { tx, server, actor } = view;
  const row = await tx
    .selectFrom('handover')
    .select(['post_id as postId', 'predecessor_id as predecessorId', 'successor_id as successorId', 'sheet'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row || !mayRead(actor, await rulebookOf(view), row)) return refuse('not-found');
  return row.sheet as unknown as Handover;
}
