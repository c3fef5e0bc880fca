import type { Act } from '../../http/handler.ts';
import { changeMinutes } from './change.ts';
import { openMinutes } from './open.ts';
import { wordsAs } from './policy.ts';
import { refuseUnprintable } from './print.ts';
import { requireFaithful } from './require-faithful.ts';
import { enterStep } from './steps.ts';

/** The office hands a draft in for sign-off; from then on its text is fixed, unless it comes back. */
export async function submit(act: Act, input: { id: string; revision: number }) {
  const open = await openMinutes(act, input, wordsAs, 'submit');
  const { minutes, as, next } = open;
  await requireFaithful(act, open);
  refuseUnprintable(act.server, minutes.paper);
  const revision = await changeMinutes(act, minutes, { state: next });
  await enterStep(act, minutes.id, as, { step: 'submitted' });
  act.record({
    subject: ['minutes', minutes.id],
    as,
    before: { state: minutes.state },
    after: { state: next },
  });
  return { id: minutes.id, revision };
}
