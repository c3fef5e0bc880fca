import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';
import { findProblem, type StoredProblem } from './find.ts';
import type { Policy } from './policy.ts';
import { problemRulebook } from './rulebook.ts';
import { inScope } from './scope.ts';

/** A problem in the hands of someone who may change it, and the post under which. */
export interface OpenCase {
  readonly rulebook: Rulebook;
  readonly problem: StoredProblem;
  readonly as: string;
}

/**
 * Takes a problem up to change it: it is locked until the command ends.
 * Refuses with `not-found` outside what one can see, `not-yours` without the duty, and `conflict` when it has changed
 * since `revision` was read.
 */
export async function openCase(
  act: Act,
  input: { id: string; revision: number },
  policy: Policy,
): Promise<OpenCase> {
  const rulebook = await problemRulebook(act);
  const problem =
    (await findProblem(act.tx, act.server.jurisdiction.id, input.id, inScope(act, rulebook))) ??
    refuse('not-found');
  const as = policy(act, rulebook, problem) ?? refuse('not-yours');
  if (problem.revision !== input.revision) {
    const by = problem.changedBy === null ? {} : { by: personName(rulebook, problem.changedBy) };
    refuse('conflict', { ...by, at: problem.changedAt });
  }
  return { rulebook, problem, as };
}
