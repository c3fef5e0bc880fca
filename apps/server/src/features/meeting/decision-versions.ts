import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, rulebookOf } from '../mechanism/index.ts';
import { findDecisions, type StoredDecision } from './decisions.ts';
import { findDocketItems } from './docket-items.ts';
import { findMeeting } from './find-meeting.ts';
import { meetingScope } from './scope.ts';

type Said = Pick<
  StoredDecision,
  'heard' | 'requirement' | 'leadUnitId' | 'assistingUnitIds' | 'limitOn' | 'outcome'
>;

interface Entry extends Said {
  personId: string;
  at: string;
}

/**
 * A decision as each recorder in turn left it, oldest first. What is typed is saved every second; of one hand's savings
 * in a row only the last says something. What became of it in its minutes, those tell.
 */
export async function showVersions(
  view: View,
  { meetingId, decisionId }: { meetingId: string; decisionId: string },
) {
  const { tx, server } = view;
  const { id: jurisdictionId } = server.jurisdiction;
  const rulebook = await rulebookOf(view);
  const meeting = (await findMeeting(tx, jurisdictionId, meetingId)) ?? refuse('not-found');
  const decisions = await findDecisions(tx, jurisdictionId, meetingId);
  const decision = decisions.find(({ id }) => id === decisionId) ?? refuse('not-found');
  const scope = meetingScope(view, rulebook);
  const items = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const item = items.find(({ id }) => id === decision.docketItemId);
  // Whoever may not see it does not learn that it is there.
  if (!scope.seesDecision(decision) && !(item && scope.seesItem(item))) refuse('not-found');
  const { rows } = await sql<Entry>`
    select person_id as "personId", at,
           after->>'heard' as heard, after->>'requirement' as requirement, after->>'leadUnitId' as "leadUnitId",
           array(select jsonb_array_elements_text(after->'assistingUnitIds')) as "assistingUnitIds",
           after->>'limitOn' as "limitOn", after->>'outcome' as outcome
    from journal
    where jurisdiction_id = ${jurisdictionId} and subject_kind = 'decision' and subject_id = ${decisionId}
      and verb = 'meeting.decide'
    order by id`.execute(tx);
  const lastOfHand = rows.filter(({ personId }, index) => rows[index + 1]?.personId !== personId);
  return {
    versions: lastOfHand.map(({ personId, ...version }) => ({
      ...version,
      by: personName(rulebook, personId),
    })),
  };
}
