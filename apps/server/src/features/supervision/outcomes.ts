import { specialTopicMeeting, type SupervisionState } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A decision of an earlier meeting, and how it stands. ISO dates. */
export interface Outcome {
  decisionId: string;
  minutesNumber: string;
  requirement: string;
  leadUnitName: string;
  /** As decided, or as a correction of the minutes has it. */
  limitOn: string;
  /** The last extension granted. */
  grantedUntil: string | null;
  state: SupervisionState;
  closedOn: string | null;
}

/**
 * What the supervision office tells the next meeting (二（二）4（3）): what became of the decisions of the last meeting of
 * the same rule held before a day (ISO), and everything older that is still open; in the order in which it was decided.
 * A leader's own meeting hears of those that the same leader chaired.
 */
export async function outcomesOfLastDecisions(
  tx: Tx,
  jurisdictionId: string,
  { rule, chairPostId }: { rule: string; chairPostId: string | null },
  before: string,
): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    with followed as (
      select item.*, meeting.held_on, max(meeting.held_on) over () as last_held_on
      from supervision_item as item
        join meeting on meeting.jurisdiction_id = item.jurisdiction_id and meeting.id = item.meeting_id
      where item.jurisdiction_id = ${jurisdictionId} and meeting.held_on < ${before} and meeting.rule = ${rule}
        and (${rule} <> ${specialTopicMeeting} or meeting.chair_post_id = ${chairPostId})
    )
    select followed.decision_id as "decisionId", followed.source_number as "minutesNumber", followed.requirement,
           unit.name as "leadUnitName", decided.limit_on as "limitOn",
           nullif(followed.current_limit, decided.limit_on) as "grantedUntil",
           followed.state, followed.closed_on as "closedOn"
    from followed
      join unit on unit.jurisdiction_id = followed.jurisdiction_id and unit.id = followed.lead_unit_id
      cross join lateral (
        select coalesce((
          select limit_after from supervision_correction as correction
          where correction.jurisdiction_id = followed.jurisdiction_id and correction.item_id = followed.id
            and limit_after <> limit_before
          order by id desc limit 1), followed.original_limit) as limit_on
      ) as decided
    where followed.held_on = followed.last_held_on or followed.state <> 'closed'
    order by followed.held_on, followed.source_number, followed.source_position`.execute(tx);
  return rows;
}
