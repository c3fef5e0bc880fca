import { leaderPosts, liaisonPosts } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { postName } from '../mechanism/index.ts';
import { assign } from './assign.ts';
import { openChart } from './open-chart.ts';

export interface LiaisonAssignment {
  leaderPostId: string;
  deputyPostId: string | null;
  expectedDeputy: string | null;
  from: string;
}

/** Names the deputy who helps a leader (clause 二（三）1). */
export async function assignLiaison(
  act: Act,
  { leaderPostId, deputyPostId, expectedDeputy, from }: LiaisonAssignment,
): Promise<{ done: true }> {
  const { rulebook, as } = await openChart(act);
  const { mechanism, organisation } = rulebook;
  if (!leaderPosts(mechanism, organisation).includes(leaderPostId)) refuse('not-found');
  if (deputyPostId !== null && !liaisonPosts(mechanism, organisation).includes(deputyPostId))
    refuse('post-without-liaison', { post: postName(rulebook, deputyPostId) });
  await assign(act, {
    map: 'liaison',
    of: leaderPostId,
    to: deputyPostId,
    expected: expectedDeputy,
    from,
    as,
  });
  return { done: true };
}
