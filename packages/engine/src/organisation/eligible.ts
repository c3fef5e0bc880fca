import type { Mechanism } from '../mechanism/index.ts';
import type { Organisation } from './organisation.ts';

/**
 * The posts in whose portfolio a unit can be: the leaders, and the vice-chairs of a leading group, of whom some are no
 * vice-magistrates (一). In the order of the posts.
 */
export const leaderPosts = (mechanism: Mechanism, { posts }: Organisation): string[] => {
  const viceChairs = new Set(mechanism.organisation.groups.flatMap((group) => group.viceChairs ?? []));
  return posts.filter(({ id, kind }) => kind === 'leader' || viceChairs.has(id)).map(({ id }) => id);
};

/** The posts that can help a leader: the deputies who lead nothing themselves (二（三）1). */
export const liaisonPosts = (mechanism: Mechanism, organisation: Organisation): string[] => {
  const leaders = new Set(leaderPosts(mechanism, organisation));
  return organisation.posts
    .filter(({ id, kind }) => kind === 'deputy' && !leaders.has(id))
    .map(({ id }) => id);
};
