import { type DecisionDraft, type DecisionOutcome, missingInDecision } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';

/** A decision as its row says. */
export type StoredDecision = Awaited<ReturnType<typeof findDecisions>>[number];

/** What a meeting has decided so far, in the order of the docket; what was decided beside it comes last. */
export function findDecisions(tx: Tx, jurisdictionId: string, meetingId: string) {
  return tx
    .selectFrom('decision')
    .leftJoin('docket_item', (join) =>
      join
        .onRef('docket_item.jurisdiction_id', '=', 'decision.jurisdiction_id')
        .onRef('docket_item.id', '=', 'decision.docket_item_id'),
    )
    .select((row) => [
      'decision.id',
      'decision.docket_item_id as docketItemId',
      'decision.problem_id as problemId',
      'decision.position',
      'decision.heard',
      'decision.requirement',
      'decision.lead_unit_id as leadUnitId',
      'decision.assisting_unit_ids as assistingUnitIds',
      'decision.limit_on as limitOn',
      row.ref('decision.outcome').$castTo<DecisionOutcome>().as('outcome'),
      'decision.revision',
      'decision.changed_by as changedBy',
      'decision.changed_at as changedAt',
      row
        .exists(
          row
            .selectFrom('journal')
            .select('journal.id')
            .whereRef('journal.jurisdiction_id', '=', 'decision.jurisdiction_id')
            .where('journal.subject_kind', '=', 'decision')
            .where(sql<boolean>`journal.subject_id = decision.id::text`)
            .whereRef('journal.person_id', '<>', 'decision.changed_by'),
        )
        .$castTo<boolean>()
        .as('rewritten'),
    ])
    .where('decision.jurisdiction_id', '=', jurisdictionId)
    .where('decision.meeting_id', '=', meetingId)
    .orderBy('docket_item.position', (order) => order.asc().nullsLast())
    .orderBy('decision.position')
    .execute();
}

/** A decision with what it lacks, and who changed it last. */
export const presentDecision = (rulebook: Rulebook, decision: StoredDecision, heldOn: string) => ({
  ...decision,
  missing: missingInDecision(asDraft(decision), heldOn),
  changedBy: personName(rulebook, decision.changedBy),
});

/** As the engine judges it. */
export const asDraft = (decision: StoredDecision): DecisionDraft => ({
  id: decision.id,
  docketItem: decision.docketItemId,
  outcome: decision.outcome,
  heard: decision.heard,
  leadUnit: decision.leadUnitId,
  requirement: decision.requirement,
  limitOn: decision.limitOn,
});
