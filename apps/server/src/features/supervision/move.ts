import {
  advanceSupervision,
  limits,
  type SupervisionMove,
  type SupervisionObstacle,
  type SupervisionState,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { isOwnUnits } from './policy.ts';
import { termsOf } from './terms.ts';
import type { TakenUp } from './take-up.ts';

/** A step that an item took, as its history keeps it. */
export interface Step {
  step: 'acknowledged' | 'reported' | 'sent-back' | 'closed' | 'reopened';
  /** Why it was sent back or reopened; what the verification found. */
  reason?: string;
}

/** What a caller learns of an item that was written. */
export interface Moved {
  readonly id: string;
  readonly state: SupervisionState;
  readonly revision: number;
}

/** Moves an item that was taken up, or refuses with the obstacle that the engine names. */
export async function moveItem(
  act: Act,
  { rulebook, stored: { row, item, units }, as }: TakenUp,
  move: SupervisionMove,
  { step, announce }: { step?: Step; announce?: string } = {},
): Promise<Moved> {
  const by = {
    by: act.actor.personId,
    on: act.today.toString(),
    ownUnit: isOwnUnits(act, rulebook, units, as),
  };
  const advance = advanceSupervision(item, move, by, termsOf(rulebook));
  if ('refused' in advance) refuseWith(advance.refused);
  const { state, reportedOn, closedOn } = advance.next;
  const currentLimit = limits(advance.next).current;
  const revision = row.revision + 1;
  await act.tx
    .updateTable('supervision_item')
    .set({
      state,
      reported_on: reportedOn,
      closed_on: closedOn,
      current_limit: currentLimit,
      revision,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .where('jurisdiction_id', '=', row.jurisdiction_id)
    .where('id', '=', row.id)
    .execute();
  if (step) await enterPassage(act, row.id, as, step);
  act.record({
    subject: ['supervision-item', row.id],
    as,
    before: { state: item.state, limit: row.current_limit },
    after: {
      move: move.kind,
      ...('unit' in move && { unit: move.unit }),
      state,
      limit: currentLimit,
      ...step,
    },
    // Others wait for what became of decisions; what was entered by hand is nobody else's.
    ...(announce === undefined || row.decision_id === null
      ? {}
      : {
          announce: {
            topic: announce,
            series: `supervision-item/${row.id}`,
            payload: casePayload(act, row, as, step?.reason),
          },
        }),
  });
  return { id: row.id, state, revision };
}

/** Refuses with what the engine names. */
function refuseWith(obstacle: SupervisionObstacle): never {
  return refuse(obstacle.code, 'params' in obstacle ? obstacle.params : undefined);
}

/** What other features learn of an item. */
const casePayload = (
  { actor, today }: Act,
  row: { id: string; decision_id: string | null; problem_id: string | null },
  as: string,
  finding?: string,
) => ({
  itemId: row.id,
  decisionId: row.decision_id,
  problemId: row.problem_id,
  on: today.toString(),
  by: { personId: actor.personId, postId: as },
  finding: finding ?? null,
});

/** Writes that an item took a step today. Its row is locked: nobody else counts at the same time. */
async function enterPassage(act: Act, itemId: string, as: string, { step, reason }: Step): Promise<void> {
  const jurisdictionId = act.server.jurisdiction.id;
  await act.tx
    .insertInto('supervision_passage')
    .values({
      jurisdiction_id: jurisdictionId,
      item_id: itemId,
      position: sql`(select count(*) + 1 from supervision_passage
                     where jurisdiction_id = ${jurisdictionId} and item_id = ${itemId})`,
      step,
      entered_on: act.today.toString(),
      entered_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: as,
      reason: reason ?? null,
    })
    .execute();
}
