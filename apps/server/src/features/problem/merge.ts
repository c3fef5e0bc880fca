import { mergeObstacle } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { StoredProblem } from './find.ts';
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
 * Merges problems into one: the others end. What the one that stays says, and how far it has come, is its own.
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
  const units = [...new Set([into, ...rest].flatMap(({ problem }) => unitsOf(problem)))];
  for (const { problem } of [into, ...rest]) await involve(act, problem, units);
  for (const { rulebook, problem, as } of rest) {
    await goOnIn(act, rulebook, problem, { move: 'merge', as, reason, successors: [id] });
  }
  act.record({
    subject: ['problem', id],
    as: into.as,
    before: { units: unitsOf(into.problem) },
    after: { units, mergedFrom: others.map((other) => other.id), reason },
  });
  return touchProblem(act, into.problem);
}

const unitsOf = ({ subject }: StoredProblem): string[] => [subject.responsibleUnit, ...subject.involvedUnits];

/** Whoever had a part in one of the problems sees all of them, so that nothing that was said is lost. */
async function involve({ tx, server }: Act, { id, subject }: StoredProblem, units: readonly string[]) {
  await tx
    .updateTable('problem')
    .set({ involved_unit_ids: units.filter((unit) => unit !== subject.responsibleUnit) })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
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
