import type { ProblemState, SupervisionState } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { type Rulebook, unitName } from '../mechanism/index.ts';
import { scopeIn } from '../project/index.ts';

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
    .selectFrom('docket_item as item')
    .innerJoin('docket', (join) =>
      join
        .onRef('docket.jurisdiction_id', '=', 'item.jurisdiction_id')
        .onRef('docket.rule', '=', 'item.rule')
        .onRef('docket.slot_key', '=', 'item.slot_key'),
    )
    .select(['item.rule', 'item.slot_key as slotKey', 'item.position', 'docket.cutoff_actual as cutoff'])
    .where('item.jurisdiction_id', '=', server.jurisdiction.id)
    .where('item.problem_id', '=', problemId)
    .orderBy('item.id')
    .execute();
}

/** What meetings decided about a problem, each with how far supervision has come with it, as far as one sees that. */
export async function decisionsOn(view: View, rulebook: Rulebook, problemId: string) {
  const units = scopeIn(view, rulebook);
  const rows = await view.tx
    .selectFrom('problem_decision as decision')
    .leftJoin('supervision_item as item', (join) =>
      join
        .onRef('item.jurisdiction_id', '=', 'decision.jurisdiction_id')
        .onRef('item.decision_id', '=', 'decision.decision_id'),
    )
    .select([
      'decision.decision_id as id',
      'decision.minutes_number as minutesNumber',
      'decision.issued_on as issuedOn',
      'decision.lead_unit_id as leadUnitId',
      'decision.requirement',
      'decision.limit_on as limitOn',
      'decision.carried_out_on as carriedOutOn',
      'item.id as itemId',
      'item.state as itemState',
      'item.current_limit as currentLimit',
      'item.lead_unit_id as itemLead',
      'item.assisting_unit_ids as itemAssisting',
    ])
    .where('decision.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('decision.problem_id', '=', problemId)
    .orderBy('decision.issued_on')
    .orderBy('decision.decision_id')
    .execute();
  return rows.map(({ itemId, itemState, currentLimit, itemLead, itemAssisting, leadUnitId, ...decision }) => {
    const seen =
      units === null || [itemLead, ...(itemAssisting ?? [])].some((unit) => units.includes(unit ?? ''));
    return {
      ...decision,
      leadUnit: unitName(rulebook, leadUnitId),
      item:
        itemId === null || currentLimit === null || !seen
          ? null
          : { id: itemId, state: itemState as SupervisionState, limitOn: currentLimit },
    };
  });
}
