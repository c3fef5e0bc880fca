import { leaderPosts } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { postName } from '../mechanism/index.ts';
import { assign } from './assign.ts';
import { openChart } from './open-chart.ts';

export interface PortfolioAssignment {
  unitId: string;
  leaderPostId: string | null;
  expectedLeader: string | null;
  from: string;
}

/**
 * Puts a unit, and so its projects, into a leader's portfolio (clause 二（一）4). From that day the leader reviews its
 * problems; what the predecessor reviewed stays reviewed.
 */
export async function assignPortfolio(
  act: Act,
  { unitId, leaderPostId, expectedLeader, from }: PortfolioAssignment,
): Promise<{ done: true }> {
  const { rulebook, as } = await openChart(act);
  const { mechanism, organisation } = rulebook;
  if (!organisation.units.some(({ id }) => id === unitId)) refuse('not-found');
  if (leaderPostId !== null && !leaderPosts(mechanism, organisation).includes(leaderPostId))
    refuse('post-without-portfolio', { post: postName(rulebook, leaderPostId) });
  await assign(act, { map: 'portfolio', of: unitId, to: leaderPostId, expected: expectedLeader, from, as });
  return { done: true };
}
