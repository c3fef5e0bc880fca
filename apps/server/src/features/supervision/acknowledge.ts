import type { Act } from '../../http/handler.ts';
import { enterPartStep } from './enter-part-step.ts';
import { moveItem } from './move.ts';
import { acknowledgesAs, assistingUnit, policyOf } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The lead unit takes note of what it has to do by when (二（二）4（3）); an assisting unit, of its own part. */
export async function acknowledge(act: Act, input: Versioned) {
  const taken = await takeUp(
    act,
    input,
    (...of) => acknowledgesAs(...of) ?? policyOf['acknowledge-part'](...of),
  );
  const { rulebook, stored, as } = taken;
  if (acknowledgesAs(act, rulebook, stored.units) !== null) {
    return moveItem(act, taken, { kind: 'acknowledge' }, { step: { step: 'acknowledged' } });
  }
  const unit = assistingUnit(rulebook, as, stored.units);
  const moved = await moveItem(act, taken, { kind: 'acknowledge-part', unit });
  await enterPartStep(act, { itemId: input.id, unitId: unit, as, reason: null });
  return moved;
}
