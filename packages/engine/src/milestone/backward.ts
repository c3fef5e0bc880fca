import { dayOf, isoOf } from './day.ts';
import { orderOf } from './order.ts';
import type { MilestoneStep, PlanFault, PlannedStep } from './step.ts';

/**
 * The days by which steps have to be done for all to be done by `finish` (ISO): worked out backward, what follows takes
 * its days and what is free stays free. In the order given.
 */
export const plannedBackward = (
  finish: string,
  steps: readonly MilestoneStep[],
): { next: PlannedStep[] } | PlanFault => {
  const ordered = orderOf(steps);
  if ('refused' in ordered) return ordered;
  const planned = new Map(steps.map(({ key, spare }) => [key, dayOf(finish) - spare]));
  // Chromium 109 has no toReversed.
  for (const step of [...ordered.next].reverse()) {
    const begins = (planned.get(step.key) ?? 0) - step.days;
    for (const key of step.after) {
      const { spare } = steps.find((one) => one.key === key) ?? { spare: 0 };
      planned.set(key, Math.min(planned.get(key) ?? begins, begins - spare));
    }
  }
  return { next: steps.map((step) => ({ ...step, plannedOn: isoOf(planned.get(step.key) ?? 0) })) };
};

/** The day on which the first work has to begin; null of no steps. */
export const beginsOn = (steps: readonly PlannedStep[]): string | null =>
  steps.length === 0 ? null : isoOf(Math.min(...steps.map(({ plannedOn, days }) => dayOf(plannedOn) - days)));
