import type { Duty } from '../mechanism/index.ts';
import { type Check, type Checked, open } from './remark.ts';
import { namedBy } from './someone.ts';

/** Posts that no one holds, and how many duties hang on each; for a document that names nobody at all, once. */
export const vacantPosts: Check = (checked) => {
  const { posts } = checked.mechanism.organisation;
  if (posts.length === 0) return [];
  if (posts.every(({ holder }) => holder === undefined)) {
    return [open('holders-not-stated', { path: ['organisation', 'posts'], params: { count: posts.length } })];
  }
  const hanging = dutiesByPost(checked);
  return posts.flatMap(({ id, name, holder }, index) =>
    holder === undefined
      ? open('post-vacant', {
          rule: id,
          path: ['organisation', 'posts', index],
          params: { post: name, duties: hanging.get(id)?.size ?? 0 },
        })
      : [],
  );
};

/** The duties that each post bears itself, by a rule that names it or by its turn; what depends on a case does not count. */
const dutiesByPost = (checked: Checked): ReadonlyMap<string, ReadonlySet<string>> => {
  const hanging = new Map<string, Set<string>>();
  for (const duty of checked.mechanism.duties) {
    for (const post of bearingPosts(checked, duty)) {
      hanging.set(post, (hanging.get(post) ?? new Set<string>()).add(duty.id));
    }
  }
  return hanging;
};

const bearingPosts = (checked: Checked, { bearer }: Duty): string[] => {
  if (bearer === 'not-stated') return [];
  if ('rota' in bearer) {
    const turns = checked.mechanism.slots.find(({ id }) => id === bearer.rota)?.rota ?? [];
    return turns.map(({ lead }) => lead);
  }
  return namedBy(checked, bearer).flatMap(({ kind, id }) => (kind === 'post' ? id : []));
};
