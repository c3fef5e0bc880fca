import type { Act } from '../../http/handler.ts';
import { changeMinutes } from './change.ts';
import { openMinutes, signing } from './open.ts';
import { refuseUnprintable } from './print.ts';

/**
 * The chair of the meeting approves its minutes; from then on their text is fixed. Refuses with `paper-unprintable` what
 * could then not be issued.
 */
export async function signOff(act: Act, input: { meetingId: string; revision: number }) {
  const { minutes, as, next } = await openMinutes(act, input, signing, 'sign-off');
  refuseUnprintable(act.server, minutes.paper);
  const revision = await changeMinutes(act, minutes, {
    state: next,
    signed_by: act.actor.personId,
    signed_post_id: as,
    signed_at: act.now.toString(),
  });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next },
  });
  return { id: minutes.id, revision };
}
