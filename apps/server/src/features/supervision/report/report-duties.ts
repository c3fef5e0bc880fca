import type { Trigger } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';

/** A duty to write a special report, as a meeting set it off, and who met it when. ISO dates. */
export interface ReportDuty {
  trigger: Trigger;
  /** Slot rule of the meeting, and the day it ended. */
  rule: string;
  endedOn: string;
  done: { on: string; by: string } | null;
}

interface Row {
  id: string;
  rule: string;
  key: string;
  on: string;
  doneOn: string | null;
  doneBy: string | null;
}

/**
 * After every resolution meeting the government is told in a special report how resolution goes (一). It is met by the
 * first one issued since the meeting. Meetings that ended on or after a day (ISO).
 */
export async function reportDuties(tx: Tx, jurisdictionId: string, since: string): Promise<ReportDuty[]> {
  const { rows } = await sql<Row>`
    select meeting.id, meeting.rule, meeting.slot_key as key, meeting.ended_on as on,
           paper.issued_on as "doneOn", paper.issued_by as "doneBy"
    from meeting left join lateral (
      select issued_on, issued_by from issued_paper
      where issued_paper.jurisdiction_id = meeting.jurisdiction_id and kind = 'special-report'
        and issued_on >= meeting.ended_on
      order by issued_at limit 1
    ) as paper on true
    where meeting.jurisdiction_id = ${jurisdictionId} and meeting.state = 'ended' and meeting.ended_on >= ${since}
    order by meeting.id`.execute(tx);
  return rows.map(({ id, rule, key, on, doneOn, doneBy }) => ({
    trigger: {
      action: 'write-special-report',
      slot: `special-report:${id}`,
      on,
      subject: { slot: { rule, key } },
    },
    rule,
    endedOn: on,
    done: doneOn === null ? null : { on: doneOn, by: doneBy ?? '' },
  }));
}
