import type { Tx } from '../../database/ledger-database.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { unitName } from '../problem/index.ts';

/** A decision of an earlier meeting, and how it stands (二（二）4（3）). ISO dates. */
export interface Outcome {
  decisionId: string;
  minutesNumber: string | null;
  requirement: string;
  leadUnitName: string;
  limitOn: string;
  /** The last granted extension. */
  grantedUntil: string | null;
  state: string;
  closedOn: string | null;
}

/** What became of the decisions of the last meeting before a day. */
export async function lastOutcomes(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  before: string,
): Promise<Outcome[]> {
  const rows = await tx
    .selectFrom('minutes')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.jurisdiction_id', '=', 'minutes.jurisdiction_id')
        .onRef('meeting.id', '=', 'minutes.meeting_id'),
    )
    .innerJoin('decision', (join) =>
      join
        .onRef('decision.jurisdiction_id', '=', 'minutes.jurisdiction_id')
        .onRef('decision.meeting_id', '=', 'minutes.meeting_id'),
    )
    .select([
      'meeting.id as meetingId',
      'decision.id as decisionId',
      'minutes.number as minutesNumber',
      'decision.requirement',
      'decision.lead_unit_id as leadUnitId',
      'decision.limit_on as limitOn',
    ])
    .where('minutes.jurisdiction_id', '=', jurisdictionId)
    .where('minutes.state', '=', 'issued')
    .where('decision.outcome', '=', 'decided')
    .where('meeting.held_on', '<', before)
    .orderBy('meeting.held_on', 'desc')
    .orderBy('decision.position')
    .execute();
  return rows
    .filter(({ meetingId }) => meetingId === rows[0]?.meetingId)
    .map(({ meetingId: _meeting, leadUnitId, limitOn, ...row }) => ({
      ...row,
      leadUnitName: unitName(rulebook, leadUnitId ?? ''),
      limitOn: limitOn ?? before,
      grantedUntil: null,
      state: 'open',
      closedOn: null,
    }));
}
