import { holderOn } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

type Organised = Pick<Rulebook, 'organisation'>;

/** A post's name as it is printed: what only tells several of the same name apart, as in 副县长（工业）, is left out. */
export const postTitle = ({ organisation }: Organised, id: string): string =>
  (organisation.posts.find((post) => post.id === id)?.name ?? id).replace(/（[^（）]*）$/, '');

/** Whoever holds the post on a day (ISO), by name; null while it is vacant. */
export function holderName({ organisation }: Organised, post: string, date: string): string | null {
  const holder = holderOn(organisation, post, date);
  return organisation.people.find(({ id }) => id === holder)?.name ?? null;
}
