import { holderOn } from '@guatu/engine';
import type { Rulebook } from './load.ts';

/** A unit's name in the county; an id that it does not know is its own name, here and below. */
export const unitName = ({ organisation }: Rulebook, id: string): string =>
  organisation.units.find((unit) => unit.id === id)?.name ?? id;

/** A post's name. */
export const postName = ({ organisation }: Rulebook, id: string): string =>
  organisation.posts.find((post) => post.id === id)?.name ?? id;

/** A person's name. */
export const personName = ({ organisation }: Rulebook, id: string): string =>
  organisation.people.find((person) => person.id === id)?.name ?? id;

/** A post and who holds it on a day; the post alone while it is vacant. */
export function postWithHolder(rulebook: Rulebook, post: string, date: string): string {
  const holder = holderOn(rulebook.organisation, post, date);
  const name = postName(rulebook, post);
  return holder === null ? name : `${name} ${personName(rulebook, holder)}`;
}

/** Who did something, and under which post. */
export const doerOf = (rulebook: Rulebook, personId: string, postId: string) => ({
  person: personName(rulebook, personId),
  postName: postName(rulebook, postId),
});
