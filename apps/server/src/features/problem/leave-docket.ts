import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';

/**
 * Takes a locked problem off the list that it stands on; those behind it move up. Refuses with `problem-put-to-meeting`
 * when the list was put to the meeting in the meantime.
 */
export async function leaveDocket(act: Act, problemId: string, as: string): Promise<void> {
  const { tx, server, actor, now } = act;
  const jurisdictionId = server.jurisdiction.id;
  const docket =
    (await tx
      .selectFrom('docket')
      .select(['rule', 'slot_key as slotKey'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('state', '=', 'open')
      .where(
        sql<boolean>`exists (
          select from docket_item as item
          where item.jurisdiction_id = docket.jurisdiction_id and item.rule = docket.rule
            and item.slot_key = docket.slot_key and item.problem_id = ${problemId})`,
      )
      .forUpdate()
      .executeTakeFirst()) ?? refuse('problem-put-to-meeting');
  await sql`
    with gone as (
      delete from docket_item
      where jurisdiction_id = ${jurisdictionId} and rule = ${docket.rule} and slot_key = ${docket.slotKey}
        and problem_id = ${problemId}
      returning position)
    update docket_item as item set position = item.position - 1 from gone
    where item.jurisdiction_id = ${jurisdictionId} and item.rule = ${docket.rule}
      and item.slot_key = ${docket.slotKey} and item.position > gone.position`.execute(tx);
  await tx
    .updateTable('docket')
    .set(({ eb }) => ({
      revision: eb('revision', '+', 1),
      changed_by: actor.personId,
      changed_at: now.toString(),
    }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('rule', '=', docket.rule)
    .where('slot_key', '=', docket.slotKey)
    .execute();
  act.record({ subject: ['docket', `${docket.rule}/${docket.slotKey}`], as, after: { left: problemId } });
}
