import { command, query, staged } from '../../http/handler.ts';
import { amendCorrection, correct } from './correct.ts';
import { issue } from './issue.ts';
import { rerecord } from './rerecord.ts';
import { sendBack } from './send-back.ts';
import { showMinutes } from './show.ts';
import { signOff } from './sign-off.ts';
import { submit } from './submit.ts';
import { withdrawCorrection } from './withdraw-correction.ts';
import { wordMinutes } from './word.ts';

export { reviseAttendance } from './attendance.ts';
export { minutesInBrief } from './brief.ts';
export { draft } from './draft.ts';
export { facts } from './facts.ts';
export { findMinutesOf } from './find.ts';
export { outcomeResult } from './outcome-result.ts';

export const minutesHandlers = {
  show: query(showMinutes),
  word: command(wordMinutes),
  rerecord: command(rerecord),
  submit: command(submit),
  signOff: command(signOff),
  sendBack: command(sendBack),
  issue: staged(issue),
  correct: command(correct),
  amendCorrection: command(amendCorrection),
  withdrawCorrection: command(withdrawCorrection),
};
