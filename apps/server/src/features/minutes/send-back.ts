import type { Act } from '../../http/handler.ts';
import { changeMinutes } from './change.ts';
import { openMinutes } from './open.ts';
import { sendsBackAs } from './policy.ts';
import { enterStep } from './steps.ts';

/** Returns a paper to the draft, with the reason: its way through the hands begins anew. */
export async function sendBack(act: Act, input: { id: string; revision: number; reason: string }) {
  const { minutes, as, next } = await openMinutes(act, input, sendsBackAs, 'return');
  const unsigned = { signed_by: null, signed_post_id: null, signed_at: null };
  const revision = await changeMinutes(act, minutes, { state: next, ...unsigned });
  await enterStep(act, minutes.id, as, { step: 'returned', reason: input.reason });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next, reason: input.reason },
  });
  return { id: minutes.id, revision };
}
