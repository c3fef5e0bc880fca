import { dueOn } from '../deadline/index.ts';
import type { Duty, SlotRule } from '../mechanism/index.ts';
import { bearersOf } from '../organisation/index.ts';
import { inForce, inSeason, type Slot } from '../recurrence/index.ts';
import { bearerSteps } from './bearer-steps.ts';
import { clauseStep } from './clause-step.ts';
import { cutoffSteps } from './cutoff-steps.ts';
import { dueSteps } from './due-steps.ts';
import { type Explanation, type ExplanationStep, step } from './explanation.ts';
import type { Rules } from './rules.ts';
import { slotDaySteps, slotSteps } from './slot-steps.ts';

/** Why a duty that comes round with a slot is due on a day, and who owes it. One that nobody can be found for is told too. */
export const dutyExplanation = (rules: Rules, duty: Duty, rule: SlotRule, slot: Slot): Explanation[] => {
  const { mechanism, calendar, organisation } = rules;
  if (!('every' in duty) || duty.every !== rule.id) return [];
  if (!inForce(slot.period, duty.effective) || !inSeason(duty.in, slot.period.from)) return [];
  const due = dueOn(mechanism, calendar, duty.due, { slot });
  if (due === null) return [];
  const subject = { slot: { rule: rule.id, key: slot.key } };
  const bearers =
    duty.bearer === 'not-stated'
      ? []
      : bearersOf(duty.bearer, { mechanism, organisation, date: slot.period.from, subject });
  return [
    {
      kind: 'duty',
      rule: duty.id,
      slot: slot.key,
      clause: duty.clause,
      title: duty.says,
      due,
      bearers,
      steps: [
        step('with-slot', { name: rule.label.name }),
        ...slotSteps(mechanism, rule, slot),
        ...dueSteps({ mechanism, calendar, name: rule.label.name }, duty.due, due),
        ...footingSteps(rules, duty, rule, slot),
        ...bearerSteps(mechanism, duty.bearer),
        ...(bearers.length === 0 && duty.bearer !== 'not-stated' ? [step('bearer-unknown')] : []),
        clauseStep(mechanism, duty.clause),
      ],
    },
  ];
};

/** How the day comes about that a limit leans on: the slot's own, or its cut-off. */
const footingSteps = (
  { mechanism, calendar }: Rules,
  { due }: Duty,
  rule: SlotRule,
  slot: Slot,
): ExplanationStep[] => {
  if (due === 'not-stated' || !('by' in due) || due.by === 'slip' || due.of !== undefined) return [];
  if (due.by === 'slot') return slotDaySteps(mechanism, calendar, rule, slot);
  return rule.cutoff ? cutoffSteps(mechanism, calendar, rule.cutoff, slot) : [];
};
