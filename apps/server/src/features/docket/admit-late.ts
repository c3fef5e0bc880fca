import { problemRuleOf } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { takeUp } from './compile.ts';
import { openDocket } from './find.ts';
import { type SlotReference, slotIn } from './slot.ts';
import { waitingFor } from './waiting.ts';
import { countItems, touchDocket } from './write.ts';

/** Admits a problem to a docket after its cut-off, for a reason that stands on the list (二（二）4（1）). */
export async function admitLate(act: Act, input: SlotReference & { problemId: string; reason: string }) {
  const { rulebook, docket, as } = await openDocket(act, input);
  if (problemRuleOf(rulebook.mechanism).gate.late === 'refused') refuse('docket-late-refused');
  const waiting = await waitingFor(act, rulebook, slotIn(rulebook, input));
  const late = waiting.find(({ problemId }) => problemId === input.problemId) ?? refuse('not-found');
  const position = (await countItems(act, input)) + 1;
  const lateReason = late.late ? input.reason : null;
  await takeUp(act, rulebook, as, input, { problemId: late.problemId, position, lateReason });
  act.record({
    subject: ['docket', `${input.rule}/${input.slotKey}`],
    as,
    after: { admitted: late.problemId, reason: input.reason },
  });
  return touchDocket(act, input, docket.revision);
}
