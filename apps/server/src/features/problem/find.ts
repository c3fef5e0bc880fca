import type { ProblemFile, ProblemKind, ProblemState, Subject } from '@guatu/engine';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import { planOf } from './plan.ts';

/** A problem as its row says, with what the engine is asked with about it. */
export interface StoredProblem {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ProblemKind;
  readonly revision: number;
  readonly state: ProblemState;
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly file: ProblemFile;
  readonly subject: Required<Pick<Subject, 'responsibleUnit' | 'involvedUnits'>>;
}

/** One problem that fulfils `condition`, locked until the transaction ends unless told otherwise; undefined when there is none. */
export async function findProblem(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
  locked = true,
): Promise<StoredProblem | undefined> {
  const row = await tx
    .selectFrom('problem')
    .selectAll()
    .select(putToMeeting.as('putToMeeting'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where(condition)
    .$if(locked, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return undefined;
  const plan = await planOf(tx, jurisdictionId, id);
  const state = row.state as ProblemState;
  return {
    id,
    projectId: row.project_id,
    kind: row.kind as ProblemKind,
    revision: row.revision,
    state,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    file: {
      state,
      charter: { leader: row.leader_post_id, team: row.team, plan },
      decisionAsked: row.decision_asked,
      putToMeeting: row.putToMeeting,
    },
    subject: { responsibleUnit: row.responsible_unit_id, involvedUnits: row.involved_unit_ids },
  };
}

/** Whether a docket with the problem on it was put to a meeting: from then on it stands in the meeting's papers. */
export const putToMeeting = sql<boolean>`exists (
  select from docket_item as item
    join docket on docket.jurisdiction_id = item.jurisdiction_id
      and docket.rule = item.rule and docket.slot_key = item.slot_key
  where item.jurisdiction_id = problem.jurisdiction_id and item.problem_id = problem.id and docket.state = 'frozen')`;
