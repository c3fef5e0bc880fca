import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook } from '../mechanism/index.ts';
import { findProblem, type StoredProblem } from './find.ts';
import { carriesOutAs, compilesAs, raisesAs, reviewsAs, studiesAs, verifiesAs } from './policy.ts';
import { problemRulebook } from './rulebook.ts';
import { inScope } from './scope.ts';

/** A problem in the sight of somebody, and the post under which that person speaks about it. */
export interface SeenProblem {
  readonly rulebook: Rulebook;
  readonly problem: StoredProblem;
  readonly as: string;
}

/** For what everybody may who sees the problem, which is locked; refuses with `not-found` outside what one can see. */
export async function seenProblem(act: Act, id: string): Promise<SeenProblem> {
  const rulebook = await problemRulebook(act);
  const problem =
    (await findProblem(act.tx, act.server.jurisdiction.id, id, inScope(act, rulebook))) ??
    refuse('not-found');
  return { rulebook, problem, as: speaksAs(act, rulebook, problem) ?? refuse('not-yours') };
}

/** Of several posts, the one that has a part in the problem; otherwise the first. */
function speaksAs(act: Act, rulebook: Rulebook, problem: StoredProblem): string | null {
  const parts = [raisesAs, reviewsAs, studiesAs, compilesAs, carriesOutAs, verifiesAs];
  return (
    parts.map((part) => part(act, rulebook, problem)).find((post) => post !== null) ??
    act.actor.posts[0]?.id ??
    null
  );
}
