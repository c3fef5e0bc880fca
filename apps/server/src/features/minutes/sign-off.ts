import type { Act } from '../../http/handler.ts';
import { changeMinutes } from './change.ts';
import { openMinutes } from './open.ts';
import { passesAs } from './policy.ts';
import { refuseUnprintable } from './print.ts';
import { requireFaithful } from './require-faithful.ts';
import { enterStep, type Hand } from './steps.ts';

/**
 * The hand whose turn it is passes the paper on; with the last one it is signed. Refuses with `paper-unprintable` what
 * could then not be issued.
 */
export async function signOff(act: Act, input: { id: string; revision: number }) {
  const open = await openMinutes(act, input, passesAs, 'pass');
  const { minutes, hands, passed, as, next } = open;
  await requireFaithful(act, open);
  refuseUnprintable(act.server, minutes.paper);
  const signed = next === 'signed' && {
    signed_by: act.actor.personId,
    signed_post_id: as,
    signed_at: act.now.toString(),
  };
  const revision = await changeMinutes(act, minutes, { state: next, ...signed });
  const hand = (hands[passed]?.as ?? 'sign') as Hand;
  await enterStep(act, minutes.id, as, { step: 'passed', hand });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next, hand },
  });
  return { id: minutes.id, revision };
}
