import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledOn, rulebookOf } from '../mechanism/index.ts';
import { findDecisions, findDocketItems, findMeeting, meetingScope } from '../meeting/index.ts';
import { findMinutes } from './find.ts';
import { presentMinutes } from './present.ts';

/** The minutes of a meeting, as far as the person asking sees them; null before it has ended. */
export async function showMinutes(view: View, { meetingId }: { meetingId: string }) {
  const { tx, server } = view;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const meeting = (await findMeeting(tx, jurisdictionId, meetingId)) ?? refuse('not-found');
  const minutes = await findMinutes(tx, jurisdictionId, meetingId);
  if (!minutes) return null;
  const scope = meetingScope(view, rulebook);
  const items = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const seen = new Set(items.filter(scope.seesItem).map(({ id }) => id));
  const decisions = await findDecisions(tx, jurisdictionId, meetingId);
  const concerned = decisions.some(
    (decision) => scope.seesDecision(decision) || seen.has(decision.docketItemId ?? ''),
  );
  const ofDay = ruledOn(rulebook, meeting.heldOn ?? view.today.toString());
  return presentMinutes(view, ofDay, meeting, minutes, scope, concerned);
}
