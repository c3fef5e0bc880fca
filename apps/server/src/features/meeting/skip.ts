import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { announced } from './announce.ts';
import { skipLeaning } from './move-leaning.ts';
import { openSlot } from './open-meeting.ts';
import { convenesAs } from './policy.ts';
import { putOff } from './put-off.ts';

/**
 * Holds no meeting in a slot, for a reason that stays on record (二（二）2); its problems go to the next docket, and what
 * leans on it is not held either.
 */
export async function skip(act: Act, input: { rule: string; slotKey: string; reason: string }) {
  const { tx, server, actor, now, record } = act;
  const open = await openSlot(act, input, convenesAs, { do: 'skip' });
  const id = open.meeting?.id ?? uuidv7();
  const revision = (open.meeting?.revision ?? 0) + 1;
  const row = {
    state: open.next,
    skipped_because: input.reason,
    revision,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('meeting')
    .values({
      jurisdiction_id: server.jurisdiction.id,
      id,
      rule: input.rule,
      slot_key: input.slotKey,
      ...row,
    })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'rule', 'slot_key'])
        .doUpdateSet(row)
        .where('meeting.revision', '=', open.meeting?.revision ?? 0),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  await putOff(act, open, input.reason);
  record({
    subject: ['meeting', id],
    as: open.as,
    before: open.meeting ? { state: open.meeting.state, heldOn: open.meeting.heldOn } : null,
    after: { state: open.next, reason: input.reason, rule: input.rule, slotKey: input.slotKey },
    ...announced('skipped', id, input.rule, open.meeting?.heldOn ?? null),
  });
  await skipLeaning(act, open, input.reason);
  return { id, revision };
}
