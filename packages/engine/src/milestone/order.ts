import type { MilestoneStep, PlanFault } from './step.ts';

/** The steps with each after whatever it waits for, otherwise as given; or why they have no such order. */
export const orderOf = <Step extends Pick<MilestoneStep, 'key' | 'after'>>(
  steps: readonly Step[],
): { next: Step[] } | PlanFault => {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const twice = steps.find((step) => byKey.get(step.key) !== step);
  if (twice) return { refused: 'milestone-twice', keys: [twice.key] };
  const unknown = steps.flatMap(({ after }) => after).find((key) => !byKey.has(key));
  if (unknown !== undefined) return { refused: 'milestone-unknown', keys: [unknown] };
  const ordered = new Set<Step>();
  const place = (step: Step, path: readonly string[]): string[] | null => {
    if (ordered.has(step)) return null;
    const back = path.indexOf(step.key);
    if (back >= 0) return [...path.slice(back), step.key];
    for (const key of step.after) {
      const before = byKey.get(key);
      const cycle = before ? place(before, [...path, step.key]) : null;
      if (cycle) return cycle;
    }
    ordered.add(step);
    return null;
  };
  for (const step of steps) {
    const cycle = place(step, []);
    // Walked from each step to what it waits for: read backwards, it says what leads to what.
    if (cycle) return { refused: 'milestone-cycle', keys: cycle.reverse() };
  }
  return { next: [...ordered] };
};

/**
 * The order of steps that are known to have one.
 *
 * @throws RangeError where they have none
 */
export const inOrder = <Step extends Pick<MilestoneStep, 'key' | 'after'>>(
  steps: readonly Step[],
): Step[] => {
  const ordered = orderOf(steps);
  if ('refused' in ordered) throw new RangeError(`These steps are no plan: ${ordered.keys.join(' → ')}`);
  return ordered.next;
};
