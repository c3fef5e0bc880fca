import { command, query, staged } from '../../http/handler.ts';
import { callRoll } from './call-roll.ts';
import { convene } from './convene.ts';
import { decide } from './decide.ts';
import { editMinutes } from './edit-minutes.ts';
import { end } from './end.ts';
import { issue } from './issue.ts';
import { move } from './move.ts';
import { removeDecision } from './remove-decision.ts';
import { showMeeting } from './show.ts';
import { signOff } from './sign-off.ts';
import { skip } from './skip.ts';
import { showYear } from './year.ts';

export { arrangements } from './arrangements.ts';
export { facts } from './facts.ts';
export { meetingsAhead } from './meetings-ahead.ts';
export { minutesFor, photographBefore } from './file-before.ts';
export { skip as skipMeeting } from './skip.ts';

export const meetingHandlers = {
  year: query(showYear),
  show: query(showMeeting),
  convene: command(convene),
  move: command(move),
  skip: command(skip),
  callRoll: command(callRoll),
  decide: command(decide),
  removeDecision: command(removeDecision),
  end: command(end),
  editMinutes: command(editMinutes),
  signOff: command(signOff),
  issue: staged(issue),
};
