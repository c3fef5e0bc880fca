import { type DocketSlot, inTimeFor, statesAwaitingDocket, problemRuleOf } from '@guatu/engine';
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
  return rows.map(({ state, ...row }) => ({
    ...row,
    late: state !== 'deferred' && !inTimeFor(slot, row.handedInOn),
  }));
}
