import type { DueDate } from '../deadline/index.ts';
import type { Duty, Mechanism, SlotRule } from '../mechanism/index.ts';
import { bearersOf } from '../organisation/index.ts';
import { inForce, type Slot } from '../recurrence/index.ts';
import { bearerSteps } from './bearer-steps.ts';
import { clauseStep } from './clause-step.ts';
import { dueByCutoff } from './cutoff-explanation.ts';
import { cutoffSteps } from './cutoff-steps.ts';
import { type Explanation, type ExplanationStep, step } from './explanation.ts';
import type { Rules } from './rules.ts';
import { dueBySlot } from './slot-explanation.ts';
import { slotDaySteps, slotSteps } from './slot-steps.ts';

/** Why a duty that something sets off is due by a slot or its cut-off, wherever that something happened before. */
export const caseExplanation = (rules: Rules, duty: Duty, rule: SlotRule, slot: Slot): Explanation[] => {
  const { mechanism, calendar, organisation } = rules;
  if (!('upon' in duty) || !inForce(slot.period, duty.effective)) return [];
  const { due: limit } = duty;
  if (limit === 'not-stated' || !('by' in limit) || limit.by === 'slip' || limit.of !== rule.id) return [];
  const due = dueBy(limit.by, slot);
  if (due === null) return [];
  const context = { mechanism, organisation, date: slot.period.from };
  return [
    {
      kind: 'case',
      rule: duty.id,
      slot: slot.key,
      clause: duty.clause,
      title: duty.says,
      due,
      bearers: duty.bearer === 'not-stated' ? [] : bearersOf(duty.bearer, context),
      steps: [
        triggerStep(mechanism, duty.upon),
        step(limit.by === 'cutoff' ? 'by-cutoff' : 'by-slot', { name: rule.label.name }),
        ...slotSteps(mechanism, rule, slot),
        ...(limit.by === 'slot'
          ? slotDaySteps(mechanism, calendar, rule, slot)
          : cutoffSteps(mechanism, calendar, rule, slot)),
        ...bearerSteps(mechanism, duty.bearer),
        clauseStep(mechanism, duty.clause),
      ],
    },
  ];
};

const dueBy = (by: 'cutoff' | 'slot', slot: Slot): DueDate | null => {
  if (by === 'slot') return dueBySlot(slot);
  return slot.cutoff === undefined ? null : dueByCutoff(slot.cutoff);
};

const triggerStep = (
  { events, duties, lights }: Mechanism,
  upon: Extract<Duty, { upon: unknown }>['upon'],
): ExplanationStep => {
  if (typeof upon === 'string') return step('upon-event', { event: upon });
  if ('event' in upon) {
    return step('upon-occasion', { says: events.find(({ id }) => id === upon.event)?.says ?? upon.event });
  }
  if ('done' in upon) {
    return step('upon-doing', { says: duties.find(({ id }) => id === upon.done)?.says ?? upon.done });
  }
  const name = lights.find(({ id }) => id === upon.light)?.name ?? upon.light;
  return step('upon-light', { name, colour: upon.turns });
};
