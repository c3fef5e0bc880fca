import { command, query } from '../../http/handler.ts';
import { carryOut } from './carry-out.ts';
import { choices } from './choices.ts';
import { edit } from './edit.ts';
import { listProblems } from './list.ts';
import { raiseAgain } from './raise-again.ts';
import { raise } from './raise.ts';
import { recordSpecialMeeting } from './record-special-meeting.ts';
import { review } from './review.ts';
import { sendBack } from './send-back.ts';
import { showProblem } from './show.ts';
import { submit } from './submit.ts';
import { verify } from './verify.ts';

export { facts } from './facts.ts';
export { hearMinutes } from './hear-minutes.ts';
export { hearClosing, hearReopening } from './hear-supervision.ts';
export { findProblem, type StoredProblem } from './find.ts';
export { moveProblem } from './move.ts';
export { type OpenProblem, openProblems } from './open-problems.ts';
export { inScope } from './scope.ts';

export const problemHandlers = {
  list: query(listProblems),
  show: query(showProblem),
  choices: query(choices),
  raise: command(raise),
  edit: command(edit),
  raiseAgain: command(raiseAgain),
  review: command(review),
  sendBack: command(sendBack),
  recordSpecialMeeting: command(recordSpecialMeeting),
  submit: command(submit),
  carryOut: command(carryOut),
  verify: command(verify),
};
