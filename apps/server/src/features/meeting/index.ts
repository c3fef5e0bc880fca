import { command, query } from '../../http/handler.ts';
import { callChoices } from './call-choices.ts';
import { callMeeting } from './call.ts';
import { callRoll } from './call-roll.ts';
import { convene } from './convene.ts';
import { decide } from './decide.ts';
import { showVersions } from './decision-versions.ts';
import { end } from './end.ts';
import { invitations } from './invitations.ts';
import { move } from './move.ts';
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
export { findMeeting, type StoredMeeting } from './find-meeting.ts';
export { meetingsAhead } from './meetings-ahead.ts';
export { photographBefore } from './file-before.ts';
export { holderName, postTitle } from './names.ts';
export { recordsAs } from './policy.ts';
export type { OpenMeeting } from './open-meeting.ts';
export type { SeatTaken } from './roll.ts';
export { meetingLabel } from './rule.ts';
export { type MeetingScope, meetingScope } from './scope.ts';
export { skip as skipMeeting } from './skip.ts';

export const meetingHandlers = {
  year: query(showYear),
  show: query(showMeeting),
  convene: command(convene),
  callChoices: query(callChoices),
  callMeeting: command(callMeeting),
  invitations: query(invitations),
  reply: command(reply),
  study: command(study),
  move: command(move),
  skip: command(skip),
  callRoll: command(callRoll),
  decide: command(decide),
  removeDecision: command(removeDecision),
  decisionVersions: query(showVersions),
  end: command(end),
};
