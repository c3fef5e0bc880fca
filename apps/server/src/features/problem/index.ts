import { command, query } from '../../http/handler.ts';
import { addFiles } from './add-files.ts';
import { carryOut } from './carry-out.ts';
import { changePlan } from './change-plan.ts';
import { choices } from './choices.ts';
import { similar } from './earlier.ts';
import { edit } from './edit.ts';
import { finishStep } from './finish-step.ts';
import { link } from './link.ts';
import { listProblems } from './list.ts';
import { merge } from './merge.ts';
import { partners } from './partners.ts';
import { raiseAgain } from './raise-again.ts';
import { raise } from './raise.ts';
import { recordSpecialMeeting } from './record-special-meeting.ts';
import { remark } from './remark.ts';
import { review } from './review.ts';
import { sendBack } from './send-back.ts';
import { showProblem } from './show.ts';
import { split } from './split.ts';
import { submit } from './submit.ts';
import { undoStep } from './undo-step.ts';
import { unlink } from './unlink.ts';
import { verify } from './verify.ts';
import { withdrawFile } from './withdraw-file.ts';

export { assessedProblems } from './assessed-problems.ts';
export { attachedTo } from './attached-to.ts';
export { endsWith } from './ends-with.ts';
export { facts } from './facts.ts';
export { hearCorrection } from './hear-correction.ts';
export { hearMinutes } from './hear-minutes.ts';
export { hearClosing, hearReopening } from './hear-supervision.ts';
export { findProblem, type StoredProblem } from './find.ts';
export { type Mover, moveProblem } from './move.ts';
export { problemsNamed } from './named.ts';
export { type OpenProblem, openProblems } from './open-problems.ts';
export { addFiles } from './add-files.ts';
export { raisesAs } from './policy.ts';
export { raise } from './raise.ts';
export { problemRulebook } from './rulebook.ts';
export { type Finding, recordFindings } from './record-special-meeting.ts';
export { problemRoutes } from './routes.ts';
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
  changePlan: command(changePlan),
  finishStep: command(finishStep),
  undoStep: command(undoStep),
  remark: command(remark),
  addFiles: command(addFiles),
  withdrawFile: command(withdrawFile),
  similar: query(similar),
  link: command(link),
  unlink: command(unlink),
  split: command(split),
  partners: query(partners),
  merge: command(merge),
};
