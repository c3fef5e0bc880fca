import { type Act, command, query, type View } from '../../http/handler.ts';
import { callChoices } from './call-choices.ts';
import { callMeeting } from './call.ts';
import { callRoll } from './call-roll.ts';
import { convene } from './convene.ts';
import { decide } from './decide.ts';
import { showVersions } from './decision-versions.ts';
import { end } from './end.ts';
import { invitations } from './invitations.ts';
import { move } from './move.ts';
import type { MeetingPaper } from './paper.ts';
import { removeDecision } from './remove-decision.ts';
import { reply } from './reply.ts';
import { showMeeting } from './show.ts';
import { skip } from './skip.ts';
import { study } from './study.ts';
import { showYear } from './year.ts';

export { arrangements } from './arrangements.ts';
export { findDecisions, type StoredDecision } from './decisions.ts';
export { findDocketItems, type StoredItem } from './docket-items.ts';
export { facts } from './facts.ts';
export { findMeeting, findMeetingsOfYear as meetingsOfYear, type StoredMeeting } from './find-meeting.ts';
export { type MeetingOfSlot, meetingOfSlot } from './of-slot.ts';
export { type MeetingInCalendar, meetingsAsking, meetingsInCalendar, whySkipped } from './in-calendar.ts';
export { meetingsAhead } from './meetings-ahead.ts';
export { meetingsNamed } from './named.ts';
export { decide } from './decide.ts';
export { photographBefore } from './file-before.ts';
export { holderName, postTitle } from './names.ts';
export { recordsAs } from './policy.ts';
export type { OpenMeeting } from './open-meeting.ts';
export type { MeetingPaper } from './paper.ts';
export type { SeatTaken } from './roll.ts';
export { meetingLabel } from './rule.ts';
export { type MeetingScope, meetingScope } from './scope.ts';
export { skip as skipMeeting } from './skip.ts';
export { findStudiesOf, meetingAt } from './studies.ts';

type InputOf<UseCase extends (...given: never[]) => unknown> = Parameters<UseCase>[1];

/** @param paper the minutes; they lean on meetings, and not the other way round */
export const meetingHandlers = (paper: MeetingPaper) => ({
  year: query((view: View, input: InputOf<typeof showYear>) => showYear(view, input, paper)),
  show: query(showMeeting),
  convene: command(convene),
  callChoices: query(callChoices),
  callMeeting: command(callMeeting),
  invitations: query(invitations),
  reply: command(reply),
  study: command(study),
  move: command(move),
  skip: command(skip),
  callRoll: command((act: Act, input: InputOf<typeof callRoll>) => callRoll(act, input, paper)),
  decide: command(decide),
  removeDecision: command(removeDecision),
  decisionVersions: query(showVersions),
  end: command((act: Act, input: InputOf<typeof end>) => end(act, input, paper)),
});
