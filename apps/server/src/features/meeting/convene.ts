import { slotRuleOf } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { holderName, postTitle } from './names.ts';
import { openSlot } from './open-meeting.ts';
import { chairsOf, convenesAs } from './policy.ts';
import { takeBack } from './put-off.ts';

/** When, where, under whom and in which form a meeting is held. */
export interface Arrangement {
  heldOn: string;
  startsAt: string;
  place: string;
  chairPostId: string;
  convenedAs: 'special-topic-meeting' | 'executive-meeting';
}

/** Sets the day of a slot (二（二）2); a slot that was skipped is taken up again. */
export async function convene(act: Act, input: Arrangement & { rule: string; slotKey: string }) {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openSlot(act, input, convenesAs, { do: 'convene', on: input.heldOn });
  requireEntitled(open.rulebook, input.rule, input);
  const id = open.meeting?.id ?? uuidv7();
  const revision = (open.meeting?.revision ?? 0) + 1;
  const row = {
    state: open.next,
    ...arrangementRow(input),
    convened_on: today.toString(),
    convened_by: actor.personId,
    skipped_because: null,
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
  });
  return { id, revision };
}

/** The chair and the form have to be ones that the mechanism names for the slot (二（二）1). */
export function requireEntitled(rulebook: Rulebook, rule: string, arrangement: Arrangement): void {
  const { heldOn, chairPostId, convenedAs } = arrangement;
  const chairs = chairsOf(rulebook, rule, heldOn);
  if (!chairs.includes(chairPostId)) {
    const named = chairs.map(
      (post) => `${postTitle(rulebook, post)} ${holderName(rulebook, post, heldOn) ?? ''}`,
    );
    refuse('chair-not-entitled', { chairs: named.join('、') });
  }
  const forms = slotRuleOf(rulebook.mechanism, rule)?.convenedAs;
  if (forms && !forms.includes(convenedAs)) refuse('form-not-entitled');
}

/** The columns of `meeting` that hold when, where, under whom and in which form. */
export const arrangementRow = (arrangement: Arrangement) => ({
  held_on: arrangement.heldOn,
  starts_at: arrangement.startsAt,
  place: arrangement.place,
  chair_post_id: arrangement.chairPostId,
  convened_as: arrangement.convenedAs,
});
