import type { Action, ProblemRule } from '../mechanism/index.ts';
import { type Charter, type CharterPart, missingInCharter } from './charter.ts';
import { problemDutyOf, problemLadder, type ProblemState, type ProblemRung, rungsClimbed } from './state.ts';

/** As much of a problem as its way to a meeting depends on. */
export type ProblemFile = {
  state: ProblemState;
  charter: Charter;
  /** What the resolution meeting is asked to decide; stated when a special meeting could not settle the matter. */
  decisionAsked: string | null;
  /** Its docket has been frozen: a meeting has it before it. */
  putToMeeting: boolean;
};

/** Something without which no docket may take a problem up, and the duty whose bearer can supply it. */
export type MissingForDocket = { what: ProblemRung | CharterPart | 'decision-asked'; suppliedBy: Action };

/**
 * What still stands between a problem and a docket, in the order in which it can be supplied: steps of the gate
 * (二（二）3) and parts of the charter (三（一）). Empty once nothing does.
 */
export const missingForDocket = (rule: ProblemRule, file: ProblemFile): MissingForDocket[] => {
  const rungs = problemLadder(rule);
  const toDocket = rungs.indexOf('docketed');
  const climbed = rungsClimbed(rule, file.state);
  if (climbed > toDocket) return [];
  const studied = rungs.includes('unresolved') && climbed > rungs.indexOf('unresolved');
  return [
    ...missingInCharter(rule, file.charter).map((what): MissingForDocket => ({
      what,
      suppliedBy: problemDutyOf.raised,
    })),
    ...(studied && file.decisionAsked === null
      ? [{ what: 'decision-asked', suppliedBy: problemDutyOf.unresolved } as const]
      : []),
    ...rungs
      .slice(climbed, toDocket)
      .map((what): MissingForDocket => ({ what, suppliedBy: problemDutyOf[what] })),
  ];
};
