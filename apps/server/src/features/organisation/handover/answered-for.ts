import { holdsOn } from '@guatu/engine';
import type { Rulebook } from '../../mechanism/index.ts';
import { wholeOf } from '../../project/index.ts';

/**
 * The units that a post answers for on a day (ISO): a leader for those of the portfolio, whoever helps a leader for the
 * leader's, anybody else for the own unit.
 */
export function answeredFor({ organisation }: Rulebook, postId: string, date: string): string[] {
  const post = organisation.posts.find(({ id }) => id === postId);
  const helped = organisation.liaisons
    .filter((row) => row.deputy === postId && holdsOn(row, date))
    .map(({ leader }) => leader);
  const portfolio = organisation.portfolios
    .filter((row) => [postId, ...helped].includes(row.leader) && holdsOn(row, date))
    .map(({ unit }) => unit);
  const own = post === undefined || post.kind === 'leader' ? [] : [post.unit];
  return [...new Set([...own, ...portfolio].flatMap((unit) => wholeOf(organisation, unit)))];
}
