import { command, query, staged } from '../../http/handler.ts';
import type { MeetingPaper } from '../meeting/index.ts';
import { reviseAttendance } from './attendance.ts';
import { inBrief } from './brief.ts';
import { amendCorrection, correct } from './correct.ts';
import { draft } from './draft.ts';
import { issue } from './issue.ts';
import { rerecord } from './rerecord.ts';
import { sendBack } from './send-back.ts';
import { showMinutes } from './show.ts';
import { signOff } from './sign-off.ts';
import { submit } from './submit.ts';
import { withdrawCorrection } from './withdraw-correction.ts';
import { wordMinutes } from './word.ts';

export { facts } from './facts.ts';

/** What meetings ask of the minutes. */
export const meetingPaper: MeetingPaper = { draft, reviseAttendance, inBrief };

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
