import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { showOrganisation } from './show.ts';

/** A post as everybody sees it, after a change. */
export async function findPost(act: Act, postId: string) {
  const { posts } = await showOrganisation(act);
  return posts.find(({ id }) => id === postId) ?? refuse('not-found');
}
