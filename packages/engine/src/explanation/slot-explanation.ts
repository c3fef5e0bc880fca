import type { DueDate } from '../deadline/index.ts';
import type { SlotRule } from '../mechanism/index.ts';
import { bearersOf } from '../organisation/index.ts';
import type { Slot } from '../recurrence/index.ts';
import { clauseStep } from './clause-step.ts';
import type { Explanation } from './explanation.ts';
import type { Rules } from './rules.ts';
import { slotDaySteps, slotSteps } from './slot-steps.ts';

/** Why a slot takes place on its day, or is open until the last one of its window. */
export const slotExplanation = (
  { mechanism, calendar, organisation }: Rules,
  rule: SlotRule,
  slot: Slot,
): Explanation[] => {
  const { time, key, period, lead } = slot;
  if (time.kind === 'skipped') return [];
  const context = { mechanism, organisation, date: period.from, subject: { slot: { rule: rule.id, key } } };
  return [
    {
      kind: 'slot',
      rule: rule.id,
      slot: key,
      clause: rule.clause,
      title: rule.label.name,
      due: dueBySlot(slot),
      bearers:
        lead === undefined
          ? (rule.chair ?? []).flatMap((chair) => bearersOf(chair, context))
          : [{ kind: 'post', id: lead }],
      steps: [
        ...slotSteps(mechanism, rule, slot),
        ...slotDaySteps(mechanism, calendar, rule, slot),
        clauseStep(mechanism, rule.clause),
      ],
    },
  ];
};

/** The slot as a limit. */
export const dueBySlot = ({ time, period, at }: Slot): DueDate =>
  time.kind === 'day'
    ? { date: time.date, nominal: period.from, ...(at && { at }), because: 'as-stated' }
    : { date: period.to, nominal: period.to, because: 'end-of-window' };
