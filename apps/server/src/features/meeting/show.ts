import { type Action, mattersOn, meetingRuleOf, meetingSlotOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledOn, type Rulebook, rulebookOf, unitName } from '../mechanism/index.ts';
import { outcomeResult, outcomesOfLastDecisions } from '../supervision/index.ts';
import { anchorDay } from './anchor-day.ts';
import { arrangements } from './arrangements.ts';
import { findDecisions, presentDecision, type StoredDecision } from './decisions.ts';
import { findDocketItems } from './docket-items.ts';
import { findMeeting, type StoredMeeting } from './find-meeting.ts';
import { holderName, postTitle } from './names.ts';
import { convenesAs, recordsAs } from './policy.ts';
import { presentItems } from './present-items.ts';
import { presentRoll } from './present-roll.ts';
import { presentStudies } from './present-studies.ts';
import { type MeetingScope, meetingScope } from './scope.ts';
import { slotView } from './slot-view.ts';
import { findStudiesOf, meetingAt } from './studies.ts';

/** A meeting with everything that lies before it, as far as the person asking sees it. */
export async function showMeeting(view: View, { meetingId }: { meetingId: string }) {
  const { tx, server, today } = view;
  const jurisdictionId = server.jurisdiction.id;
  const current = await rulebookOf(view);
  const meeting = (await findMeeting(tx, jurisdictionId, meetingId)) ?? refuse('not-found');
  const arranged = await arrangements(tx, jurisdictionId);
  const slot = meetingSlotOf(current.eras, current.calendar, meeting.rule, meeting.slotKey, arranged);
  if (!slot) refuse('not-found');
  const rulebook = ruledOn(current, slot.period.from);
  const scope = meetingScope(view, current);
  const asOf = meeting.heldOn ?? today.toString();
  const all = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const items = all.filter(scope.seesItem);
  const stored = await findDecisions(tx, jurisdictionId, meetingId);
  const decisions = stored.filter(
    (decision) => scope.seesDecision(decision) || items.some(({ id }) => id === decision.docketItemId),
  );
  const studies = await findStudiesOf(tx, jurisdictionId, meetingId);
  const at = meetingAt(meeting, studies);
  const docket = await docketState(view, meeting);
  return {
    ...slotView(slot, anchorDay(current, slot, arranged)),
    ...headOf(rulebook, meeting, asOf),
    agenda: mattersOn(meetingRuleOf(rulebook.mechanism, meeting.rule)?.agenda?.items ?? [], slot.period.from),
    clauses: clausesFor(rulebook, meeting.rule),
    docket: docket && { state: docket, items: await presentItems(view, rulebook, items, asOf) },
    outcomes: await outcomesFor(view, rulebook, meeting, scope, asOf),
    decisions: decisions.map((decision) => presentDecision(rulebook, decision, asOf)),
    ...(await presentRoll(view, rulebook, meeting, at, all)),
    studies: presentStudies(rulebook, studies, scope),
    undecided: items.map(({ id }) => id).filter((id) => !hasDecision(stored, id)),
    may: {
      convene: convenesAs(view, rulebook, at) !== null,
      record: recordsAs(view, rulebook, at) !== null,
    },
  };
}

function clausesFor({ mechanism }: Rulebook, rule: string) {
  const clauseOf = (action: Action) =>
    mechanism.duties.find((duty) => duty.action === action)?.clause ?? null;
  return {
    roll: meetingRuleOf(mechanism, rule)?.attendance?.clause ?? null,
    outcomes: clauseOf('report-outcomes'),
    minutes: clauseOf('issue-minutes'),
  };
}

const hasDecision = (decisions: readonly StoredDecision[], itemId: string): boolean =>
  decisions.some(({ docketItemId }) => docketItemId === itemId);

function headOf(rulebook: Rulebook, meeting: StoredMeeting, asOf: string) {
  const { id, state, heldOn, startsAt, place, convenedAs, chairPostId } = meeting;
  const { movedFrom, movedBecause, outsideBecause, skippedBecause, revision } = meeting;
  return {
    id,
    state,
    heldOn,
    startsAt,
    place,
    convenedAs,
    movedFrom,
    movedBecause,
    outsideBecause,
    skippedBecause,
    revision,
    chair:
      chairPostId === null
        ? null
        : {
            postId: chairPostId,
            title: postTitle(rulebook, chairPostId),
            name: holderName(rulebook, chairPostId, asOf),
          },
  };
}

async function docketState({ tx, server }: View, { rule, slotKey }: StoredMeeting) {
  const docket = await tx
    .selectFrom('docket')
    .select((row) => row.ref('state').$castTo<'open' | 'frozen'>().as('state'))
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .executeTakeFirst();
  return docket?.state ?? null;
}

/** What became of the last decisions, as the person asking sees them: the whole, or those of one's units. */
async function outcomesFor(
  view: View,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  { units }: MeetingScope,
  asOf: string,
) {
  const outcomes = await outcomesOfLastDecisions(view.tx, view.server.jurisdiction.id, meeting, asOf);
  const names = units?.map((id) => unitName(rulebook, id));
  return outcomes
    .filter(({ leadUnitName }) => names === undefined || names.includes(leadUnitName))
    .map((outcome) => ({ ...outcome, result: outcomeResult(outcome, asOf) }));
}
