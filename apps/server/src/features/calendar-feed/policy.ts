import { type Bearer, holdsOn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

/** Whoever asks: the posts held today. */
export type Who = Pick<View, 'actor' | 'today'>;

/** Ids of the posts and units whose calendars somebody may look at, in the order of the organisation. */
export interface Readable {
  posts: string[];
  units: string[];
}

/**
 * Whoever sees the whole county sees every calendar; anybody else the own posts', those of the units whose projects they
 * see and of the posts in them, and a liaison the leader's (二（三）1). A government's unit is one with its leaders, and each
 * of these has a portfolio of his own.
 */
export function readable(who: Who, rulebook: Rulebook): Readable {
  const { posts, units, liaisons } = rulebook.organisation;
  const scope = scopeIn(who, rulebook);
  if (scope === null) return { posts: posts.map(({ id }) => id), units: units.map(({ id }) => id) };
  const seen = units
    .filter(({ id, kind }) => kind !== 'government' && scope.includes(id))
    .map(({ id }) => id);
  const held = who.actor.posts.map(({ id }) => id);
  const helped = liaisons
    .filter((row) => held.includes(row.deputy) && holdsOn(row, who.today.toString()))
    .map(({ leader }) => leader);
  return {
    units: seen,
    posts: posts
      .filter(({ id, unit }) => held.includes(id) || helped.includes(id) || seen.includes(unit))
      .map(({ id }) => id),
  };
}

/** Whether one of them is a post's or unit's calendar. */
export const mayRead = ({ posts, units }: Readable, { kind, id }: Bearer): boolean =>
  (kind === 'post' ? posts : units).includes(id);

/** Refuses with `not-yours` whose calendar somebody may not look at. */
export function requireReadable(who: Who, rulebook: Rulebook, party: Bearer): void {
  if (!mayRead(readable(who, rulebook), party)) refuse('not-yours');
}
