import { command, query, staged } from '../../http/handler.ts';
import { acknowledge } from './acknowledge.ts';
import { acknowledgeSeveral } from './acknowledge-several.ts';
import { close } from './close.ts';
import { decideExtension } from './decide-extension.ts';
import { enterItem } from './enter.ts';
import { showEntry } from './entry.ts';
import { issueNotice } from './issue-notice.ts';
import { listItems } from './list.ts';
import { noteRung } from './note-rung.ts';
import { drawUp } from './report/draw-up.ts';
import { editDraft } from './report/edit.ts';
import { issueReport } from './report/issue.ts';
import { redraw } from './report/redraw.ts';
import { listDrafts, showDraft } from './report/show.ts';
import { reopen } from './reopen.ts';
import { reportBack } from './report-back.ts';
import { requestExtension } from './request-extension.ts';
import { reviewExtension } from './review-extension.ts';
import { sendBack } from './send-back.ts';
import { sendPartBack } from './send-part-back.ts';
import { showNoticeForm } from './show-notice-form.ts';
import { showItem } from './show.ts';

export { enterItem } from './enter.ts';
export { assessedItems } from './assessed-matters.ts';
export { evidenceFor } from './evidence-for.ts';
export { facts } from './facts.ts';
export { hearCorrection } from './hear-correction.ts';
export { itemsLedBy } from './items-led-by.ts';
export { openItems } from './open.ts';
export { supervisionRoutes } from './routes.ts';
export { keepsAs } from './policy.ts';
export { outcomeResult } from './outcome-result.ts';
export { takeRungs } from './take-rungs.ts';
export { type Outcome, outcomesOfLastDecisions } from './outcomes.ts';

export const supervisionHandlers = {
  list: query(listItems),
  entry: query(showEntry),
  enter: command(enterItem),
  noticeForm: query(showNoticeForm),
  issueNotice: staged(issueNotice),
  drafts: query(listDrafts),
  draft: query(showDraft),
  drawUp: command(drawUp),
  editDraft: command(editDraft),
  redraw: command(redraw),
  issueReport: staged(issueReport),
  show: query(showItem),
  acknowledge: command(acknowledge),
  acknowledgeSeveral: command(acknowledgeSeveral),
  reportBack: command(reportBack),
  requestExtension: staged(requestExtension),
  reviewExtension: command(reviewExtension),
  decideExtension: command(decideExtension),
  sendBack: command(sendBack),
  sendPartBack: command(sendPartBack),
  noteRung: command(noteRung),
  close: command(close),
  reopen: command(reopen),
};
