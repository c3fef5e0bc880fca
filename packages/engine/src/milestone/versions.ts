import type { PlannedStep } from './step.ts';

/** A plan as it was drawn up on a day (ISO), and why where it changed another. */
export type PlanVersion = {
  version: number;
  finish: string;
  steps: readonly PlannedStep[];
  madeOn: string;
  reason: string | null;
};

/** The day that a milestone had before a plan changed it. */
export type EarlierDate = { plannedOn: string; changedOn: string; reason: string | null };

/** The days that each milestone had in earlier versions, the oldest first, each with when and why it was changed. */
export const earlierDates = (versions: readonly PlanVersion[]): ReadonlyMap<string, EarlierDate[]> => {
  const inTurn = [...versions].sort((one, other) => one.version - other.version);
  const earlier = new Map<string, EarlierDate[]>();
  for (const [at, { madeOn, reason, steps }] of inTurn.entries()) {
    const before = inTurn[at - 1]?.steps ?? [];
    for (const { key, plannedOn } of steps) {
      const was = before.find((step) => step.key === key)?.plannedOn;
      if (was === undefined || was === plannedOn) continue;
      earlier.set(key, [...(earlier.get(key) ?? []), { plannedOn: was, changedOn: madeOn, reason }]);
    }
  }
  return earlier;
};

/** The plan that held on a day (ISO): the last that was drawn up by then. */
export const planOn = <Plan extends Pick<PlanVersion, 'version' | 'madeOn'>>(
  versions: readonly Plan[],
  day: string,
): Plan | null =>
  versions.reduce<Plan | null>(
    (last, plan) => (plan.madeOn <= day && (last === null || plan.version > last.version) ? plan : last),
    null,
  );
