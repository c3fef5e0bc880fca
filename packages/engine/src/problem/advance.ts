import type { Action, ProblemRule } from '../mechanism/index.ts';
import { missingForDocket, type ProblemFile } from './missing-for-docket.ts';
import { sentBackTo } from './send-back.ts';
import {
  hasEnded,
  problemDutyOf,
  problemLadder,
  type ProblemState,
  type ProblemRung,
  rungsClimbed,
} from './state.ts';

/** What can be done to a problem. Editing and keeping its plan do not move it. */
export const problemMoves = [
  'edit',
  'raise-again',
  'review',
  'send-back',
  'find-settled',
  'find-unresolved',
  'submit',
  'docket',
  'decide',
  'defer',
  'carry-out',
  'verify',
  'reopen',
  'keep-plan',
  'split',
  'merge',
] as const;
export type ProblemMove = (typeof problemMoves)[number];

/** Why a problem may not be moved so. `not-…` names the step that is missing; whoever bears `waitsFor` can take it. */
export type ProblemObstacle = {
  code:
    | `problem-not-${Exclude<ProblemRung, 'closed'>}`
    | 'problem-past'
    | 'problem-settled'
    | 'problem-not-returnable'
    | 'problem-on-its-way'
    | 'problem-ended'
    | 'problem-not-closed'
    | 'problem-not-divisible'
    | 'problem-put-to-meeting'
    | 'problem-without-leader'
    | 'problem-without-team'
    | 'problem-without-plan'
    | 'problem-without-decision-asked';
  waitsFor?: Action;
};

export type ProblemAdvance = { next: ProblemState } | { refused: ProblemObstacle };

/** Moves that take a problem one rung up. */
const reaches: Partial<Record<ProblemMove, ProblemRung>> = {
  'raise-again': 'raised',
  review: 'reviewed',
  'find-settled': 'unresolved',
  'find-unresolved': 'unresolved',
  submit: 'submitted',
  docket: 'docketed',
  decide: 'decided',
  defer: 'decided',
  'carry-out': 'carried-out',
  verify: 'closed',
};

/** Where a problem ends up that does not stand on the rung itself. */
const beside: Partial<Record<ProblemMove, ProblemState>> = { 'find-settled': 'settled', defer: 'deferred' };

/** Until it has handed the problem in, the unit may still change what it wrote. */
const editable = (rule: ProblemRule, state: ProblemState): boolean => {
  const rungs = problemLadder(rule);
  const handedIn = rungs.includes('submitted') ? rungs.indexOf('submitted') : rungs.indexOf('docketed');
  return state !== 'deferred' && rungsClimbed(rule, state) <= handedIn;
};

/**
 * Where a move takes a problem, or what is in its way. No step of the mechanism's gate can be walked round (二（二）3):
 * a move is allowed from the rung right below the one that it reaches, and from nowhere else.
 */
export const advanceProblem = (rule: ProblemRule, file: ProblemFile, move: ProblemMove): ProblemAdvance => {
  const { state } = file;
  if (move === 'edit') {
    return editable(rule, state) ? { next: state } : { refused: { code: 'problem-on-its-way' } };
  }
  if (move === 'send-back') {
    const to = sentBackTo(rule, file);
    return to ? { next: to } : { refused: { code: 'problem-not-returnable' } };
  }
  if (move === 'reopen') {
    return state === 'closed' ? { next: 'decided' } : { refused: { code: 'problem-not-closed' } };
  }
  if (move === 'keep-plan') {
    return hasEnded(state) ? { refused: { code: 'problem-ended' } } : { next: state };
  }
  if (move === 'split' || move === 'merge') {
    const obstacle = indivisible(file);
    return obstacle ? { refused: { code: obstacle } } : { next: move === 'split' ? 'split' : 'merged' };
  }
  const rung = reaches[move];
  const obstacle = rung && (outOfOrder(rule, state, rung) ?? incomplete(rule, file, move));
  return obstacle ? { refused: obstacle } : { next: beside[move] ?? rung ?? state };
};

/** Until then nothing was decided about it, so that nobody carries anything out under its name. */
const divisible: readonly ProblemState[] = [
  'returned',
  'raised',
  'reviewed',
  'unresolved',
  'submitted',
  'docketed',
];

/** Why a problem cannot go on in others: it has been settled or before a meeting, or is on the list put to one. */
const indivisible = ({ state, putToMeeting }: ProblemFile): ProblemObstacle['code'] | null => {
  if (hasEnded(state)) return 'problem-ended';
  if (!divisible.includes(state)) return 'problem-not-divisible';
  return state === 'docketed' && putToMeeting ? 'problem-put-to-meeting' : null;
};

const outOfOrder = (rule: ProblemRule, state: ProblemState, target: ProblemRung): ProblemObstacle | null => {
  const rungs = problemLadder(rule);
  const climbed = rungsClimbed(rule, state);
  const wanted = rungs.indexOf(target);
  if (wanted === climbed) return null;
  if (wanted >= 0 && wanted < climbed)
    return { code: state === 'settled' ? 'problem-settled' : 'problem-past' };
  const missing = rungs[climbed];
  return missing === undefined || missing === 'closed'
    ? { code: 'problem-past' }
    : { code: `problem-not-${missing}`, waitsFor: problemDutyOf[missing] };
};

/** A problem leaves its unit, and comes to a meeting, whole: with its charter, and with what the meeting is asked to decide. */
const incomplete = (rule: ProblemRule, file: ProblemFile, move: ProblemMove): ProblemObstacle | null => {
  if (move === 'find-unresolved' && file.decisionAsked === null) {
    return { code: 'problem-without-decision-asked', waitsFor: problemDutyOf.unresolved };
  }
  if (move !== 'submit' && move !== 'docket') return null;
  for (const { what, suppliedBy } of missingForDocket(rule, file)) {
    if (what === 'leader' || what === 'team' || what === 'plan' || what === 'decision-asked') {
      return { code: `problem-without-${what}`, waitsFor: suppliedBy };
    }
  }
  return null;
};
