import type { Action, ProblemRule } from '../mechanism/index.ts';

/**
 * Where a problem stands. The way up is `raised → reviewed → unresolved → submitted → docketed → decided → carried-out
 * → closed`; `returned` lies before it, `settled` and `deferred` beside it. One that was `split` or `merged` has ended, and
 * goes on in others.
 */
export const problemStates = [
  'returned',
  'raised',
  'reviewed',
  'settled',
  'unresolved',
  'submitted',
  'deferred',
  'docketed',
  'decided',
  'carried-out',
  'closed',
  'split',
  'merged',
] as const;
export type ProblemState = (typeof problemStates)[number];

/** Nobody has anything more to do about a problem in one of these. */
export const endedProblemStates = ['closed', 'split', 'merged'] as const satisfies readonly ProblemState[];
export type OpenProblemState = Exclude<ProblemState, (typeof endedProblemStates)[number]>;

export const hasEnded = (state: ProblemState): state is (typeof endedProblemStates)[number] =>
  endedProblemStates.some((ended) => ended === state);

/** A state on the way up. */
export type ProblemRung = Exclude<ProblemState, 'returned' | 'settled' | 'deferred' | 'split' | 'merged'>;

/** The duty by which a problem reaches a rung: whoever bears it is whom the problem waits for on the rung below. */
export const problemDutyOf: Record<ProblemRung, Action> = {
  raised: 'raise-problem',
  reviewed: 'review-problem',
  unresolved: 'hold-special-meeting',
  submitted: 'submit-problem',
  docketed: 'compile-docket',
  decided: 'convene-meeting',
  'carried-out': 'carry-out-decision',
  closed: 'verify-problem',
};

/** The rung that a step of the gate leads to: a special meeting that studies a problem also finds whether it is settled. */
const rungOfStep = {
  reviewed: 'reviewed',
  studied: 'unresolved',
  unresolved: 'unresolved',
  submitted: 'submitted',
} as const satisfies Record<ProblemRule['gate']['steps'][number], ProblemRung>;

/** The way up under a mechanism: the gate's steps, in its order, stand between raising and the docket (二（二）3). */
export const problemLadder = ({ gate }: ProblemRule): ProblemRung[] => [
  'raised',
  ...new Set(gate.steps.map((step) => rungOfStep[step])),
  'docketed',
  'decided',
  'carried-out',
  'closed',
];

/**
 * How many rungs of the ladder a problem has behind it, the one it stands on included. What was settled on the spot is
 * as far as if a meeting had decided it; what a meeting put off waits for a docket again. One that came to a step which
 * the version in force no longer has stands on the rung below.
 */
export const rungsClimbed = (rule: ProblemRule, state: ProblemState): number => {
  const rungs = problemLadder(rule);
  if (hasEnded(state)) return rungs.length;
  if (state === 'returned') return 0;
  if (state === 'settled') return rungs.indexOf('decided') + 1;
  if (state === 'deferred') return rungs.indexOf('docketed');
  if (rungs.includes(state)) return rungs.indexOf(state) + 1;
  return rungs.findLastIndex((rung) => problemStates.indexOf(rung) < problemStates.indexOf(state)) + 1;
};

/** The rung a problem waits to reach; null when it has ended. */
export const nextProblemRung = (rule: ProblemRule, state: ProblemState): ProblemRung | null =>
  problemLadder(rule)[rungsClimbed(rule, state)] ?? null;

/** What has to be done next for a problem, as an action of the mechanism; null when it has ended. */
export const problemDutyAt = (rule: ProblemRule, state: ProblemState): Action | null => {
  const next = nextProblemRung(rule, state);
  return next && problemDutyOf[next];
};

/** The states in which a problem waits for a docket to take it up. */
export const statesAwaitingDocket = (rule: ProblemRule): ProblemState[] =>
  problemStates.filter((state) => nextProblemRung(rule, state) === 'docketed');
