import { command, query, staged } from '../../http/handler.ts';
import { editMinutes } from './edit.ts';
import { issue } from './issue.ts';
import { showMinutes } from './show.ts';
import { signOff } from './sign-off.ts';

export { reviseAttendance } from './attendance.ts';
export { minutesInBrief } from './brief.ts';
export { draft } from './draft.ts';
export { facts } from './facts.ts';
export { findMinutesOf } from './find.ts';
export { minutesFor } from './may-read.ts';
export { outcomeResult } from './outcome-result.ts';

export const minutesHandlers = {
  show: query(showMinutes),
  edit: command(editMinutes),
  signOff: command(signOff),
  issue: staged(issue),
};
