import type { Tx } from '../../database/ledger-database.ts';
import { type Rulebook, ruledOn } from '../mechanism/index.ts';
import { findDocketItems } from './docket-items.ts';
import { findMeetingsFrom } from './find-meeting.ts';
import { rollFor } from './roll.ts';
import { meetingLabel } from './rule.ts';

/** The meetings from a day on (ISO) that a post chairs, or is expected at, in order of time. */
export async function meetingsAhead(
  tx: Tx,
  jurisdictionId: string,
  current: Rulebook,
  post: string,
  from: string,
) {
  const found = [];
  for (const meeting of await findMeetingsFrom(tx, jurisdictionId, from)) {
    const { rule, slotKey, chairPostId, heldOn, startsAt, place } = meeting;
    const rulebook = ruledOn(current, heldOn ?? from);
    const items = await findDocketItems(tx, jurisdictionId, rule, slotKey);
    const roll = await rollFor(tx, jurisdictionId, rulebook, meeting, items);
    const chairs = chairPostId === post;
    if (!chairs && roll.every(({ postId }) => postId !== post)) continue;
    found.push({
      name: meetingLabel(rulebook, rule),
      heldOn: heldOn ?? from,
      startsAt,
      place,
      role: chairs ? ('chair' as const) : ('attends' as const),
    });
  }
  return found;
}
