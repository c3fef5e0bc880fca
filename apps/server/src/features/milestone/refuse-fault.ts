import type { MilestoneStep, PlanFault } from '@guatu/engine';
import { refuse } from '../../refusal/refusal.ts';

/** Refuses steps that are no plan, naming them as people do. */
export function refuseFault({ refused, keys }: PlanFault, steps: readonly MilestoneStep[]): never {
  const names = keys.map((key) => steps.find((step) => step.key === key)?.name ?? key);
  return refuse(refused, { names: names.join(' → ') });
}
