import { type Action, actsFor, type ProblemState, type Subject } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

type Who = Pick<View, 'actor' | 'today'>;

/** As much of a problem as decides who may. */
interface Case {
  readonly subject: Subject;
  readonly state?: ProblemState;
}

/** The post under which somebody may do it in a case, or null. */
export type Policy = (who: Who, rulebook: Rulebook, problem: Case) => string | null;

const byDuty =
  (action: Action): Policy =>
  (who, rulebook, { subject }) =>
    entitledAs(action, who, rulebook, subject);

/** The project's responsible unit, which also keeps the problem's text and charter (二（二）4（1）). */
export const raisesAs = byDuty('raise-problem');
/** The leader in whose portfolio the unit is (二（二）3). */
export const reviewsAs = byDuty('review-problem');
/** The same leader, and whoever the mechanism names beside, such as the liaison (二（二）3). */
export const studiesAs = byDuty('hold-special-meeting');
/** The responsible unit (二（二）3). */
export const submitsAs = byDuty('submit-problem');
/** The desk that compiles the docket (二（二）4（1）). */
export const compilesAs = byDuty('compile-docket');
/** The responsible unit does what was settled. */
export const carriesOutAs = byDuty('carry-out-decision');
/** Whoever verifies problems (三（一）). */
export const verifiesAs = byDuty('verify-problem');

/** A problem is sent back by whoever has it on the desk. */
export const sendsBackAs: Policy = (who, rulebook, problem) => {
  if (problem.state === 'submitted') return compilesAs(who, rulebook, problem);
  if (problem.state === 'carried-out') return verifiesAs(who, rulebook, problem);
  return reviewsAs(who, rulebook, problem);
};

/** Nobody verifies what one has done oneself, or what one's own unit has (三（一）). */
export const isDoer = (
  { actor }: Who,
  { organisation }: Rulebook,
  doers: { personId: string | null; units: readonly string[] },
): boolean =>
  actor.personId === doers.personId ||
  actor.posts.some(({ id }) =>
    doers.units.some((unit) => actsFor(organisation, id, { kind: 'unit', id: unit })),
  );
