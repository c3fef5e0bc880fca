import {
  type Action,
  actsFor,
  holdsOn,
  nextProblemRung,
  problemLadder,
  problemRuleOf,
  type ProblemState,
  type Subject,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';

/** Somebody by the posts under which it is done; of an event, whose act it was that led to it. */
export interface Who extends Pick<View, 'today'> {
  readonly actor: { readonly personId: string; readonly posts: readonly { readonly id: string }[] };
}

/** As much of a problem as decides who may. */
interface Case {
  readonly subject: Subject;
  readonly state?: ProblemState;
  readonly file?: { readonly charter: { readonly leader: string | null } };
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

/** A problem is sent back by whoever has it on the desk; by the leader alone where leader and liaison study it. */
export const sendsBackAs: Policy = (who, rulebook, problem) => {
  const rule = problemRuleOf(rulebook.mechanism);
  const next = problem.state === undefined ? null : nextProblemRung(rule, problem.state);
  if (next === 'docketed') return compilesAs(who, rulebook, problem);
  if (next === 'closed') return verifiesAs(who, rulebook, problem);
  const reviewed = problemLadder(rule).includes('reviewed');
  return (reviewed ? reviewsAs : studiesAs)(who, rulebook, problem);
};

/** The plan is the one leader's and the responsible unit's; whoever studies the problem for the leader keeps it too. */
export const keepsPlanAs: Policy = (who, rulebook, problem) =>
  raisesAs(who, rulebook, problem) ??
  studiesAs(who, rulebook, problem) ??
  leadsAs(who, rulebook, problem.file?.charter.leader ?? null);

/** The post of a charter's leader, or of the leader's liaison. */
function leadsAs({ actor, today }: Who, { organisation }: Rulebook, leader: string | null): string | null {
  const liaisons = organisation.liaisons.filter(
    (row) => row.leader === leader && holdsOn(row, today.toString()),
  );
  const team = [leader, ...liaisons.map(({ deputy }) => deputy)];
  return actor.posts.find(({ id }) => team.includes(id))?.id ?? null;
}

/** A problem is cut up or put together by its unit, by the leader who reviews it, or by the docket's desk. */
export const dividesAs: Policy = (who, rulebook, problem) =>
  raisesAs(who, rulebook, problem) ?? reviewsAs(who, rulebook, problem) ?? compilesAs(who, rulebook, problem);

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

/** A file is taken back by who put it there, and by who holds that post since. */
export const mayWithdraw = (
  { actor }: Pick<Who, 'actor'>,
  { addedBy, postId }: { addedBy: string; postId: string },
): boolean => actor.personId === addedBy || actor.posts.some(({ id }) => id === postId);
