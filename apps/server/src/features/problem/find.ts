import type { ProblemFile, ProblemState, Subject } from '@guatu/engine';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A problem as its row says, with what the engine is asked with about it. */
export interface StoredProblem {
  readonly id: string;
  readonly revision: number;
  readonly state: ProblemState;
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly file: ProblemFile;
  readonly subject: Required<Pick<Subject, 'responsibleUnit' | 'involvedUnits'>>;
}

/** One problem that fulfils `condition`, locked until the transaction ends; undefined when there is none. */
export async function findProblem(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<StoredProblem | undefined> {
  const row = await tx
    .selectFrom('problem')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where(condition)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const plan = await planOf(tx, jurisdictionId, id);
  const state = row.state as ProblemState;
  return {
    id,
    revision: row.revision,
    state,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    file: {
      state,
      charter: { leader: row.leader_post_id, team: row.team, plan },
      decisionAsked: row.decision_asked,
    },
    subject: { responsibleUnit: row.responsible_unit_id, involvedUnits: row.involved_unit_ids },
  };
}

/** The plan's steps, in order. */
export async function planOf(tx: Tx, jurisdictionId: string, problemId: string) {
  return tx
    .selectFrom('problem_step')
    .select(['what', 'due_on as dueOn'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('problem_id', '=', problemId)
    .orderBy('position')
    .execute();
}
