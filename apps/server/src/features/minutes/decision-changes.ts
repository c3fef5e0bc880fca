import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import type { DecisionChange, RecordedWords } from './decision-words.ts';

/** Every time that a decision of a meeting was recorded anew, oldest first. */
export const findChanges = (tx: Tx, jurisdictionId: string, meetingId: string) =>
  tx
    .selectFrom('decision_change as change')
    .innerJoin('minutes', (join) =>
      join
        .onRef('minutes.jurisdiction_id', '=', 'change.jurisdiction_id')
        .onRef('minutes.id', '=', 'change.minutes_id'),
    )
    .select((row) => [
      'change.decision_id as decisionId',
      row.ref('change.before').$castTo<RecordedWords>().as('before'),
      row.ref('change.after').$castTo<RecordedWords>().as('after'),
      'change.reason',
      'change.changed_on as on',
      'change.changed_by as personId',
      'change.changed_post_id as postId',
      'minutes.corrects_id as correctsId',
      'minutes.number',
    ])
    .where('change.jurisdiction_id', '=', jurisdictionId)
    .where('minutes.meeting_id', '=', meetingId)
    .orderBy('change.id')
    .execute();

/** Records a decision anew: `decision` says what is so now, and the change keeps what was, and why. */
export async function changeDecision(
  { tx, server, actor, now, today }: Act,
  minutesId: string,
  as: string,
  { decisionId, before, after, reason }: DecisionChange,
): Promise<void> {
  const jurisdictionId = server.jurisdiction.id;
  await tx
    .updateTable('decision')
    .set((row) => ({
      requirement: after.requirement,
      lead_unit_id: after.leadUnitId,
      assisting_unit_ids: after.assistingUnitIds,
      limit_on: after.limitOn,
      revision: row('revision', '+', 1),
      changed_by: actor.personId,
      changed_at: now.toString(),
    }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', decisionId)
    .execute();
  await tx
    .insertInto('decision_change')
    .values({
      jurisdiction_id: jurisdictionId,
      id: uuidv7(),
      decision_id: decisionId,
      minutes_id: minutesId,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      reason,
      changed_on: today.toString(),
      changed_at: now.toString(),
      changed_by: actor.personId,
      changed_post_id: as,
    })
    .execute();
}
