import type { DueDate } from '../deadline/index.ts';
import type { SlotRule } from '../mechanism/index.ts';
import type { Slot } from '../recurrence/index.ts';
import { clauseStep } from './clause-step.ts';
import { cutoffSteps } from './cutoff-steps.ts';
import { type Explanation, step } from './explanation.ts';
import type { Rules } from './rules.ts';
import { slotSteps } from './slot-steps.ts';

/** Why papers for a slot are due at a desk on a day. */
export const cutoffExplanation = (
  { mechanism, calendar }: Rules,
  rule: SlotRule,
  slot: Slot,
): Explanation[] => {
  const { cutoff } = slot;
  if (cutoff === undefined || rule.cutoff === undefined) return [];
  const desk = mechanism.organisation.units.find(({ id }) => id === cutoff.desk)?.name ?? cutoff.desk;
  return [
    {
      kind: 'cutoff',
      rule: rule.id,
      slot: slot.key,
      clause: cutoff.clause,
      title: rule.label.name,
      due: dueByCutoff(cutoff),
      bearers: [{ kind: 'unit', id: cutoff.desk }],
      steps: [
        ...slotSteps(mechanism, rule, slot),
        ...cutoffSteps(mechanism, calendar, rule, slot),
        step('cutoff-desk', { desk }),
        clauseStep(mechanism, cutoff.clause),
      ],
    },
  ];
};

/** The cut-off as a limit. */
export const dueByCutoff = ({ actual, nominal, at, because }: NonNullable<Slot['cutoff']>): DueDate => ({
  date: actual,
  nominal,
  ...(at && { at }),
  because,
});
