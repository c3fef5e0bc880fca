import type { ProblemState } from '@guatu/engine';
import type { View } from '../../http/handler.ts';

/** Every state a problem came to, in order. */
export async function passagesOf({ tx, server }: View, problemId: string) {
  const rows = await tx
    .selectFrom('problem_passage as passage')
    .leftJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'passage.jurisdiction_id')
        .onRef('person.id', '=', 'passage.person_id'),
    )
    .leftJoin('post', (join) =>
      join
        .onRef('post.jurisdiction_id', '=', 'passage.jurisdiction_id')
        .onRef('post.id', '=', 'passage.post_id'),
    )
    .select([
      'passage.state',
      'passage.entered_on',
      'passage.entered_at as at',
      'passage.note',
      'person.name as person',
      'post.name as postName',
    ])
    .where('passage.jurisdiction_id', '=', server.jurisdiction.id)
    .where('passage.problem_id', '=', problemId)
    .orderBy('passage.position')
    .execute();
  return rows.map(({ state, entered_on, at, note, person, postName }) => ({
    state: state as ProblemState,
    on: entered_on,
    at,
    note,
    by: person === null ? null : { person, postName },
  }));
}

/** The special meetings that studied a problem, in order. */
export async function specialMeetingsOn({ tx, server }: View, problemId: string) {
  const rows = await tx
    .selectFrom('special_meeting as meeting')
    .innerJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'meeting.jurisdiction_id')
        .onRef('person.id', '=', 'meeting.recorded_by'),
    )
    .select([
      'meeting.id',
      'meeting.held_on as heldOn',
      'meeting.chaired_by_post_id as chairPostId',
      'meeting.findings',
      'meeting.outcome',
      'meeting.decision_asked as decisionAsked',
      'person.name as recordedBy',
      'meeting.recorded_at as recordedAt',
    ])
    .where('meeting.jurisdiction_id', '=', server.jurisdiction.id)
    .where('meeting.problem_id', '=', problemId)
    .orderBy('meeting.recorded_at')
    .execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as 'settled' | 'unresolved' }));
}

/** The dockets that a problem stood on, and where. */
export function docketsOf({ tx, server }: View, problemId: string) {
  return tx
    .selectFrom('docket_item')
    .select(['rule', 'slot_key as slotKey', 'position'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', problemId)
    .orderBy('id')
    .execute();
}

/** What meetings decided about a problem. */
export function decisionsOn({ tx, server }: View, problemId: string) {
  return tx
    .selectFrom('problem_decision')
    .select([
      'decision_id as id',
      'minutes_number as minutesNumber',
      'issued_on as issuedOn',
      'lead_unit_id as leadUnitId',
      'requirement',
      'limit_on as limitOn',
      'carried_out_on as carriedOutOn',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', problemId)
    .orderBy('issued_on')
    .orderBy('decision_id')
    .execute();
}
