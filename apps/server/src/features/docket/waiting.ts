import {
  type DocketSlot,
  inTimeFor,
  type MissingForDocket,
  missingForDocket,
  problemRuleOf,
  type ProblemState,
  statesAwaitingDocket,
} from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** A problem that was handed in and stands on no docket yet. */
export interface WaitingProblem {
  problemId: string;
  title: string;
  unitId: string;
  handedInOn: string;
  /** It came after this slot's cut-off. What a meeting put off is never late again. */
  late: boolean;
  /** Without which no list takes it up. */
  missing: MissingForDocket[];
}

/** Problems that wait for a docket, in the order in which they came. */
export async function waitingFor(
  { tx, server }: Pick<View, 'tx' | 'server'>,
  { mechanism }: Rulebook,
  slot: Pick<DocketSlot, 'cutoff'>,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<WaitingProblem[]> {
  const rows = await tx
    .selectFrom('problem')
    .select([
      'id as problemId',
      'title',
      'responsible_unit_id as unitId',
      'state',
      'leader_post_id as leader',
      'team',
      'decision_asked as decisionAsked',
      sql<{ what: string; dueOn: string }[]>`coalesce((
        select json_agg(json_build_object('what', step.what, 'dueOn', step.due_on)) from problem_step as step
        where step.jurisdiction_id = problem.jurisdiction_id and step.problem_id = problem.id
          and step.dropped_on is null), '[]')`.as('plan'),
      sql<string>`(select entered_on from problem_passage passage
                   where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
                   order by position desc limit 1)`.as('handedInOn'),
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('state', 'in', statesAwaitingDocket(problemRuleOf(mechanism)))
    .where(condition)
    .orderBy('handedInOn')
    .orderBy('id')
    .execute();
  const rule = problemRuleOf(mechanism);
  return rows.map(({ state, leader, team, plan, decisionAsked, ...row }) => ({
    ...row,
    late: state !== 'deferred' && !inTimeFor(slot, row.handedInOn),
    missing: missingForDocket(rule, {
      state: state as ProblemState,
      charter: { leader, team, plan },
      decisionAsked,
      putToMeeting: false,
    }),
  }));
}
