import { type PlanLine, revisePlan } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';

/** The plan's steps as they stand, in order; what was dropped is left out. */
export function planOf(tx: Tx, jurisdictionId: string, problemId: string) {
  return tx
    .selectFrom('problem_step')
    .select(['id', 'what', 'due_on as dueOn', 'done_on as doneOn'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('problem_id', '=', problemId)
    .where('dropped_on', 'is', null)
    .orderBy('position')
    .execute();
}

/** A standing step of a locked problem's plan, and what was said when it was done; refuses with `not-found`. */
export async function stepOf({ tx, server }: Act, problemId: string, stepId: string) {
  const { what, ...row } =
    (await tx
      .selectFrom('problem_step')
      .select(['what', 'done_on', 'done_note', 'done_by', 'done_post_id'])
      .where('jurisdiction_id', '=', server.jurisdiction.id)
      .where('problem_id', '=', problemId)
      .where('id', '=', stepId)
      .where('dropped_on', 'is', null)
      .executeTakeFirst()) ?? refuse('not-found');
  const { done_on, done_note, done_by, done_post_id } = row;
  if (done_on === null || done_note === null || done_by === null || done_post_id === null) {
    return { what, done: null };
  }
  return { what, done: { done_on, done_note, done_by, done_post_id } };
}

/**
 * Makes the plan of a locked problem read as `lines` do. A date that moves, and a step that is dropped, stay on record
 * with the reason. Refuses with `plan-step-done` for a change of what is done, and with `not-found` for a line that names
 * no step.
 */
export async function writePlan(
  act: Act,
  problemId: string,
  as: string,
  lines: readonly PlanLine[],
  reason: string | null = null,
): Promise<void> {
  const standing = await planOf(act.tx, act.server.jurisdiction.id, problemId);
  const revision = revisePlan(standing, lines);
  if ('refused' in revision) {
    refuse(revision.refused === 'plan-step-done' ? 'plan-step-done' : 'not-found', { step: revision.what });
  }
  for (const stepId of revision.dropped) await setStep(act, stepId, { dropped_on: act.today.toString() });
  for (const [index, { id, what, dueOn }] of lines.entries()) {
    const step = { position: index + 1, what, due_on: dueOn };
    if (id === undefined) await addStep(act, problemId, step);
    else await setStep(act, id, step);
  }
  for (const { stepId, before, after } of revision.moves) {
    await act.tx
      .insertInto('problem_step_move')
      .values({
        jurisdiction_id: act.server.jurisdiction.id,
        id: uuidv7(),
        step_id: stepId,
        due_before: before,
        due_after: after,
        reason,
        moved_on: act.today.toString(),
        moved_at: act.now.toString(),
        person_id: act.actor.personId,
        post_id: as,
      })
      .execute();
  }
}

interface StepColumns {
  position: number;
  what: string;
  due_on: string;
}

const addStep = ({ tx, server }: Act, problemId: string, step: StepColumns) =>
  tx
    .insertInto('problem_step')
    .values({ jurisdiction_id: server.jurisdiction.id, id: uuidv7(), problem_id: problemId, ...step })
    .execute();

const setStep = ({ tx, server }: Act, id: string, set: StepColumns | { dropped_on: string }) =>
  tx
    .updateTable('problem_step')
    .set(set)
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
