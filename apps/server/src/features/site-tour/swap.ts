import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { postWithHolder } from '../mechanism/index.ts';
import { openTour, type Tour } from './open-tour.ts';
import { swapsAs } from './policy.ts';
import { swapsInTurn } from './swaps.ts';

/**
 * Two leaders change months (二（三）3); the duty to lead and the liaison's duty to plan follow. Refuses with `not-yours`,
 * with `tour-without-lead` a month that is nobody's, `tour-same-lead` two months of one leader, `tour-day-set` where a
 * day was set already: it names a chair, and people were asked; and with `conflict` a month that somebody else has just
 * swapped.
 */
export async function swapTurns(
  act: Act,
  { rule, slotKeys, reason }: { rule: string; slotKeys: [string, string]; reason: string },
) {
  const { tx, server, actor, now, today, record } = act;
  const [first, second] = [
    await openTour(act, { rule, slotKey: slotKeys[0] }),
    await openTour(act, { rule, slotKey: slotKeys[1] }),
  ];
  const as = swapsAs(act, first) ?? swapsAs(act, second) ?? refuse('not-yours');
  const [one, other] = [leadToGive(first), leadToGive(second)];
  if (one === other) {
    refuse('tour-same-lead', { lead: postWithHolder(first.current, one, today.toString()) });
  }
  const own = { jurisdiction_id: server.jurisdiction.id };
  const swaps = await swapsInTurn(tx, server.jurisdiction.id);
  for (const { at, lead } of [first, second]) {
    const last = swaps.findLast((swap) => swap.rule === at.rule && swap.slotKey === at.slotKey);
    if (last && last.lead !== lead) refuse('conflict');
  }
  const id = uuidv7();
  await tx
    .insertInto('site_tour_swap')
    .values({
      ...own,
      id,
      reason,
      swapped_by: actor.personId,
      swapped_post_id: as,
      swapped_on: today.toString(),
      swapped_at: now.toString(),
    })
    .execute();
  await tx
    .insertInto('site_tour_turn')
    .values([
      { ...own, swap_id: id, rule, slot_key: slotKeys[0], lead_post_id: other, gave_post_id: one },
      { ...own, swap_id: id, rule, slot_key: slotKeys[1], lead_post_id: one, gave_post_id: other },
    ])
    .execute();
  record({
    subject: ['site-tour', `${rule}/${slotKeys[0]}`],
    as,
    before: { [slotKeys[0]]: one, [slotKeys[1]]: other },
    after: { [slotKeys[0]]: other, [slotKeys[1]]: one, reason },
  });
  // Who leads when stands in the rulebook, which is remembered with who is signed in.
  server.forgetActors();
  return { id };
}

function leadToGive({ lead, meeting, at }: Tour): string {
  if (lead === null) return refuse('tour-without-lead', { month: at.slotKey });
  if (meeting !== undefined && meeting.state !== 'skipped') {
    return refuse('tour-day-set', { month: at.slotKey, date: meeting.heldOn ?? '' });
  }
  return lead;
}
