import type { ProblemMove, ProblemState } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { findProblem, moveProblem } from '../problem/index.ts';
import type { OpenSlot } from './open-meeting.ts';

/**
 * A slot is skipped: the problems on its docket are put off, and wait for the next one. Without a meeting nobody else
 * would ever take them further (二（二）3).
 */
export const putOff = (act: Act, open: OpenSlot, reason: string): Promise<void> =>
  moveAll(act, open, 'docketed', 'defer', reason);

/** A slot that was skipped is taken up again, with the problems that no other docket has taken up meanwhile. */
export const takeBack = (act: Act, open: OpenSlot): Promise<void> => moveAll(act, open, 'deferred', 'docket');

async function moveAll(
  act: Act,
  { rulebook, slot, as }: OpenSlot,
  from: ProblemState,
  move: ProblemMove,
  note?: string,
): Promise<void> {
  const jurisdictionId = act.server.jurisdiction.id;
  for (const id of await lastOnDocketOf(act, slot.rule, slot.key)) {
    const problem = await findProblem(act.tx, jurisdictionId, id);
    if (problem?.state !== from) continue;
    await moveProblem(act, rulebook, problem, { move, as, ...(note === undefined ? {} : { note }) });
  }
}

/** The problems on the docket of a slot that stand on no later one, in its order. */
async function lastOnDocketOf({ tx, server }: Act, rule: string, slotKey: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select item.problem_id as id from docket_item as item
    where item.jurisdiction_id = ${server.jurisdiction.id} and item.rule = ${rule} and item.slot_key = ${slotKey}
      and not exists (
        select from docket_item as later
        where later.jurisdiction_id = item.jurisdiction_id and later.problem_id = item.problem_id
          and later.id > item.id)
    order by item.position`.execute(tx);
  return rows.map(({ id }) => id);
}
