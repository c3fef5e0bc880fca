import { anchorOf, keepsSide, type MeetingSlot, meetingRuleOf } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { lockMeetingOfSlot } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import { chairsOf, type MeetingAt } from './policy.ts';
import { meetingLabel } from './rule.ts';

/** When, where, under whom and in which form a meeting is held. */
export interface Arrangement {
  heldOn: string;
  startsAt: string;
  place: string;
  chairPostId: string;
  /** Null where the mechanism leaves no choice of form. */
  convenedAs: 'special-topic-meeting' | 'executive-meeting' | null;
}

/** The chair and the form have to be ones that the mechanism names for the meeting (二（二）1). */
export function requireEntitled(rulebook: Rulebook, at: MeetingAt, arrangement: Arrangement): void {
  const { heldOn, chairPostId, convenedAs } = arrangement;
  const chairs = chairsOf(rulebook, at, heldOn);
  if (!chairs.includes(chairPostId)) {
    const named = chairs.map(
      (post) => `${postTitle(rulebook, post)} ${holderName(rulebook, post, heldOn) ?? ''}`,
    );
    refuse('chair-not-entitled', { chairs: named.join('、') || '—' });
  }
  const forms = meetingRuleOf(rulebook.mechanism, at.rule)?.convenedAs;
  if (forms ? convenedAs === null || !forms.includes(convenedAs) : convenedAs !== null) {
    refuse('form-not-entitled');
  }
}

/** What leans on another meeting begins on its side of it, on the same day too (二（一）2). */
export async function requireSide(
  { tx, server }: Act,
  rulebook: Rulebook,
  { key, of }: Pick<MeetingSlot, 'key' | 'of'>,
  arrangement: Pick<Arrangement, 'heldOn' | 'startsAt'>,
): Promise<void> {
  const anchor = anchorOf(of);
  if (anchor === null) return;
  const held = await lockMeetingOfSlot(tx, server.jurisdiction.id, anchor.rule, key);
  if (held?.state !== 'convened' || keepsSide(anchor.side, arrangement, held)) return;
  refuse(anchor.side === 'before' ? 'meeting-not-before' : 'meeting-not-after', {
    meeting: meetingLabel(rulebook, anchor.rule),
    date: held.heldOn ?? '',
    time: held.startsAt ?? '',
  });
}

/** The columns of `meeting` that hold when, where, under whom and in which form. */
export const arrangementRow = (arrangement: Arrangement) => ({
  held_on: arrangement.heldOn,
  starts_at: arrangement.startsAt,
  place: arrangement.place,
  chair_post_id: arrangement.chairPostId,
  convened_as: arrangement.convenedAs,
});
