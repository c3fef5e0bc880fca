import { mergeObstacle } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { goOnIn } from './go-on-in.ts';
import { type Moved, stateAfter } from './move.ts';
import { openCase, type OpenCase } from './open-case.ts';
import { dividesAs } from './policy.ts';
import { touchProblem } from './touch.ts';

interface Version {
  id: string;
  revision: number;
}

/**
 * Merges problems into one: the others end, and their units see the one that stays. What it says, and how far it has
 * come, is its own.
 */
export async function merge(
  act: Act,
  { id, revision, reason, others }: Version & { reason: string; others: Version[] },
): Promise<Moved> {
  const cases = await openInOrder(act, [{ id, revision }, ...others]);
  const [into, ...rest] = [{ id }, ...others].map((one) => cases.get(one.id) ?? refuse('not-found'));
  if (!into) return refuse('not-found');
  const partner = ({ problem }: OpenCase) => ({
    id: problem.id,
    project: problem.projectId,
    kind: problem.kind,
  });
  const obstacle = mergeObstacle(partner(into), rest.map(partner));
  if (obstacle) refuse(obstacle);
  // What stays must be able to go on in another one itself: nothing joins what a meeting has before it.
  stateAfter(act, into.rulebook, into.problem, 'merge');
  for (const { rulebook, problem, as } of rest) {
    await goOnIn(act, rulebook, problem, { move: 'merge', as, reason, successors: [id] });
  }
  const units = [into, ...rest].flatMap(({ problem: { subject } }) => [
    subject.responsibleUnit,
    ...subject.involvedUnits,
  ]);
  const involved = [...new Set(units)].filter((unit) => unit !== into.problem.subject.responsibleUnit);
  act.record({
    subject: ['problem', id],
    as: into.as,
    before: { involved: into.problem.subject.involvedUnits },
    after: { involved, mergedFrom: others.map((other) => other.id), reason },
  });
  return touchProblem(act, into.problem, { involved_unit_ids: involved });
}

/** Two who merge the same problems the other way round must not wait for each other: they are locked in one order. */
async function openInOrder(act: Act, versions: readonly Version[]): Promise<Map<string, OpenCase>> {
  const cases = new Map<string, OpenCase>();
  for (const version of versions.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (cases.has(version.id)) refuse('merge-names-one-twice');
    cases.set(version.id, await openCase(act, version, dividesAs));
  }
  return cases;
}
