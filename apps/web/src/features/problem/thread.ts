import type { Problem } from './problem-queries.ts';

type Step = Problem['path'][number];
type Remark = Problem['remarks'][number];

/** One thing that happened about a problem: it came to a step, or somebody said something. */
export type ThreadEntry =
  | { readonly kind: 'step'; readonly step: Step; readonly here: boolean }
  | { readonly kind: 'remark'; readonly remark: Remark };

/** Steps and remarks in the order of time; at one instant the step comes first. `here` marks the step it stands at. */
export const threadOf = ({ path, remarks }: Pick<Problem, 'path' | 'remarks'>): ThreadEntry[] => {
  const steps = path.map((step, index) => ({ kind: 'step', step, here: index === path.length - 1 }) as const);
  const said = remarks.map((remark) => ({ kind: 'remark', remark }) as const);
  return [...steps, ...said].sort((one, other) => at(one) - at(other));
};

const at = (entry: ThreadEntry): number =>
  Date.parse(entry.kind === 'step' ? entry.step.at : entry.remark.at);
