import { holderOn, type Organisation, portfolioLeadOf } from '@guatu/engine';

/** Who answers for a unit's projects in the leading group on a day, post and name (二（一）3); null where nobody does. */
export function leaderOf(organisation: Organisation, unitId: string | null, date: string): string | null {
  const post = unitId === null ? null : portfolioLeadOf(organisation, unitId, date);
  if (post === null) return null;
  const holder = holderOn(organisation, post, date);
  const name = organisation.posts.find(({ id }) => id === post)?.name ?? post;
  const person = organisation.people.find(({ id }) => id === holder)?.name;
  return person === undefined ? name : `${name} ${person}`;
}
