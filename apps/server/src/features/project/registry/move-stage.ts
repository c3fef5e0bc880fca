import { type Stage, stageMove } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { standingOf } from '../figures/counting.ts';
import { moveStandings } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { findForChange, stampChange } from './find-for-change.ts';

interface Move {
  id: string;
  revision: number;
  stage: Stage;
  /** The day on which it came to the stage. */
  on: string;
  reason: string | null;
}

/**
 * Brings a project to another stage. What the step itself says is not asked for again: work that begins has its actual
 * start, a completed project its actual finish, unless they are known. Refuses with `stage-unchanged`, `stage-ahead` for
 * a day to come, and `stage-backwards` without a reason.
 */
export async function moveStage(act: Act, move: Move) {
  return enterStage(act, mayMaintain(act, await rulebookOf(act)), move);
}

/** The same, of a feature that has seen to who may, under the post that did it. */
export async function enterStage(act: Act, as: string, { id, revision, stage, on, reason }: Move) {
  const { tx, server, today, record } = act;
  const own = server.jurisdiction.id;
  const { facts, countable } = await findForChange(tx, own, id, revision);
  const move = stageMove({ from: facts.stage, to: stage, on, reason }, today.toString());
  if ('refused' in move) refuse(move.refused, { stage, on, today: today.toString() });
  const begun = stage === 'started' || stage === 'construction';
  const dates = {
    ...(begun && facts.actualStart === null ? { actualStart: on } : {}),
    ...(stage === 'completed' && facts.actualFinish === null ? { actualFinish: on } : {}),
  };
  const after = { ...facts, ...dates, stage };
  const written = await stampChange(
    act,
    { id, revision },
    {
      stage,
      stage_since: on,
      actual_start: after.actualStart,
      actual_finish: after.actualFinish,
    },
  );
  await moveStandings(tx, own, [
    { before: standingOf(id, facts, countable), after: standingOf(id, after, countable) },
  ]);
  record({
    subject: ['project', id],
    as,
    before: { stage: facts.stage },
    after: { stage, on, reason, ...dates },
  });
  return written;
}
