import type { Mechanism } from '../mechanism/index.ts';
import { slotRuleOf } from '../recurrence/index.ts';

/** Whether people come together at a slot of that rule; an edition of the atlas has no day that anybody would set. */
export const isGathering = (mechanism: Mechanism, id: string): boolean => {
  const rule = slotRuleOf(mechanism, id);
  return rule?.chair !== undefined || rule?.attendance !== undefined;
};
