import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { inScope } from './scope.ts';
import { seenProblem } from './seen.ts';

/** Notes that an earlier problem was like this one, by anybody who sees both. */
export async function link(act: Act, input: { id: string; earlierId: string }) {
  const { rulebook, as } = await seenProblem(act, input.id);
  await linkEarlier(act, rulebook, { ...input, as });
  act.record({ subject: ['problem', input.id], as, after: { linked: input.earlierId } });
  return { id: input.id };
}

/** Writes the link; that it was there already is no matter. Refuses with `link-not-earlier` what was raised later. */
export async function linkEarlier(
  act: Act,
  rulebook: Rulebook,
  { id, earlierId, as }: { id: string; earlierId: string; as: string },
): Promise<void> {
  const { tx, server, actor, today } = act;
  const earlier = await tx
    .selectFrom('problem')
    .select('id')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', earlierId)
    .where(inScope(act, rulebook))
    .executeTakeFirst();
  if (!earlier) refuse('not-found');
  // Ids are made in the order of time.
  if (earlierId >= id) refuse('link-not-earlier');
  await tx
    .insertInto('problem_link')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      problem_id: id,
      earlier_id: earlierId,
      linked_on: today.toString(),
      linked_by: actor.personId,
      post_id: as,
    })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'problem_id', 'earlier_id'])
        .doUpdateSet({
          linked_on: today.toString(),
          linked_by: actor.personId,
          post_id: as,
          unlinked_on: null,
          unlinked_by: null,
        })
        .where('problem_link.unlinked_on', 'is not', null),
    )
    .execute();
}
