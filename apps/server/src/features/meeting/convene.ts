import { isOutsideWindow } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { announced } from './announce.ts';
import { type Arrangement, arrangementRow, requireEntitled, requireSide } from './arrange.ts';
import { moveLeaning } from './move-leaning.ts';
import { openSlot } from './open-meeting.ts';
import { convenesAs } from './policy.ts';
import { takeBack } from './put-off.ts';

/**
 * Says when, where and under whom a slot's meeting is held (二（二）2), which asks everybody on its roll; a slot that was
 * skipped is taken up again. Refuses with `meeting-outside-window` a day outside the part of the year that the document
 * gives a ground-breaking (二（四）3), without a reason.
 */
export async function convene(
  act: Act,
  input: Arrangement & { rule: string; slotKey: string; reason?: string | undefined },
) {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openSlot(act, input, convenesAs, { do: 'convene', on: input.heldOn });
  requireEntitled(open.rulebook, open.at, input);
  if (isOutsideWindow(open.slot, input.heldOn) && input.reason === undefined) {
    refuse('meeting-outside-window', { ...open.slot.period });
  }
  await requireSide(act, open.rulebook, open.slot, input);
  const id = open.meeting?.id ?? uuidv7();
  const revision = (open.meeting?.revision ?? 0) + 1;
  const row = {
    state: open.next,
    ...arrangementRow(input),
    convened_on: today.toString(),
    convened_by: actor.personId,
    skipped_because: null,
    outside_because: input.reason ?? null,
    asked: (open.meeting?.asked ?? 0) + 1,
    revision,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('meeting')
    .values({ jurisdiction_id: jurisdictionId, id, rule: input.rule, slot_key: input.slotKey, ...row })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'rule', 'slot_key'])
        .doUpdateSet(row)
        // Somebody may have convened an empty slot a moment ago.
        .where('meeting.revision', '=', open.meeting?.revision ?? 0),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('meeting-already-convened');
  if (open.meeting?.state === 'skipped') await takeBack(act, open);
  const { rule, slotKey, ...arranged } = input;
  record({
    subject: ['meeting', id],
    as: open.as,
    before: open.meeting ? { state: open.meeting.state } : null,
    after: { state: open.next, rule, slotKey, ...arranged },
    ...announced('convened', id, rule, input.heldOn),
  });
  const { time } = open.slot;
  const stood = { heldOn: time.kind === 'day' ? time.date : null, startsAt: null };
  await moveLeaning(act, open, stood, input, null);
  return { id, revision };
}
