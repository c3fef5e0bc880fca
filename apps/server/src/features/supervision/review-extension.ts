import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { reviewsAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** Whoever the document has look at a request first says what to think of it; another decides, and need not follow. */
export async function reviewExtension(act: Act, input: Versioned & { favours: boolean; opinion: string }) {
  const taken = await takeUp(act, input, reviewsAs);
  const moved = await moveItem(act, taken, { kind: 'review-extension' });
  const jurisdictionId = act.server.jurisdiction.id;
  const { id } = await act.tx
    .selectFrom('supervision_extension')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', input.id)
    .where('decided_on', 'is', null)
    .executeTakeFirstOrThrow();
  await act.tx
    .insertInto('supervision_opinion')
    .values({
      jurisdiction_id: jurisdictionId,
      extension_id: id,
      favours: input.favours,
      words: input.opinion,
      given_on: act.today.toString(),
      given_at: act.now.toString(),
      given_by: act.actor.personId,
      given_post_id: taken.as,
    })
    .execute();
  return moved;
}
