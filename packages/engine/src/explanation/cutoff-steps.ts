import type { WorkCalendar } from '../calendar/index.ts';
import { type CutoffRule, type Mechanism, settle, type SlotRule } from '../mechanism/index.ts';
import type { Slot } from '../recurrence/index.ts';
import { dated } from './day-step.ts';
import { type ExplanationStep, step } from './explanation.ts';
import { settingSteps } from './setting-steps.ts';
import { shiftSteps } from './shift-steps.ts';
import { slotDaySteps } from './slot-steps.ts';

/** How a cut-off comes about: the day that is stated for this slot, and where it goes. */
export const cutoffSteps = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: SlotRule,
  slot: Slot,
): ExplanationStep[] => {
  const { key, cutoff } = slot;
  if (cutoff === undefined || rule.cutoff === undefined) return [];
  const [, part] = key.split('#');
  // What stands behind the mark is a part of the month, or only a number.
  const stated = rule.cutoff.days.find(
    (one) => !('day' in one) || one.part === undefined || one.part === part,
  );
  return [
    ...(stated && 'ahead' in stated ? slotDaySteps(mechanism, calendar, rule, slot) : []),
    ...(stated === undefined ? [] : statedSteps(mechanism, stated, cutoff.nominal)),
    ...shiftSteps(mechanism, calendar, cutoff, rule.cutoff.shift, 'earlier'),
  ];
};

const statedSteps = (
  mechanism: Mechanism,
  stated: CutoffRule['days'][number],
  nominal: string,
): ExplanationStep[] => {
  if ('day' in stated)
    return [
      stated.day === 'last'
        ? step('cutoff-last-day', dated(nominal))
        : step('cutoff-day', { ...dated(nominal), day: stated.day }),
    ];
  if ('weekday' in stated) return [step('cutoff-weekday', dated(nominal))];
  return [
    step('cutoff-ahead', { ...dated(nominal), days: stated.ahead, count: settle(mechanism, stated.days) }),
    ...settingSteps(mechanism, stated.days),
  ];
};
