import { dueOn } from '../deadline/index.ts';
import type { DueRule, Duty, SlotRule } from '../mechanism/index.ts';
import { bearersOf } from '../organisation/index.ts';
import { inForce, inSeason, type Slot } from '../recurrence/index.ts';
import { bearerSteps } from './bearer-steps.ts';
import { clauseStep } from './clause-step.ts';
import { cutoffSteps } from './cutoff-steps.ts';
import { dueSteps } from './due-steps.ts';
import { type Explanation, step } from './explanation.ts';
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
        ...(leansOnDay(duty.due) ? slotDaySteps(mechanism, calendar, rule, slot) : []),
        ...dueSteps({ mechanism, calendar, name: rule.label.name }, duty.due, due),
        ...(leansOnCutoff(duty.due) ? cutoffSteps(mechanism, calendar, rule, slot) : []),
        ...bearerSteps(mechanism, duty.bearer),
        ...(bearers.length === 0 && duty.bearer !== 'not-stated' ? [step('bearer-unknown')] : []),
        clauseStep(mechanism, duty.clause),
      ],
    },
  ];
};

/** Whether a limit is the slot's own day, or counted from it. */
const leansOnDay = (due: DueRule): boolean => {
  if (due === 'not-stated') return false;
  if ('otherwise' in due && due.otherwise !== undefined) return leansOnDay(due.otherwise);
  if ('by' in due) return due.by === 'slot' && due.of === undefined;
  if ('ahead' in due) return due.of === undefined;
  return ('within' in due || 'withinHours' in due) && (due.after ?? 'event') === 'event';
};

const leansOnCutoff = (due: DueRule): boolean =>
  due !== 'not-stated' && 'by' in due && due.by === 'cutoff' && due.of === undefined;
