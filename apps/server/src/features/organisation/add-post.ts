import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { enterPost, type NewPost } from './enter-post.ts';
import { openChart } from './open-chart.ts';
import { findPost } from './find-post.ts';

/** Adds a post to a unit (clause 一). It is vacant until somebody takes it up. */
export async function addPost(act: Act, post: NewPost) {
  const { rulebook, as } = await openChart(act);
  const unit = rulebook.organisation.units.find(({ id }) => id === post.unitId) ?? refuse('not-found');
  const taken = await act.tx
    .selectFrom('post')
    .select('id')
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('unit_id', '=', post.unitId)
    .where('name', '=', post.name)
    .executeTakeFirst();
  if (taken) refuse('post-name-taken', { unit: unit.name, post: post.name });
  const id = await enterPost(act, post, as);
  act.server.forgetActors();
  return findPost(act, id);
}
