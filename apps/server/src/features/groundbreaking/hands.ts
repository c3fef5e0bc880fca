import { personName, postName, type Rulebook } from '../mechanism/index.ts';

/** Whoever did something, as it is told; null while nobody has. */
export const handOf = (
  rulebook: Rulebook,
  by: string | null,
  post: string | null,
  on: string | null,
): { person: string; postName: string; on: string } | null =>
  by === null || on === null
    ? null
    : { person: personName(rulebook, by), postName: post === null ? '' : postName(rulebook, post), on };
