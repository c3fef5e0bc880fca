import type { Act } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import type { StoredProblem } from './find.ts';
import { leaveDocket } from './leave-docket.ts';
import { type Moved, moveProblem } from './move.ts';

/** Ends a locked problem, which goes on in others: it leaves its docket, and its history names where it went and why. */
export async function goOnIn(
  act: Act,
  rulebook: Rulebook,
  problem: StoredProblem,
  {
    move,
    as,
    reason,
    successors,
  }: { move: 'split' | 'merge'; as: string; reason: string; successors: string[] },
): Promise<Moved> {
  const moved = await moveProblem(act, rulebook, problem, { move, as, note: reason });
  if (problem.state === 'docketed') await leaveDocket(act, problem.id, as);
  await act.tx
    .insertInto('problem_successor')
    .values(
      successors.map((successorId, index) => ({
        jurisdiction_id: act.server.jurisdiction.id,
        problem_id: problem.id,
        successor_id: successorId,
        position: index + 1,
      })),
    )
    .execute();
  return moved;
}
