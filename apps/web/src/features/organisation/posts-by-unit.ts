import type { Organisation, Post } from './organisation-query.ts';

/** Posts in the order of their units, each with its unit's name. */
export const postsByUnit = ({
  units,
  posts,
}: Pick<Organisation, 'units' | 'posts'>): (Post & { readonly unitName: string })[] =>
  units.flatMap((unit) =>
    posts.filter(({ unitId }) => unitId === unit.id).map((post) => ({ ...post, unitName: unit.name })),
  );

/** Names of the other posts that the holder of a post holds as well (一). */
export const concurrentPosts = (posts: readonly Post[], { id, holder }: Post): string[] =>
  posts
    .filter((other) => holder !== null && other.id !== id && other.holder?.personId === holder.personId)
    .map(({ name }) => name);
